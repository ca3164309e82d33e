import { contains, type Span, sliceOf } from '../../article/spans.js';
import { fold } from '../../language/tokens.js';
import type { Entity } from '../../reading/names/entity.js';
import { canMean } from '../../reading/names/gender.js';
import type { Reading } from '../../reading/reading.js';
import type { Answer } from '../outcome.js';

/** Whom a conversation speaks of, and whether it can be nobody else. */
interface PersonMeant {
  readonly person: Entity;
  readonly isSure: boolean;
}

/**
 * Whom a conversation speaks of: the person who answered, else the one that was asked about, else one in the words or the
 * sentence shown. `pronoun`: who cannot be meant by it is passed over. Sure is who was shown in bold, asked about, or alone in
 * what was shown; not one of several in a sentence that may be beside the point.
 */
export function personMeant(reading: Reading, before: Answer, pronoun?: string): PersonMeant | undefined {
  // "That" may be anybody.
  const ofOne = pronoun !== undefined && /^(?:he|him|his|she|hers?)$/i.test(pronoun) ? pronoun : undefined;
  const people = reading.people.filter((person) => ofOne === undefined || canMean(reading.article, person, ofOne));
  const { best, outcome, asked = '', isSupposed = false } = before;
  const isShown = outcome !== 'refused';
  const isSure = outcome === 'answered' && !isSupposed;
  const named = namesIn(people, asked)[0]?.entity;
  // "Who is Ida Lund?" is answered by what she is, which may name somebody else.
  const isWho =
    /^(?:who|whom|whose)\b/i.test(asked) && !(named !== undefined && /^who (?:is|was|are|were)\b/i.test(asked));
  const answered = best && isShown ? personAs(people, best, isWho) : undefined;
  const sentence = before.sentence ?? before.passages[0]?.span;
  // Whoever reads "Moen resigned in Norvik" means Moen by "he", whatever was asked.
  const isAlone = (span: Span | undefined) => span !== undefined && peopleIn(people, span).length === 1;
  if (answered && answered !== named) return { person: answered, isSure: isSure || (!isSupposed && isAlone(sentence)) };
  // Of "who thanked Lund?", left open, "he" may be either.
  if (named) return { person: named, isSure: !isSupposed && !(isWho && outcome !== 'answered') };
  for (const shown of [best, sentence].filter((span) => span !== undefined)) {
    const [first] = isShown ? peopleIn(people, shown) : [];
    if (first) return { person: first, isSure: !isSupposed && isAlone(sentence) };
  }
  return undefined;
}

/** The person alone of `personMeant`. */
export function personBefore(reading: Reading, before: Answer, pronoun?: string): Entity | undefined {
  return personMeant(reading, before, pronoun)?.person;
}

/** The two people that a conversation speaks of, in whose place "they" stands: whom it asked about and who answered. */
export function pairBefore(reading: Reading, before: Answer): readonly [Entity, Entity] | undefined {
  const asked = namesIn(reading.people, before.asked ?? '').map(({ entity }) => entity);
  const answered =
    before.best && before.outcome === 'answered' ? personAs(reading.people, before.best, true) : undefined;
  const [one, other, ...further] = [...new Set([...asked, ...(answered ? [answered] : [])])];
  return one && other && further.length === 0 && before.isSupposed !== true ? [one, other] : undefined;
}

/** Whom words stand for: who is named in most of them; `isWho`: words that answer "who" may say more of whom they name. */
function personAs(people: readonly Entity[], words: Span, isWho: boolean): Entity | undefined {
  return people.find(({ mentions }) =>
    mentions.some(
      ({ span, kind }) =>
        (contains(words, span) &&
          ((isWho && kind === 'name') || 2 * (span.end - span.start) >= words.end - words.start)) ||
        contains(span, words),
    ),
  );
}

/** Who is mentioned within a span, in its order. */
function peopleIn(people: readonly Entity[], within: Span): readonly Entity[] {
  const mentioned = people
    .flatMap((person) => person.mentions.map(({ span }) => ({ person, span })))
    .filter(({ span }) => contains(within, span) || contains(span, within))
    .sort((a, b) => a.span.start - b.span.start);
  return [...new Set(mentioned.map(({ person }) => person))];
}

/** A name of an entity in a text, as it stands there: UTF-16 offsets. */
interface NameIn {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
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
