import type { Answer, Passage } from '../answering/outcome.js';
import type { Article } from '../article/article.js';
import { type Span, sliceOf } from '../article/spans.js';
import { rolesWords } from '../commands/notices.js';
import type { Reply, ReplyOf } from '../commands/reply.js';
import type { DatedExpression } from '../reading/dates/dates.js';
import type { Entity } from '../reading/names/names.js';
import type { Reading } from '../reading/reading.js';
import type { Quotation } from '../reading/speech/quotations.js';

/**
 * A reply as plain data, ready for JSON.stringify. Spans are `{ part, paragraph?, image?, start, end }`: UTF-16 offsets
 * into that part of the article, 0-based, end exclusive; what is absent is null.
 */
export function toJson(reply: Reply): unknown {
  switch (reply.kind) {
    case 'answer':
      return answerJson(reply.reading.article, reply.answer);
    case 'quotations':
      return quotationsJson(reply);
    case 'people':
      return {
        people: reply.people.map((entity) => entityJson(reply.reading.article, entity)),
        organisations: reply.organisations.map((entity) => entityJson(reply.reading.article, entity)),
      };
    case 'places':
      return { places: reply.places.map((entity) => entityJson(reply.reading.article, entity)) };
    case 'timeline':
      return { dates: datesInOrder(reply).map((date) => dateJson(reply.reading.article, date)) };
    case 'summary':
      return { sentences: reply.sentences.map((span) => words(reply.reading.article, span)) };
    case 'article':
      return reply.reading.article;
    case 'paragraph':
      return paragraphJson(reply);
    case 'passages':
      return { passages: reply.passages.map((passage) => passageJson(reply.reading.article, passage)) };
    case 'help':
      return { commands: reply.usages, examples: reply.examples };
    case 'check':
      return checkJson(reply);
    case 'several':
      return { replies: reply.replies.map(toJson) };
    case 'courtesy':
    case 'notice':
      return { notice: reply.text };
  }
}

/** An answer as `ask --json` and `ask --batch` print it. */
export function answerJson(article: Article, answer: Answer): Record<string, unknown> {
  const { outcome, best, sentence, passages, confidence, answerable, note } = answer;
  return {
    outcome,
    answer: best ? sliceOf(article, best) : null,
    confidence,
    answerable,
    source: best ?? null,
    sentence: sentence ? sliceOf(article, sentence) : null,
    passages: passages.map(({ span, score }) => ({ ...span, score })),
    note: note ?? null,
  };
}

function words(article: Article, span: Span): Span & { readonly text: string } {
  return { text: sliceOf(article, span), ...span };
}

function passageJson(article: Article, { span, score }: Passage): unknown {
  return { ...words(article, span), score };
}

/** Direct quotations under `quotes`, told ones under `indirect`; a broken quotation is one entry a piece. */
function quotationsJson({ reading, quotations }: ReplyOf<'quotations'>): unknown {
  const piecesOf = (kind: Quotation['kind']) =>
    quotations.flatMap((quotation, index) =>
      quotation.kind === kind ? quotation.pieces.map((piece) => pieceJson(reading, quotation, piece, index)) : [],
    );
  return { quotes: piecesOf('direct'), indirect: piecesOf('indirect') };
}

function pieceJson({ article }: Reading, quotation: Quotation, piece: Span, index: number): unknown {
  const { kind, speaker, mention, cue } = quotation;
  return {
    quotation: index,
    kind,
    ...words(article, piece),
    speaker: speaker?.name ?? null,
    mention: mention ? words(article, mention) : null,
    cue: cue ? words(article, cue) : null,
  };
}

/** `passage` and `differences` are null where nothing near the claim was found. */
function checkJson({ reading: { article }, claim, comparison }: ReplyOf<'check'>): unknown {
  return {
    claim,
    passage: comparison ? words(article, comparison.sentence) : null,
    differences:
      comparison?.differences.map(({ kind, claim: claimed, article: own, name }) => ({
        kind,
        claim: claimed ?? null,
        article: own ? words(article, own) : null,
        name: name ?? null,
      })) ?? null,
  };
}

function entityJson(article: Article, { name, aliases, roles, mentions }: Entity): unknown {
  return {
    name,
    aliases,
    role: roles.length > 0 ? rolesWords(roles, (span) => sliceOf(article, span)) : null,
    roles: roles.map(({ span, whose }) => ({ ...words(article, span), whose: whose ?? null })),
    mentions: mentions.map(({ span, kind }) => ({ kind, ...words(article, span) })),
  };
}

/** Every dated expression: in order of time, then those that have no place in time, such as a bare "15:45". */
function datesInOrder({ reading, entries }: ReplyOf<'timeline'>): readonly DatedExpression[] {
  const placed = entries.flatMap(({ expressions }) => expressions.map(({ date }) => date));
  return [...placed, ...reading.dates.filter((date) => !placed.includes(date))];
}

function dateJson(article: Article, { span, iso, certain }: DatedExpression): unknown {
  return { ...words(article, span), iso: iso ?? null, certain };
}

function paragraphJson({ reading, paragraph }: ReplyOf<'paragraph'>): unknown {
  const text = reading.article.paragraphs[paragraph - 1] ?? '';
  return words(reading.article, { part: 'paragraph', paragraph, start: 0, end: text.length });
}
