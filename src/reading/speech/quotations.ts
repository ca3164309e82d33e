import type { Part, Span } from '../../article/spans.js';
import { sentenceStart, subjectBefore } from '../../language/clauses.js';
import type { Item, Outline } from '../../language/outline.js';
import type { Entity } from '../names/names.js';
import type { ReadPart } from '../parts.js';
import { byPart, type MarkedSpan } from '../quotation-marks.js';
import { findTold } from './indirect-speech.js';
import { REACTING } from './lists/verbs-of-going-on.js';
import { attributionOf, isUnsaid } from './nearest-attribution.js';
import { endsWithQuestion, joins } from './pieces.js';
import { type Form, formOf } from './quotation-form.js';
import { type Voice, Voices } from './voices.js';

/** What somebody said, in the article's words. */
export interface Quotation extends Voice {
  /** `direct`: between quotation marks; `indirect`: told ("Lund said he wanted an agreement"). */
  readonly kind: 'direct' | 'indirect';
  /** The words themselves, without the marks; several pieces where "…," he said, "…" breaks them. In order. */
  readonly pieces: readonly [Span, ...Span[]];
}

/**
 * Every quotation in the body paragraphs, in reading order. `entities` are all that the article names; `outlines` are
 * those of the parts, made with the marked `spans`.
 */
export function findQuotations(
  parts: readonly ReadPart[],
  entities: readonly Entity[],
  spans: readonly MarkedSpan[],
  outlines: readonly Outline[],
): readonly Quotation[] {
  const reader = new SpeechReader(
    parts.map(({ part }) => part),
    entities,
  );
  const own = byPart(spans);
  const drafts = parts.flatMap(({ part }, index) =>
    part.part === 'paragraph' ? reader.readParagraph(part, outlines[index] ?? [], own.get(index) ?? []) : [],
  );
  return drafts.map(({ kind, pieces, voice }) => ({ kind, pieces, ...voice }));
}

/** A quotation while it is read: later pieces and a later attribution may still join it. */
interface Draft {
  readonly kind: Quotation['kind'];
  readonly pieces: [Span, ...Span[]];
  voice: Voice;
}

/** A paragraph that announces what the next one quotes, or whose one sentence tells that somebody made a statement. */
const ANNOUNCING =
  /(?::|\b(?:this|the following) statement(?: \p{L}+)?\.)\s*$|^[^.]*\b(?:gave|issued|levell?ed|made) (?:her|his|the|these|this|those) (?:allegation|announcement|appeal|claim|comment|remark|statement)s?\b[^.]*\.\s*$|^[^.]*\b(?:spoke|speaking|talked|talking) (?:to|with) (?:the )?(?:journalists|media|press|reporters)\b[^.]*\.\s*$/u;

/** Verbs by which somebody else speaks than before. */
const ANSWERING = /^(?:agree|answer|counter|disagree|repl|respond|retort)/;

/** Reads paragraph after paragraph and remembers who spoke last. */
class SpeechReader {
  readonly #voices: Voices;
  /** Whom a question that closed the paragraph before was put to, if that is clear: who had spoken before the asker. */
  #asked: Entity | undefined;
  #lastButOne: Entity | undefined;
  /** Paragraphs of nothing but quotations right before, whose speaker nothing has told so far. */
  #nameless: readonly Draft[] = [];
  /** The quotation that the paragraph before left open. */
  #open: Draft | undefined;

  constructor(parts: readonly Part[], entities: readonly Entity[]) {
    this.#voices = new Voices(parts, entities);
  }

  readParagraph(part: Part, items: readonly Item[], spans: readonly MarkedSpan[]): readonly Draft[] {
    const { text, ...ref } = part;
    const own: Draft[] = [];
    let last: Voice | undefined;
    let previous: Draft | undefined;
    this.#voices.beginParagraph();
    for (const [i, item] of items.entries()) {
      const told = i === 0 || items[i - 1]?.ends ? findTold(items, i) : [];
      for (const { speaker, cue, pieces } of told) {
        const voice = this.#voices.voiceOf(part, items, { speaker, cue }, last);
        if (!voice.speaker && items[speaker.last]?.folded === 'it') continue;
        last = voice;
        const [first, ...rest] = pieces.map((piece): Span => ({ ...ref, ...piece }));
        if (first) own.push({ kind: 'indirect', pieces: [first, ...rest], voice: last });
        previous = undefined;
      }
      const span = item.quote === undefined ? undefined : spans[item.quote];
      if (!span) continue;
      const piece: Span = { ...ref, start: span.start, end: span.end };
      const form = formOf(text.slice(span.start, span.end), items, i);
      const attribution = attributionOf(items, i, form);
      const open = span.continues ? this.#open : undefined;
      if (!open && attribution && isUnsaid(items, attribution)) continue;
      if (!open && (form.isTerm || (form.isName && !attribution?.adjoins))) continue;
      const voice = attribution && this.#voices.voiceOf(part, items, attribution, last);
      if (open) {
        previous = open;
        previous.pieces.push(piece);
        // Who is only guessed gives way to who is said to speak.
        if (voice && !(previous.voice.speaker && previous.voice.cue)) previous.voice = voice;
        last = previous.voice;
        continue;
      }
      if (i === 0 && voice?.speaker && voice.cue && !ANSWERING.test(text.slice(voice.cue.start, voice.cue.end)))
        for (const draft of this.#nameless) draft.voice = { speaker: voice.speaker };
      const heard = voice ?? this.#withoutCue(part, items, i, form, last, previous);
      if (!heard) continue;
      last = heard;
      this.#voices.heardUntil(span.end);
      if (previous && joins(items, i)) {
        previous.pieces.push(piece);
        continue;
      }
      previous = { kind: 'direct', pieces: [piece], voice: heard };
      own.push(previous);
    }
    const isBare = own.length > 0 && !last?.speaker && items.every(({ quote, ends }) => quote !== undefined || ends);
    this.#nameless = isBare ? [...this.#nameless, ...own] : [];
    const lastSpan = spans.at(-1);
    this.#open = lastSpan && !lastSpan.closed ? previous : undefined;
    const speaker = (last ?? this.#announcedBy(part, items))?.speaker;
    const { before } = this.#voices;
    if (speaker !== before.speaker) this.#lastButOne = before.speaker;
    this.#asked = endsWithQuestion(text, lastSpan) ? this.#lastButOne : undefined;
    this.#voices.endParagraph(part, items, speaker);
    return own;
  }

  /** Who speaks where no cue says so; undefined where nobody does: a nickname, a word held at arm's length. */
  #withoutCue(
    part: Part,
    items: readonly Item[],
    at: number,
    form: Form,
    last: Voice | undefined,
    previous: Draft | undefined,
  ): Voice | undefined {
    if (previous && last && sentenceStart(items, at) <= indexOfLastPiece(items, previous)) return last;
    if (!form.isSentence) return undefined;
    const reacting = last && this.#reacting(part, items, at);
    if (last) return reacting ?? last;
    if (at > 0) return this.#voices.subjectBefore(part, items, at) ?? {};
    return this.#asked ? { speaker: this.#asked } : this.#voices.before;
  }

  /** "Doe said. Roe shrugs. “…”": the person whom the sentence right before the quotation has react. */
  #reacting(part: Part, items: readonly Item[], at: number): Voice | undefined {
    const end = sentenceStart(items, at);
    if (end !== at || at === 0) return undefined;
    const from = sentenceStart(items, at - 1);
    const verb = items.findIndex(({ folded }, i) => i > from && i < at && REACTING.has(folded));
    if (verb < 0) return undefined;
    const subject = subjectBefore(items, verb, from);
    if (!subject || subject.first > from) return undefined;
    const voice = this.#voices.voiceOf(part, items, { speaker: subject, cue: { first: verb, last: verb } }, undefined);
    return voice.speaker?.mentions.some(({ kind }) => kind === 'name') ? voice : undefined;
  }

  /** The subject of a paragraph that ends with a colon, or that tells of the statement it announces: what follows is theirs. */
  #announcedBy(part: Part, items: readonly Item[]): Voice | undefined {
    return ANNOUNCING.test(part.text) ? this.#voices.subjectBefore(part, items, items.length) : undefined;
  }
}

function indexOfLastPiece(items: readonly Item[], { pieces }: Draft): number {
  const start = pieces.at(-1)?.start ?? 0;
  return items.findIndex((item) => item.quote !== undefined && item.start <= start && start < item.end);
}
