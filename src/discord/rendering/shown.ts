import type { Answer } from '../../answering/outcome.js';
import { article } from '../../commands/article.js';
import type { Command } from '../../commands/command.js';
import { help } from '../../commands/index.js';
import { WORDS } from '../../commands/notices.js';
import { quote } from '../../commands/quote.js';
import { type Reply, type ReplyOf, repliesIn, type SingleReply } from '../../commands/reply.js';
import { summary } from '../../commands/summary.js';
import { when } from '../../commands/when.js';
import { where } from '../../commands/where.js';
import { who } from '../../commands/who.js';
import type { Entity } from '../../reading/names/names.js';
import type { Reading } from '../../reading/reading.js';
import type { AnswerSpans, Shown } from './custom-id.js';

/** A reply of which any page can be made again. */
export type Pageable = Exclude<SingleReply, { kind: 'check' }>;

/** A reply that shows something of the article, and of which any page can be made again. */
export type ReplyShown = Exclude<SingleReply, { kind: 'notice' | 'courtesy' | 'check' }>;

/** What a reply shows, so that its buttons can show it again. */
export function shownIn(reply: ReplyShown): Shown {
  switch (reply.kind) {
    case 'answer':
      return { kind: 'answer', answer: reply.answer };
    case 'passages':
      return { kind: 'passages', passages: reply.passages };
    case 'summary':
      return { kind: 'summary', sentences: reply.sentences.length };
    case 'paragraph':
      return { kind: 'paragraph', paragraph: reply.paragraph };
    case 'quotations':
      return { kind: 'quotations', ...quotationsAsked(reply) };
    default:
      return { kind: reply.kind };
  }
}

function quotationsAsked({ reading, asked, speaker, about }: ReplyOf<'quotations'>) {
  const number = speaker === undefined ? -1 : namedIn(reading).indexOf(speaker);
  if (number === -1 && asked !== undefined) return { asked };
  return { ...(number !== -1 && { speaker: number }), ...(about !== undefined && { about }) };
}

/** The reply whose pages a button turns, made again from the article: nothing was remembered. */
export function replyShown(shown: Shown, reading: Reading): Pageable {
  const again = (command: Command, values: Readonly<Record<string, string | number | undefined>> = {}) =>
    single(command.run(values as Parameters<Command['run']>[0], { reading }));
  switch (shown.kind) {
    case 'people':
      return again(who);
    case 'places':
      return again(where);
    case 'timeline':
      return again(when);
    case 'article':
      return again(article);
    case 'help':
      return again(help);
    case 'summary':
      return again(summary, { sentences: shown.sentences });
    case 'paragraph':
      return again(article, { paragraph: shown.paragraph });
    case 'quotations': {
      const { speaker, asked, about } = shown;
      return again(quote, { speaker: speaker === undefined ? asked : namedIn(reading)[speaker]?.name, about });
    }
    case 'passages':
      return { kind: 'passages', reading, passages: shown.passages };
    case 'answer':
    case 'context':
      return { kind: 'answer', reading, question: '', answer: answerFrom(shown.answer) };
  }
}

/** What no command but the one for questions makes is several replies. */
function single(reply: Reply): Pageable {
  const [first] = repliesIn(reply);
  return first === undefined || first.kind === 'check' ? { kind: 'notice', text: WORDS.noSuchCommand } : first;
}

/** An answer of which only its outcome and spans are known; its probabilities are those that its outcome vouches for. */
export function answerFrom(spans: AnswerSpans): Answer {
  const sure = { answered: 1, pointed: 0.5, refused: 0 }[spans.outcome];
  return { ...spans, confidence: sure, answerable: sure };
}

/** Everybody and everything that may speak, in the order that `Shown` numbers them. */
function namedIn({ people, organisations, places }: Reading): readonly Entity[] {
  return [...people, ...organisations, ...places];
}
