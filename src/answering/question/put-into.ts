import { anyOf } from '../../language/any-of.js';
import { FULL_MONTHS, FULL_WEEKDAYS } from '../../language/calendar-names.js';
import { type Token, tokenise } from '../../language/tokens.js';
import { comparedWord, cosineOf, vectorsOf } from '../../language/vectors.js';
import { isContent } from '../../reading/index.js';
import type { Entity } from '../../reading/names/entity.js';
import { findEntity } from '../../reading/names/search.js';
import type { Reading } from '../../reading/reading.js';
import { typeWantedBy } from './lists/focus-nouns.js';
import { namesIn } from './person-before.js';
import { analyse } from './question.js';

/** How alike by their vectors two words must be for one to take the other's place: "silver" that of "gold". */
const ALIKE = 0.4;
const TIME = new RegExp(
  String.raw`\b(?:(?:1[5-9]|20)\d\d|\d{1,2}(?:st|nd|rd|th)|${anyOf(FULL_WEEKDAYS)}|${anyOf(FULL_MONTHS)}|yesterday|today|tomorrow)\b`,
  'i',
);

/** A question with another question word in the place of its own and of what it asked for: "who won the cup" → "when won the cup". */
export function withQuestionWord(word: string, asked: string): string {
  return `${word} ${withoutQuestionWord(asked)}`.trim();
}

/** What a question tells of what it asks about: "which mayor opened the bridge" → "opened the bridge". */
function withoutQuestionWord(asked: string): string {
  const { tokens, at, kind, focus } = analyse(asked);
  const opens = /^(?:who|whom|whose|what|which|when|where|why|how)$/.test(tokens[at]?.folded ?? '');
  if (!opens) return asked.replace(/[\s?!.]+$/, '');
  const isMeasured = /^(?:how many|how much|measure)$/.test(kind) || (kind === 'why' && tokens[at]?.folded === 'how');
  // Of "which mayor" and "what year" the noun goes too, of "how many people" it stays: it is asked about.
  const focusAt = focus === undefined || isMeasured ? -1 : tokens.indexOf(focus);
  const wantsType = kind === 'which' || (focus !== undefined && typeWantedBy(focus.folded) !== undefined);
  const from = wantsType && focusAt > at && focusAt <= at + 2 ? focusAt + 1 : at + (isMeasured ? 2 : 1);
  const rest = tokens.slice(from).filter(({ pos }) => pos !== 'PUNCT');
  return joined(rest);
}

/** Tokens as they stood, single spaces between those that stood apart. */
function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text, start }, i) => (i === 0 || tokens[i - 1]?.end === start ? text : ` ${text}`)).join('');
}

/** A question with other words in the place of what in it is of their kind: a name, a time, a like word; else behind it. */
export function putInto(reading: Reading, asked: string, words: string): string {
  const question = asked.replace(/[\s?!.]+$/, '');
  const bare = words.replace(/^(?:(?:in|on|at|for|by|from|with|since|after|before|to|about) )?(?:the )?/i, '');
  const all = [...reading.people, ...reading.organisations, ...reading.places];
  const entity = findEntity(all, bare);
  const place = placeOfKind(all, question, entity, bare);
  if (place) return `${question.slice(0, place[0])}${entity?.name ?? bare}${question.slice(place[1])}`;
  if (TIME.test(bare)) {
    const time = TIME.exec(question);
    return time ? question.replace(TIME, bare) : `${question} ${words}`;
  }
  return (entity === undefined ? putForLike(question, bare) : undefined) ?? `${question} ${words}`;
}

/** Whether words are of a time, which may stand behind any question: "in 2012". */
export function isTime(words: string): boolean {
  return TIME.test(words);
}

/** Where a question has a name that the new one can stand for; a capitalised newcomer stands for a person. */
function placeOfKind(
  all: readonly Entity[],
  question: string,
  entity: Entity | undefined,
  words: string,
): readonly [number, number] | undefined {
  const isNewcomer = entity === undefined && /^\p{Lu}/u.test(words) && !TIME.test(words);
  if (entity === undefined && !isNewcomer) return undefined;
  const named = namesIn(all, question).filter(({ entity: one }) => one !== entity);
  const fitting = named.find(({ entity: one }) => one.type === (entity?.type ?? 'person'));
  const other = entity?.type === 'place' ? undefined : named.find(({ entity: one }) => one.type !== 'place');
  const found = fitting ?? other;
  if (found) return [found.start, found.end];
  const pronoun = entity?.type === 'place' ? null : /\b(?:he|she|him|they|them)\b/i.exec(question);
  return pronoun ? [pronoun.index, pronoun.index + pronoun[0].length] : undefined;
}

function putForLike(question: string, words: string): string | undefined {
  const head = tokenise(words).tokens.filter(isContent).at(-1);
  const compared = head && comparedWord(head.folded);
  if (compared === undefined) return undefined;
  const own = tokenise(question).tokens.filter(isContent);
  const vectors = vectorsOf(own.map(({ folded }) => [folded]));
  const likeness = own.map((_, i) => cosineOf(compared, vectors, i));
  const best = own[likeness.indexOf(Math.max(...likeness))];
  if (best === undefined || Math.max(...likeness) < ALIKE) return undefined;
  return `${question.slice(0, best.start)}${words}${question.slice(best.end)}`;
}
