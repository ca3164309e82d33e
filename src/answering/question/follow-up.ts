import { contains, type Span, samePart, sliceOf } from '../../article/spans.js';
import { tokenise } from '../../language/tokens.js';
import { isContent } from '../../reading/index.js';
import type { Entity } from '../../reading/names/names.js';
import type { Reading } from '../../reading/reading.js';
import type { Answer } from '../outcome.js';

const PERSONAL = /\b(?:he|him|she)\b/i;
const POSSESSIVE = /\b(?:his|her)\b/i;
const POINTING = /\b(?:it|that|this|they|them|their|its|there|then|those|these|so)\b/i;
/** Questions with at most this many content words of their own lean on the answer before. */
const FEW = 1;

/** Who a follow-up asks to be named: "who is he?", "who's that?". */
export function asksWhoThatIs(plainQuestion: string): boolean {
  return /^who(?: is|'s|’s| was) (?:he|she|it|this|that|him|her)(?: again| exactly)?[\s?!.]*$/i.test(
    plainQuestion.trim(),
  );
}

/** Whom the answer before speaks of: the person in its words, else the first one of its sentence. */
export function personBefore(reading: Reading, before: Answer): Entity | undefined {
  const sentence = before.sentence ?? before.passages[0]?.span;
  for (const within of [before.best, sentence]) {
    if (within === undefined) continue;
    const mentioned = reading.people
      .flatMap((person) => person.mentions.map(({ span }) => ({ person, span })))
      .filter(({ span }) => contains(within, span) || contains(span, within))
      .sort((a, b) => a.span.start - b.span.start);
    if (mentioned[0]) return mentioned[0].person;
  }
  return undefined;
}

/** Where the article gives a person's name in full, in the body if it does so there. */
export function fullNameOf(reading: Reading, person: Entity): Span | undefined {
  const full = person.mentions.filter(({ span }) => sliceOf(reading.article, span) === person.name);
  return (full.find(({ span }) => span.part === 'paragraph') ?? full[0] ?? person.mentions[0])?.span;
}

/** A follow-up with the name of the person that "he" means behind it. */
export function withPerson(reading: Reading, plainQuestion: string, before: Answer): string {
  const isMeant = PERSONAL.test(plainQuestion) || POSSESSIVE.test(plainQuestion);
  const person = isMeant ? personBefore(reading, before) : undefined;
  return person ? `${plainQuestion} (${person.name})` : plainQuestion;
}

/** A follow-up with what it leaves unsaid put behind it: the person that "he" means, the sentence that "that" means. */
export function spelledOut(reading: Reading, plainQuestion: string, before: Answer): string {
  const asked = withPerson(reading, plainQuestion, before);
  const own = tokenise(plainQuestion).tokens.filter(isContent).length;
  const sentence = before.sentence ?? before.passages[0]?.span;
  if (sentence === undefined || own > FEW || (own > 0 && !POINTING.test(plainQuestion) && asked === plainQuestion))
    return asked;
  return `${asked.replace(/[\s?!.]+$/, '')} ${wordsOf(reading, sentence, before.best)}`;
}

/** The content words of a sentence, without those that answered the question before. */
function wordsOf(reading: Reading, sentence: Span, best: Span | undefined): string {
  const isAnswer = (start: number, end: number) =>
    best !== undefined && samePart(best, sentence) && best.start <= start && end <= best.end;
  return reading.sentences
    .filter(({ span }) => contains(sentence, span))
    .flatMap(({ tokens }) => tokens.filter(isContent))
    .filter(({ start, end }) => !isAnswer(start, end))
    .map(({ text }) => text)
    .join(' ');
}
