import { contains, type Span, samePart, sliceOf } from '../../article/spans.js';
import { tokenise } from '../../language/tokens.js';
import { isContent } from '../../reading/index.js';
import type { Entity } from '../../reading/names/entity.js';
import { findEntity } from '../../reading/names/search.js';
import type { Reading } from '../../reading/reading.js';
import type { Answer } from '../outcome.js';
import { namesIn, pairBefore, personMeant } from './person-before.js';
import { isTime, putInto, withQuestionWord } from './put-into.js';
import { thingBefore } from './thing-before.js';

/** A question that leans on the one before, as it is looked for. */
export interface FollowUp {
  /** What is looked for: the question with what it leaves unsaid. */
  readonly search: string;
  /** The same as a question of its own, for the next follow-up. */
  readonly asked: string;
  /** The words that answered the question before, where they cannot be the answer again. */
  readonly taken?: Span;
  /** Whom a pronoun of it means. */
  readonly person?: Entity;
  /** Whether whom or what it is about is supposed, not known: what is found then may be of somebody else. */
  readonly isSupposed?: boolean;
  /** Whether a new name found no place in the question before: what is found is near it, no answer to it. */
  readonly isLoose?: boolean;
}

const PRONOUN = /\b(?:he|him|she|his|her|hers)\b/i;
const POINTING = /\b(?:it|that|this|they|them|their|its|there|then|those|these|so)\b/i;
const PLURAL = /\b(?:they|them|their)\b/i;
const IT = /\b(?:it|its)\b/i;
/** Where "it" stands for what happened, or for nothing: "how long did it take", "is it true". */
const EVENT =
  /\bit(?: \p{L}+)? (?:happen|happened|happens|take|takes|took|taking|occur|occurred|mean|means|matter|end|start|begin|true|right|possible|about|that|who|work)\b|\b(?:when|where|what|who|how|why) (?:is|was) it$|\b(?:about|like|of|for|do|did|done|say|says|said|know|believe) it$/iu;
const COUNTED =
  /^(?<word>how many|how much)(?: of (?:them|those|these))? (?<rest>(?:are|were|is|was|have|had|has|got|did|do|does|will|survived|died|live|lived|remain|remained|still) .+|(?:survived|died|remain))$/i;
const COUNTED_BEFORE =
  /^how (?:many|much) (?<noun>(?:(?!(?:are|were|is|was|have|had|has|did|do|does|will)\b)\p{L}+ ){0,2}?\p{L}+)(?= (?:are|were|is|was|have|had|has|got|did|do|does|will|\p{L}+ed|died|live|remain)\b)/iu;
/** Questions with at most this many content words of their own lean on the answer before. */
const FEW = 1;
/** A name, a time or a noun put into the question before is at most so many words. */
const FEW_WORDS = 5;

const ELSE = /^(?<word>who|whom|what|where|when|which|why|how)(?: all)? else\b(?<rest>.*)$/i;
const OTHERS =
  /^(?:(?:what|how) about |what is |who is |who are |what are |which is )?(?:(?:any(?:one|body|thing)|some(?:one|body|thing)|(?:any|the|some)? ?others?(?: ones?)?|another(?: one)?|the second(?: one)?|the rest|any more|more)(?: else)?)$/i;
const BARE =
  /^(?:(?:in|on|at|by|to|for|from|with|since|until|till|about|under|of|after|against|before|near|through) )?(?:who|whom|whose|what|when|where|why|how|which)(?: (?:many|much|old|long|far|often|big|tall|high|come|so|for|from|with|not|one|ones|year|date|day|month|time|place|city|country|people|exactly|precisely))*$/i;
const ABOUT_AND_MORE =
  /^(?:what|how) about (?<words>[^,:;]+?)[,:;] (?<rest>(?:who|what|when|where|why|how|did|does|is|was|has)\b.+)$/i;
const ABOUT = /^(?:what|how) about (?<words>.+)$/i;
/** Nouns that ask as a question word does: "what about the date?". */
const ASKING_NOUNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?(?:date|day|time|year)$/i, 'when'],
  [/^(?:the )?(?:place|location|venue|where)$/i, 'where'],
  [/^(?:the )?(?:reason|cause|motive|why)$/i, 'why'],
  [/^(?:the )?(?:price|cost|money)$/i, 'how much'],
];

/** A question understood against the answer before it; undefined where it stands on its own. */
export function followUp(reading: Reading, plainQuestion: string, before: Answer): FollowUp | undefined {
  const text = plainQuestion.replace(/[\s?!.,]+$/, '').replace(/ (?:exactly|precisely|again|though|tho|then)$/i, '');
  const about = ABOUT_AND_MORE.exec(text)?.groups;
  if (about !== undefined) return aboutAndMore(reading, about.words ?? '', about.rest ?? '');
  const borrowing =
    elseAsked(reading, text, before) ?? bareWord(reading, text, before) ?? anotherName(reading, text, before);
  // What is borrowed from a question about somebody supposed is supposed as well.
  if (borrowing) return { ...borrowing, isSupposed: borrowing.isSupposed ?? before.isSupposed ?? false };
  return (
    pronounMeant(reading, text, before) ??
    pairMeant(reading, text, before) ??
    countedAgain(text, before) ??
    thingMeant(text, before) ??
    leaning(reading, text, before) ??
    pointingBack(reading, text)
  );
}

/** "What about Moen, how old is he?": the pronoun's person stands before it. */
function aboutAndMore(reading: Reading, words: string, rest: string): FollowUp {
  const person = findEntity(reading.people, words);
  const asked = named(rest, person?.name ?? words);
  return { search: asked, asked, ...(person && { person }) };
}

/** A question with a name in the place of its pronouns. */
function named(text: string, name: string): string {
  return text.replace(new RegExp(PRONOUN, 'gi'), (word, at: number) => {
    const isOwner =
      /^(?:his|hers)$/i.test(word) || (/^her$/i.test(word) && /^ \p{L}/u.test(text.slice(at + word.length)));
    return isOwner ? `${name}’s` : name;
  });
}

/** "Who else?", "and the other one?": the same question, without the words that answered it. */
function elseAsked(reading: Reading, text: string, before: Answer): FollowUp | undefined {
  const taken = before.best && { taken: before.best };
  const groups = ELSE.exec(text)?.groups;
  if (groups !== undefined) {
    const { word = '', rest = '' } = groups;
    const own = contentOf(rest) > 0 ? `${word}${rest}` : undefined;
    const asked = own ?? withQuestionWord(word, before.asked ?? '');
    return { search: own ?? `${word} ${whatWasAsked(reading, before)}`, asked, ...taken };
  }
  if (!OTHERS.test(text)) return undefined;
  const asked = before.asked ?? whatWasAsked(reading, before);
  return { search: asked, asked, ...taken };
}

/** "And when?", "how many?": the question before with another question word. */
function bareWord(reading: Reading, text: string, before: Answer): FollowUp | undefined {
  const noun = ABOUT.exec(text)?.groups?.words ?? text;
  const word = BARE.test(text) ? text : ASKING_NOUNS.find(([pattern]) => pattern.test(noun))?.[1];
  if (word === undefined) return undefined;
  const meant = /^how (?:old|tall)$/i.test(word) ? personMeant(reading, before) : undefined;
  if (meant) {
    const asked = `${word} is ${meant.person.name}`;
    return { search: asked, asked, person: meant.person, isSupposed: !meant.isSure };
  }
  const asked =
    before.asked === undefined ? `${word} ${whatWasAsked(reading, before)}` : withQuestionWord(word, before.asked);
  return { search: `${asked} ${answerOf(reading, before)}`.trim(), asked, ...(before.best && { taken: before.best }) };
}

/** "What about Lund?", "and in 2012?": the question before with another name, time or noun. */
function anotherName(reading: Reading, text: string, before: Answer): FollowUp | undefined {
  if (before.asked === undefined) return undefined;
  const words = ABOUT.exec(text)?.groups?.words ?? (isNameOrTime(reading, text) ? text : undefined);
  if (words === undefined || words.split(' ').length > FEW_WORDS || PRONOUN.test(words)) return undefined;
  const asked = putInto(reading, before.asked, words);
  // Behind the question the name stands for nothing in it: "who proposed it?", "what about Lund?".
  const behind = `${before.asked.replace(/[\s?!.]+$/, '')} ${words}`;
  return { search: asked, asked, isLoose: asked === behind && !isTime(words) };
}

/** Whether a text is nothing but a name that the article has, or a time behind a preposition. */
function isNameOrTime(reading: Reading, text: string): boolean {
  if (/^(?:in|on|since|before|after|by) (?:\d{4}|\p{L}+(?: \d{1,4})?)$/iu.test(text)) return true;
  const entities = [...reading.people, ...reading.organisations, ...reading.places];
  return namesIn(entities, text).some(({ start, end }) => start === 0 && end === text.length);
}

/** "How old is he?": the pronoun's person by name. A pronoun may mean somebody whom the question itself names. */
function pronounMeant(reading: Reading, text: string, before: Answer): FollowUp | undefined {
  const pronoun = PRONOUN.exec(text);
  if (pronoun === null || namesIn(reading.people, text.slice(0, pronoun.index)).length > 0) return undefined;
  const meant = personMeant(reading, before, pronoun[0]);
  if (meant === undefined) return undefined;
  const { person, isSure } = meant;
  const asked = named(text, person.name);
  const search = contentOf(text) === 0 ? `${asked} ${whatWasAsked(reading, before)}` : asked;
  return { search: search.trim(), asked, person, isSupposed: !isSure };
}

/** "When did they divorce?": two people by name, where the question before and its answer named two. */
function pairMeant(reading: Reading, text: string, before: Answer): FollowUp | undefined {
  if (!PLURAL.test(text) || contentOf(text) === 0 || namesIn(reading.people, text).length > 0) return undefined;
  const pair = pairBefore(reading, before);
  if (pair === undefined) return undefined;
  const names = pair.map(({ name }) => name).join(' and ');
  const asked = text.replace(new RegExp(PLURAL, 'i'), (word) => (/^their$/i.test(word) ? `${names}’s` : names));
  return { search: asked, asked };
}

/** "How many are missing?" after "how many people died?": what is counted stays. */
function countedAgain(text: string, before: Answer): FollowUp | undefined {
  const { word, rest } = COUNTED.exec(text)?.groups ?? {};
  const noun = COUNTED_BEFORE.exec(before.asked ?? '')?.groups?.noun;
  if (word === undefined || rest === undefined || noun === undefined || contentOf(rest) === 0) return undefined;
  const asked = `${word} ${noun} ${rest}`;
  return { search: asked, asked };
}

/** "How long is it?": the thing that the question before was about. */
function thingMeant(text: string, before: Answer): FollowUp | undefined {
  if (!IT.test(text) || EVENT.test(text)) return undefined;
  const thing = before.asked === undefined ? undefined : thingBefore(before.asked);
  if (thing === undefined) return undefined;
  const asked = text.replace(IT, (word) => (/^its$/i.test(word) ? `${thing}’s` : thing));
  return { search: asked, asked, isSupposed: before.isSupposed ?? false };
}

/** "Where was that?": the sentence before stands for what the question points to. */
function leaning(reading: Reading, text: string, before: Answer): FollowUp | undefined {
  const own = contentOf(text);
  if (own > FEW || (own > 0 && !POINTING.test(text))) return undefined;
  const search = `${text} ${wordsBefore(reading, before)}`.trim();
  if (search === text) return undefined;
  const isSupposed = before.outcome !== 'answered' || before.isSupposed === true;
  return { search, asked: search, isSupposed, ...(before.best && { taken: before.best }) };
}

/** "Where was it headed?": what it points to was not found, so that whatever is found may be of something else. */
function pointingBack({ people, organisations, places }: Reading, text: string): FollowUp | undefined {
  const points = PRONOUN.test(text) || PLURAL.test(text) || (IT.test(text) && !EVENT.test(text));
  const isNamed = namesIn([...people, ...organisations, ...places], text).length > 0;
  return points && !isNamed ? { search: text, asked: text, isSupposed: true } : undefined;
}

function contentOf(text: string): number {
  return tokenise(text).tokens.filter(isContent).length;
}

/** The question before without its question word, else the words of the sentence that was shown. */
function whatWasAsked(reading: Reading, before: Answer): string {
  return before.asked === undefined ? wordsBefore(reading, before) : withQuestionWord('', before.asked);
}

/** The exact words that answered, where they were sure enough to be shown. */
function answerOf({ article }: Reading, { best, outcome }: Answer): string {
  return best === undefined || outcome !== 'answered' ? '' : sliceOf(article, best);
}

/** The content words of the sentence that was shown, without those that answered. */
function wordsBefore(reading: Reading, before: Answer): string {
  const { best } = before;
  const sentence = before.sentence ?? before.passages[0]?.span;
  if (sentence === undefined || (before.outcome === 'refused' && before.asked !== undefined)) return '';
  const isAnswer = (start: number, end: number) =>
    best !== undefined && samePart(best, sentence) && best.start <= start && end <= best.end;
  return reading.sentences
    .filter(({ span }) => contains(sentence, span))
    .flatMap(({ tokens }) => tokens.filter(isContent))
    .filter(({ start, end }) => !isAnswer(start, end))
    .map(({ text }) => text)
    .join(' ');
}
