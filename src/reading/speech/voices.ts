import { type Part, partKey, type Span } from '../../article/spans.js';
import { sentenceStart } from '../../language/clauses.js';
import type { Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import type { Entity } from '../names/names.js';
import type { Attribution } from './attribution.js';
import { canCallBody, epithetAt } from './called-again.js';
import { CARRYING_ON } from './lists/verbs-of-going-on.js';
import {
  bodiesSpokenOf,
  type Descriptions,
  describedSpeaker,
  descriptionsOf,
  isAgedOtherwise,
  type Pronoun,
  peopleNamed,
  pronounsOf,
} from './meant-speakers.js';
import { indexMentions, isDefiniteGroup, isOwnedByPerson, type MentionIndex, mayBe, speakerOf } from './speakers.js';
import { UnlistedSpeakers } from './unlisted-speakers.js';

/** Who speaks, as far as the article tells. */
export interface Voice {
  /** Who said it, by name, or else as the article describes them (“a neighbour”); absent where it tells neither. */
  readonly speaker?: Entity;
  /** The words beside the quotation that name the speaker: "he", "a senior official". */
  readonly mention?: Span;
  /** The words that say that it was said, and where: "said in a statement". */
  readonly cue?: Span;
}

/** Tells whom the words beside a quotation mean; remembers whom the article named and heard, paragraph after paragraph. */
export class Voices {
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
  /** The bodies that were subjects of sentences in the paragraphs so far. */
  readonly #bodies = new Set<Entity>();
  /** Who spoke last in the paragraph before. */
  #before: Voice = {};

  constructor(parts: readonly Part[], entities: readonly Entity[]) {
    this.#mentions = indexMentions(entities);
    this.#unlisted = new UnlistedSpeakers(entities);
    this.#pronouns = pronounsOf(parts, entities);
    this.#descriptions = descriptionsOf(parts, entities);
  }

  get before(): Voice {
    return this.#before;
  }

  beginParagraph(): void {
    this.#heardUntil = 0;
  }

  /** Somebody's words end at an offset of the paragraph at hand. */
  heardUntil(end: number): void {
    this.#heardUntil = Math.max(this.#heardUntil, end);
  }

  /** Closes the paragraph at hand, in which `speaker` was heard last. */
  endParagraph(part: Part, items: readonly Item[], speaker: Entity | undefined): void {
    this.#before = speaker ? { speaker } : {};
    this.#namedSince = this.#namedUntil(part, items, part.text.length);
    const mentions = this.#mentions.get(partKey(part)) ?? [];
    const bodies = bodiesSpokenOf(items, mentions, part.text.length);
    this.#lastBody = bodies.at(-1);
    for (const body of bodies) this.#bodies.add(body);
    for (const { entity } of mentions) this.#known.add(entity);
  }

  /** "Why did she come? “…”": the person whom the sentence before the quotation is about. */
  subjectBefore(part: Part, items: readonly Item[], at: number): Voice | undefined {
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

  /** Whom an attribution means; `last` is who was heard last in the paragraph. */
  voiceOf(
    part: Part,
    items: readonly Item[],
    { speaker: phrase, cue }: Pick<Attribution, 'speaker' | 'cue'>,
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
    this.heardUntil(Math.max(mention.end, cueSpan.end));
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
    const isOf = speaker?.type === 'person' && this.#may(speaker, word);
    if (isOf && CARRYING_ON.has(items[cue.first]?.folded ?? '')) return speaker;
    const subject = last ? undefined : this.#onlySubject(part, items, first, word);
    if (subject) return subject;
    if (!isOf) return undefined;
    const others = this.#namedUntil(part, items, items[first]?.start ?? 0);
    return others.some((other) => other !== speaker && this.#may(other, word)) ? undefined : speaker;
  }

  /** "His manager, Roe, was glad. “…,” he said": the only one whom the nearest sentence of the paragraph before item `at` has do something. */
  #onlySubject(part: Part, items: readonly Item[], at: number, pronoun: Pronoun): Entity | undefined {
    const start = items[at]?.start ?? 0;
    // "Roe sued him. “…,” he said": somebody named earlier is in play.
    const isAboutAnother = pronoun === 'he' && items.some(({ folded, end }) => end <= start && folded === 'him');
    if (isAboutAnother) return undefined;
    const mentions = this.#mentions.get(partKey(part)) ?? [];
    for (let end = sentenceStart(items, at); end > 0; ) {
      const from = sentenceStart(items, end - 1);
      const named = peopleNamed(items, mentions, items[from]?.start ?? 0, items[end]?.start ?? start);
      const subjects = new Set(named.filter((entity) => this.#may(entity, pronoun)));
      if (subjects.size > 0) return subjects.size === 1 ? [...subjects][0] : undefined;
      end = from;
    }
    return undefined;
  }

  #may(entity: Entity, pronoun: Pronoun): boolean {
    return (this.#pronouns.get(entity) ?? pronoun) === pronoun && mayBe(entity, pronoun);
  }

  /** "Doe scored. “…,” said the striker": the one person heard or named last whom the description can call again. */
  #calledAgain(part: Part, items: readonly Item[], phrase: Phrase, last: Voice | undefined): Entity | undefined {
    const pronoun = epithetAt(items, phrase);
    const heard = (last ?? this.#before).speaker;
    if (pronoun === undefined) return this.#bodyCalledAgain(part, items, phrase, heard);
    if (this.#unlisted.hasDescribed(items[phrase.last]?.folded ?? '')) return undefined;
    const named = this.#namedUntil(part, items, items[phrase.first]?.start ?? 0);
    const meant = new Set(heard ? [heard, ...named] : named);
    const isOfOtherAge = (entity: Entity) => isAgedOtherwise(items, phrase, entity, this.#descriptions.ages);
    for (const entity of meant)
      if (entity.type !== 'person' || (pronoun !== 'any' && !this.#may(entity, pronoun)) || isOfOtherAge(entity))
        meant.delete(entity);
    if (meant.size === 0 && pronoun !== 'any')
      for (const entity of this.#known) if (this.#pronouns.get(entity) === pronoun) meant.add(entity);
    return meant.size === 1 ? [...meant][0] : undefined;
  }

  /** "Doe Inc closed. “…,” the company said": the one body heard or spoken of last that a noun for its kind can mean; none where the paragraph names two. */
  #bodyCalledAgain(part: Part, items: readonly Item[], phrase: Phrase, heard: Entity | undefined): Entity | undefined {
    const fits = (entity: Entity | undefined): entity is Entity =>
      entity?.type === 'organisation' &&
      entity.mentions.some(({ kind }) => kind === 'name') &&
      canCallBody(items, phrase, entity.name);
    const [mentions, start] = [this.#mentions.get(partKey(part)) ?? [], items[phrase.first]?.start ?? 0];
    const named = mentions.flatMap(({ entity, kind, end }) => (kind === 'name' && end <= start ? [entity] : []));
    // "Doe Inc sued Poe Ltd. “…,” the company said": either.
    if (new Set(named.filter(fits)).size > 1) return undefined;
    const here = bodiesSpokenOf(items, mentions, start);
    for (const bodies of [[heard, ...here], [this.#lastBody], [...this.#bodies]]) {
      const meant = new Set(bodies.filter(fits));
      if (meant.size > 0) return meant.size === 1 ? [...meant][0] : undefined;
    }
    return undefined;
  }

  /** "The agency warned of it. “…,” it said": the one body that the sentence before, or the last of the paragraph before, speaks of. */
  #bodyBefore(part: Part, items: readonly Item[], at: number): Entity | undefined {
    const [start, text] = [items[at]?.start ?? 0, items[sentenceStart(items, at)]?.start ?? 0];
    const here = bodiesSpokenOf(items, this.#mentions.get(partKey(part)) ?? [], start, true);
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
