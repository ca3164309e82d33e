import { contains, type Span, sliceOf } from '../../article/spans.js';
import { fold } from '../../language/tokens.js';
import type { Entity } from '../../reading/names/entity.js';
import { canMean } from '../../reading/names/gender.js';
import type { Reading } from '../../reading/reading.js';
import type { Answer } from '../outcome.js';

/**
 * Whom a conversation speaks of: the person in the words that answered, else the one that was asked about, else the first
 * one of the sentence shown. `pronoun`: who cannot be meant by it is passed over.
 */
export function personBefore(reading: Reading, before: Answer, pronoun?: string): Entity | undefined {
  const people = reading.people.filter((person) => pronoun === undefined || canMean(reading.article, person, pronoun));
  const isShown = before.outcome !== 'refused';
  const answered = before.best && isShown ? personIn(people, before.best) : undefined;
  const asked = before.asked === undefined ? undefined : namedIn(people, before.asked);
  const sentence = before.sentence ?? before.passages[0]?.span;
  return answered ?? asked ?? (sentence && isShown ? personIn(people, sentence) : undefined);
}

/** The first person that is mentioned within a span. */
function personIn(people: readonly Entity[], within: Span): Entity | undefined {
  const mentioned = people
    .flatMap((person) => person.mentions.map(({ span }) => ({ person, span })))
    .filter(({ span }) => contains(within, span) || contains(span, within))
    .sort((a, b) => a.span.start - b.span.start);
  return mentioned[0]?.person;
}

/** A name of an entity in a text, as it stands there: UTF-16 offsets. */
export interface NameIn {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

/** The entity whose name a question has first. */
function namedIn(entities: readonly Entity[], question: string): Entity | undefined {
  return namesIn(entities, question)[0]?.entity;
}

/** Where a question names entities, in its order, the longest form each; a surname alone counts. */
export function namesIn(entities: readonly Entity[], question: string): readonly NameIn[] {
  const folded = fold(question);
  // Folding may change the length: then nothing can be said of places in it.
  const text = folded.length === question.length ? folded : question.toLowerCase();
  const found = entities.flatMap((entity): readonly NameIn[] => {
    const last = entity.type === 'person' ? (entity.name.split(' ').at(-1) ?? '') : '';
    const forms = [entity.name, ...entity.aliases, last].filter((form) => form.length > 2).map(fold);
    const places = forms.flatMap((form) => {
      const start = text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(form)}(?![\\p{L}\\p{N}])`, 'u'));
      return start < 0 ? [] : [{ entity, start, end: start + form.length }];
    });
    const longest = places.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    return longest ? [longest] : [];
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Who a follow-up asks to be named: "who is he?", "who's that?"; the pronoun, undefined for other questions. */
export function asksWhoThatIs(plainQuestion: string): string | undefined {
  return /^who(?: is|'s|’s| was) (he|she|it|this|that|him|her)(?: again| exactly| anyway)?[\s?!.]*$/i
    .exec(plainQuestion.trim())?.[1]
    ?.toLowerCase();
}

/** Where the article gives a person's name in full, in the body if it does so there. */
export function fullNameOf(reading: Reading, person: Entity): Span | undefined {
  const full = person.mentions.filter(({ span }) => sliceOf(reading.article, span) === person.name);
  return (full.find(({ span }) => span.part === 'paragraph') ?? full[0] ?? person.mentions[0])?.span;
}
