import { type Part, partKey, type Span } from '../../article/spans.js';
import { sentenceStart, subjectBefore } from '../../language/clauses.js';
import type { Phrase } from '../../language/noun-phrases.js';
import type { Item, Outline } from '../../language/outline.js';
import type { Entity } from '../names/names.js';
import type { ReadPart } from '../parts.js';
import { byPart, type MarkedSpan } from '../quotation-marks.js';
import { epithetAt } from './called-again.js';
import { findTold } from './indirect-speech.js';
import { CARRYING_ON, REACTING } from './lists/verbs-of-going-on.js';
import {
  bodiesSpokenOf,
  type Descriptions,
  describedSpeaker,
  descriptionsOf,
  type Pronoun,
  peopleNamed,
  pronounsOf,
} from './meant-speakers.js';
import { attributionOf, isUnsaid } from './nearest-attribution.js';
import { endsWithQuestion, joins } from './pieces.js';
import { type Form, formOf } from './quotation-form.js';
import { indexMentions, isDefiniteGroup, isOwnedByPerson, type MentionIndex, mayBe, speakerOf } from './speakers.js';
import { UnlistedSpeakers } from './unlisted-speakers.js';

/** What somebody said, in the article's words. */
export interface Quotation {
  /** `direct`: between quotation marks; `indirect`: told ("Lund said he wanted an agreement"). */
  readonly kind: 'direct' | 'indirect';
  /** The words themselves, without the marks; several pieces where "…," he said, "…" breaks them. In order. */
  readonly pieces: readonly [Span, ...Span[]];
  /** Who said it, by name, or else as the article describes them (“a neighbour”); absent where it tells neither. */
  readonly speaker?: Entity;
  /** The words beside the quotation that name the speaker: "he", "a senior official". */
  readonly mention?: Span;
  /** The words that say that it was said, and where: "said in a statement". */
  readonly cue?: Span;
}

/** Who speaks, as far as the article tells. */
type Voice = Pick<Quotation, 'speaker' | 'mention' | 'cue'>;

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

/** Reads paragraph after paragraph and remembers who spoke last. */
class SpeechReader {
  readonly #mentions: MentionIndex;
  readonly #pronouns: ReadonlyMap<Entity, Pronoun>;
  readonly #descriptions: Descriptions;
  /** Whom the paragraphs so far name. */
  readonly #known = new Set<Entity>();
  /** People named since somebody was last heard: "he said" may mean them. */
  #namedSince: readonly Entity[] = [];
  /** Where in the paragraph at hand somebody was last heard. */
  #heardUntil = 0;
  readonly #unlisted: UnlistedSpeakers;
  #lastGroup: Entity | undefined;
  /** The last body that was the subject of a sentence in the paragraph before. */
  #lastBody: Entity | undefined;
  /** Who spoke last in the paragraph before. */
  #before: Voice = {};
  /** Whom a question that closed the paragraph before was put to, if that is clear: who had spoken before the asker. */
  #asked: Entity | undefined;
  #lastButOne: Entity | undefined;
  /** The quotation that the paragraph before left open. */
  #open: Draft | undefined;

  constructor(parts: readonly Part[], entities: readonly Entity[]) {
    this.#mentions = indexMentions(entities);
    this.#unlisted = new UnlistedSpeakers(entities);
    this.#pronouns = pronounsOf(parts, entities);
    this.#descriptions = descriptionsOf(parts, entities);
  }

  readParagraph(part: Part, items: readonly Item[], spans: readonly MarkedSpan[]): readonly Draft[] {
    const { text, ...ref } = part;
    const own: Draft[] = [];
    let last: Voice | undefined;
    let previous: Draft | undefined;
    this.#heardUntil = 0;
    for (const [i, item] of items.entries()) {
      const told = i === 0 || items[i - 1]?.ends ? findTold(items, i) : [];
      for (const { speaker, cue, pieces } of told) {
        const voice = this.#voiceOf(part, items, { speaker, cue }, last);
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
      const voice = attribution && this.#voiceOf(part, items, attribution, last);
      if (open) {
        previous = open;
        previous.pieces.push(piece);
        // Who is only guessed gives way to who is said to speak.
        if (voice && !(previous.voice.speaker && previous.voice.cue)) previous.voice = voice;
        last = previous.voice;
        continue;
      }
      const heard = voice ?? this.#withoutCue(part, items, i, form, last, previous);
      if (!heard) continue;
      last = heard;
      this.#heardUntil = Math.max(this.#heardUntil, span.end);
      if (previous && joins(items, i)) {
        previous.pieces.push(piece);
        continue;
      }
      previous = { kind: 'direct', pieces: [piece], voice: heard };
      own.push(previous);
    }
    const lastSpan = spans.at(-1);
    this.#open = lastSpan && !lastSpan.closed ? previous : undefined;
    const speaker = (last ?? this.#announcedBy(part, items))?.speaker;
    if (speaker !== this.#before.speaker) this.#lastButOne = this.#before.speaker;
    this.#asked = endsWithQuestion(text, lastSpan) ? this.#lastButOne : undefined;
    this.#before = speaker ? { speaker } : {};
    this.#namedSince = this.#namedUntil(part, items, text.length);
    const mentions = this.#mentions.get(partKey(part)) ?? [];
    this.#lastBody = bodiesSpokenOf(items, mentions, text.length).at(-1);
    for (const { entity } of mentions) this.#known.add(entity);
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
    if (at > 0) return this.#subjectBefore(part, items, at) ?? {};
    return this.#asked ? { speaker: this.#asked } : this.#before;
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
    const voice = this.#voiceOf(part, items, { speaker: subject, cue: { first: verb, last: verb } }, undefined);
    return voice.speaker?.mentions.some(({ kind }) => kind === 'name') ? voice : undefined;
  }

  /** "Why did she come? “…”": the person whom the sentence before the quotation is about. */
  #subjectBefore(part: Part, items: readonly Item[], at: number): Voice | undefined {
    const { text, ...ref } = part;
    const end = sentenceStart(items, at);
    const from = end < at ? end : sentenceStart(items, Math.max(0, end - 1));
    const [start, stop] = [items[from]?.start ?? 0, items[at]?.start ?? text.length];
    const subject = this.#mentions
      .get(partKey(part))
      ?.find(
        (mention) =>
          mention.entity.type === 'person' &&
          mention.start >= start &&
          mention.end <= stop &&
          !/^(?:his|her)$/i.test(text.slice(mention.start, mention.end)),
      );
    const first = items.findIndex((item) => item.start === subject?.start);
    const isPronoun = subject?.kind === 'pronoun' && first >= 0;
    const phrase = { first, last: first };
    const meant = isPronoun ? this.#pronounSpeaker(part, items, phrase, phrase, undefined) : undefined;
    return subject && { speaker: meant ?? subject.entity, mention: { ...ref, start: subject.start, end: subject.end } };
  }

  /** The subject of a paragraph that ends with a colon, or with the statement it announces: what follows is theirs. */
  #announcedBy(part: Part, items: readonly Item[]): Voice | undefined {
    return /(?::|\b(?:this|the following) statement(?: \p{L}+)?\.)\s*$/u.test(part.text)
      ? this.#subjectBefore(part, items, items.length)
      : undefined;
  }

  #voiceOf(
    part: Part,
    items: readonly Item[],
    { speaker: phrase, cue }: { readonly speaker: Phrase; readonly cue: Phrase },
    last: Voice | undefined,
  ): Voice {
    const { text, ...ref } = part;
    const spanOf = ({ first, last: end }: Phrase): Span => {
      const start = items[first]?.start ?? 0;
      return { ...ref, start, end: items[end]?.end ?? start };
    };
    const mention = spanOf(phrase);
    const words = text.slice(mention.start, mention.end);
    const named = this.#mentions.get(partKey(part)) ?? [];
    const isGroup = isDefiniteGroup(items, phrase) && !isOwnedByPerson(items, phrase, named);
    const meant = this.#pronounSpeaker(part, items, phrase, cue, last);
    // Somebody without a name is meant only where nobody with one is.
    const isNamed = meant?.mentions.some(({ kind }) => kind === 'name') === true;
    const speaker =
      (isNamed ? meant : undefined) ??
      speakerOf(items, phrase, named) ??
      meant ??
      this.#described(part, items, phrase) ??
      this.#calledAgain(part, items, phrase, last) ??
      (isGroup ? this.#unlisted.group(words, mention) : this.#unlisted.named(items, phrase, text, spanOf)) ??
      this.#unlisted.described(items, phrase, words, mention);
    if (speaker && speaker.type !== 'person') this.#lastGroup = speaker;
    const cueSpan = spanOf(cue);
    this.#heardUntil = Math.max(this.#heardUntil, mention.end, cueSpan.end);
    return { ...(speaker && { speaker }), mention, cue: cueSpan };
  }

  /** Whom "he", "she", "they" or "it" means: who was heard last, unless somebody else was named since. */
  #pronounSpeaker(
    part: Part,
    items: readonly Item[],
    { first, last: end }: Phrase,
    cue: Phrase,
    last: Voice | undefined,
  ): Entity | undefined {
    const word = first === end ? (items[first]?.folded ?? '') : '';
    if (word === 'they') return this.#lastGroup;
    if (word === 'it') {
      const heard = (last ?? this.#before).speaker;
      return heard?.type === 'organisation' ? heard : (this.#bodyBefore(part, items, first) ?? this.#lastGroup);
    }
    if (word !== 'he' && word !== 'she') return undefined;
    const { speaker } = last ?? this.#before;
    if (speaker?.type !== 'person' || !this.#may(speaker, word)) return undefined;
    if (CARRYING_ON.has(items[cue.first]?.folded ?? '')) return speaker;
    const others = this.#namedUntil(part, items, items[first]?.start ?? 0);
    return others.some((other) => other !== speaker && this.#may(other, word)) ? undefined : speaker;
  }

  #may(entity: Entity, pronoun: Pronoun): boolean {
    return (this.#pronouns.get(entity) ?? pronoun) === pronoun && mayBe(entity, pronoun);
  }

  /** "Doe scored. “…,” said the striker": the one person heard or named last whom the description can call again. */
  #calledAgain(part: Part, items: readonly Item[], phrase: Phrase, last: Voice | undefined): Entity | undefined {
    const pronoun = epithetAt(items, phrase);
    if (pronoun === undefined) return undefined;
    const heard = (last ?? this.#before).speaker;
    const named = this.#namedUntil(part, items, items[phrase.first]?.start ?? 0);
    const meant = new Set(heard ? [heard, ...named] : named);
    for (const entity of meant)
      if (entity.type !== 'person' || (pronoun !== 'any' && !this.#may(entity, pronoun))) meant.delete(entity);
    if (meant.size === 0 && pronoun !== 'any')
      for (const entity of this.#known) if (this.#pronouns.get(entity) === pronoun) meant.add(entity);
    return meant.size === 1 ? [...meant][0] : undefined;
  }

  /** "The agency warned of it. “…,” it said": the one body that the sentence before, or the last of the paragraph before, speaks of. */
  #bodyBefore(part: Part, items: readonly Item[], at: number): Entity | undefined {
    const [start, text] = [items[at]?.start ?? 0, items[sentenceStart(items, at)]?.start ?? 0];
    const here = bodiesSpokenOf(items, this.#mentions.get(partKey(part)) ?? [], start);
    const body = here.at(-1);
    return body ?? (text === 0 ? this.#lastBody : undefined);
  }

  #described(part: Part, items: readonly Item[], phrase: Phrase): Entity | undefined {
    const start = items[phrase.first]?.start ?? 0;
    const named = this.#mentions.get(partKey(part)) ?? [];
    const known = new Set([...this.#known, ...named.flatMap(({ entity, end }) => (end <= start ? [entity] : []))]);
    return describedSpeaker(items, phrase, known, this.#descriptions, this.#lastGroup);
  }

  /** Whom the article names between the last words of somebody's and an offset of the paragraph at hand. */
  #namedUntil(part: Part, items: readonly Item[], to: number): readonly Entity[] {
    const here = peopleNamed(items, this.#mentions.get(partKey(part)) ?? [], this.#heardUntil, to);
    return this.#heardUntil > 0 ? here : [...this.#namedSince, ...here];
  }
}

function indexOfLastPiece(items: readonly Item[], { pieces }: Draft): number {
  const start = pieces.at(-1)?.start ?? 0;
  return items.findIndex((item) => item.quote !== undefined && item.start <= start && start < item.end);
}
