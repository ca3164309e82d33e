import { keywordsOf } from '../../answering/question/keywords.js';
import { anyOf } from '../../language/any-of.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/lists/given-names.js';
import { cardinalOf, cardinalWords } from '../../language/number-words.js';
import { isDictionaryWord, tokenise } from '../../language/tokens.js';
import type { Entity } from '../../reading/names/entity.js';
import type { Reading } from '../../reading/reading.js';
import { claimAsked } from './claim-asked.js';
import { type Courtesy, courtesyOf } from './courtesy.js';
import { INTERJECTIONS } from './lists/interjections.js';
import { NEUTRAL_WORDS } from './lists/neutral-words.js';
import { mentionAsked } from './mention-asked.js';
import { mayMatch } from './needed-words.js';
import { paragraphAsked } from './paragraph-asked.js';
import { clausesIn, sentencesIn } from './parts.js';
import { type QuotationsAsked, quotationPatterns, quotationsAsked } from './quotations-asked.js';
import { ASKS, type Rule } from './rule.js';
import { RULES } from './rules.js';
import { namesOnlyAnother, speakerMeant } from './speakers.js';
import { hasEmoji, typedText } from './typed-text.js';
import { wordingOf } from './wording.js';

/** What a sentence of a message wants. */
export type Request =
  | { readonly kind: 'answer'; readonly question: string }
  | { readonly kind: 'summary'; readonly sentences?: number }
  | { readonly kind: 'quotations'; readonly speaker?: string; readonly about?: string }
  | { readonly kind: 'people' | 'timeline' | 'places' | 'help' | 'identity' | 'beyond' | 'verdict' | 'more' | 'again' }
  /** Whether a claim is right: one that stands behind the request, else one that somebody else made. */
  | { readonly kind: 'check'; readonly claim?: string }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  /** Whether the article mentions something, and as what question it was asked. */
  | { readonly kind: 'mention'; readonly of: string; readonly question: string }
  /** What the article is and where it is from, and as what question it was asked. */
  | { readonly kind: 'article'; readonly question: string }
  | { readonly kind: 'courtesy'; readonly courtesy: Courtesy };

/** As many questions of one message are answered. */
export const MAX_REQUESTS = 3;

/**
 * What a message wants, in the order in which it says so: one thing as a rule, three at most, none where nothing of it is
 * words; `most` asks for more or fewer. `spokenOf` is whom the conversation spoke of last. Courtesy is left out beside anything else. Never throws.
 */
export function requestsIn(
  reading: Reading,
  message: string,
  spokenOf?: Entity,
  most = MAX_REQUESTS,
): readonly Request[] {
  const text = typedText(message);
  if (text === '') return hasEmoji(message) ? [{ kind: 'courtesy', courtesy: 'feeling' }] : [];
  const isNamed = (word: string) =>
    reading.index.formsByLetter.get(word[0] ?? '')?.some(({ form }) => form === word) ?? false;
  const understood = withClaims(
    sentencesIn(text).map((sentence) => requestOf(reading, sentence, isNamed, hasEmoji(message), spokenOf)),
    isNamed,
  );
  const serious = understood.filter(({ kind }) => kind !== 'courtesy');
  const beside = serious.some(({ kind }) => kind !== 'answer' && kind !== 'help' && kind !== 'identity');
  const asked = serious.filter((request) => {
    // "mh370 again?? catch me up", "hi! tldr please": what is said beside a request is its occasion.
    if (request.kind === 'answer') return !beside || ASKS.test(wordingOf(request.question, isNamed));
    return request.kind !== 'help' || serious.length === 1 || serious.every(({ kind }) => kind === 'help');
  });
  const distinct = asked.filter(
    (request, i) => request.kind === 'answer' || asked.findIndex(({ kind }) => kind === request.kind) === i,
  );
  return (distinct.length > 0 ? distinct : understood.slice(0, 1)).slice(0, most);
}

/** "Is this true? The bridge is closed.": what stands behind the request is the claim. */
function withClaims(requests: readonly Request[], isNamed: (word: string) => boolean): readonly Request[] {
  return requests.flatMap((request, i): readonly Request[] => {
    const next = requests[i + 1];
    if (request.kind === 'check' && request.claim === undefined && isTold(next, isNamed))
      return [{ kind: 'check', claim: next.question }];
    const before = requests[i - 1];
    const isTaken = before?.kind === 'check' && before.claim === undefined && isTold(request, isNamed);
    return isTaken ? [] : [request];
  });
}

/** Whether a sentence tells something, and long enough to be a claim. */
function isTold(
  request: Request | undefined,
  isNamed: (word: string) => boolean,
): request is Extract<Request, { kind: 'answer' }> {
  if (request?.kind !== 'answer') return false;
  const wording = wordingOf(request.question, isNamed);
  return !/\?\s*$/.test(request.question) && !ASKS.test(wording) && wording.split(' ').length >= SHORTEST_CLAIM;
}

/** A claim has so many words: "Lund resigned Monday". */
const SHORTEST_CLAIM = 3;

function requestOf(
  reading: Reading,
  sentence: string,
  isNamed: (word: string) => boolean,
  hasFeeling: boolean,
  spokenOf?: Entity,
): Request {
  const question: Request = { kind: 'answer', question: sentence };
  const paragraph = paragraphAsked(sentence, reading.article.paragraphs.length);
  if (paragraph !== undefined) return { kind: 'paragraph', paragraph };
  const claim = claimAsked(sentence);
  if (claim !== undefined) return { kind: 'check', claim };
  const of = mentionAsked(sentence);
  if (of !== undefined) return { kind: 'mention', of, question: sentence };
  const clauses = clausesIn(sentence).map((clause) => wordingOf(clause, isNamed));
  const wording = clauses.join(' ');
  const quotations = [wording, clauses[0] ?? '']
    .filter((words) => words.length <= LONGEST_REQUEST)
    .reduce<QuotationsAsked | undefined>((found, words) => found ?? quotationsAsked(words), undefined);
  const quoted = quotations && quotationsOf(reading, quotations, spokenOf);
  if (quoted) return quoted;
  // "who was this guy, short please": any clause may hold the request, the whole first, with and without its "lol".
  const whole = [...new Set([wording, plainWording(wording)])];
  const behindAside = clauses.slice(0, -1).every((clause) => isAside(clause, isNamed)) ? clauses.slice(-1) : [];
  for (const rule of RULES) {
    const parts = clauses.length < 2 ? [] : rule.alone ? behindAside : clauses;
    const fitting = [...whole, ...parts].find((clause) => isRequest(rule, clause));
    if (fitting === undefined) continue;
    if (rule.kind === 'help' && clauses.length > 1 && clauses.some((clause) => ASKS.test(clause) && clause !== fitting))
      continue;
    if (rule.kind === 'quotations') return { kind: 'quotations' };
    if (rule.kind === 'summary') return { kind: 'summary', ...sentencesAsked(wording) };
    if (rule.kind === 'article') return { kind: 'article', question: sentence };
    return { kind: rule.kind };
  }
  const isExclaimed = (hasFeeling || /!/.test(sentence)) && !sentence.includes('?');
  if (/\?/.test(sentence)) return question;
  const courtesies = clauses.map((clause) => courtesyOf(clause, isExclaimed, isNamed));
  const [first] = courtesies;
  if (first !== undefined && courtesies.every((courtesy) => courtesy !== undefined))
    return { kind: 'courtesy', courtesy: first };
  return question;
}

/** Whether a clause before a request says nothing of the article, and is no condition: "i skipped it, what happened". */
function isAside(clause: string, isNamed: (word: string) => boolean): boolean {
  const words = clause.split(' ');
  const isIdle = (word: string) => NEUTRAL_WORDS.has(word) || INTERJECTIONS.has(word) || !isNamed(word);
  return !/^(?:if|when|after|before|once|since|because|while|as|in)$/.test(words[0] ?? '') && words.every(isIdle);
}

/** A wording without the words of feeling and of asking nicely around it: "what article is this" of "lol what article is this pls". */
function plainWording(wording: string): string {
  const words = wording.split(' ');
  const isIdle = (word: string) =>
    (INTERJECTIONS.has(word) && word !== 'no') || /^(?:please|bro|dude|man|mate|guys|bot)$/.test(word);
  const first = words.findIndex((word) => !isIdle(word));
  const last = words.findLastIndex((word) => !isIdle(word));
  return first < 0 ? wording : words.slice(first, last + 1).join(' ');
}

/** Requests are short: nothing longer, in UTF-16 units, is looked through for one. */
const LONGEST_REQUEST = 200;

/** Whether a clause has the rule's cue and little else that the article might be asked about. */
function isRequest({ cue, spare, nouns, unless }: Rule, clause: string): boolean {
  if (clause.length > LONGEST_REQUEST || !mayMatch(cue, clause)) return false;
  const found = cue.exec(clause);
  if (found === null || unless?.test(clause)) return false;
  const rest = `${clause.slice(0, found.index)} ${clause.slice(found.index + found[0].length)}`;
  const own = rest
    .split(' ')
    .filter((word) => word !== '' && !NEUTRAL_WORDS.has(word) && !INTERJECTIONS.has(word) && !nouns?.(word));
  return own.length <= spare;
}

/**
 * Makes what the first messages would wait for, a pattern a turn: by which words each is passed over. The engine compiles
 * that where it is first used, and once more where it is used again; the patterns themselves it compiles where they are.
 */
export function* compiled(): Generator<void, void> {
  const patterns = [...quotationPatterns.map(([, pattern]) => pattern), ...RULES.map(({ cue }) => cue)];
  for (const sample of ['what', 'which']) for (const pattern of patterns) yield void mayMatch(pattern, sample);
}

function quotationsOf(
  reading: Reading,
  { speaker, about, isExplicit }: QuotationsAsked,
  spokenOf?: Entity,
): Request | undefined {
  if (speaker === undefined) return { kind: 'quotations', ...(about !== undefined && { about }) };
  const entity = speakerMeant(reading, speaker, isExplicit, spokenOf);
  if (entity === undefined && !isExplicit && (isUnheardOf(reading, speaker) || namesOnlyAnother(reading, speaker)))
    return { kind: 'quotations', speaker, ...(about !== undefined && { about }) };
  const isQuoted = entity !== undefined && reading.quotations.some((quotation) => quotation.speaker === entity);
  if (!isQuoted && !isExplicit) return undefined;
  return { kind: 'quotations', speaker: entity?.name ?? speaker, ...(about !== undefined && { about }) };
}

/** Whether somebody is called by one word or two of which nothing is in the article: not even in other words, if they are no names. */
function isUnheardOf({ index }: Reading, speaker: string): boolean {
  if (VAGUE.test(speaker) || speaker.split(' ').length > 2) return false;
  const { words } = keywordsOf(tokenise(speaker).tokens, index);
  const isName = (word: string) => MALE_NAMES.has(word) || FEMALE_NAMES.has(word) || !isDictionaryWord(word);
  return (
    words.length > 0 &&
    words.every(({ token, term, matches }) => matches.length === 0 || (term === undefined && isName(token.folded)))
  );
}

/** Whoever is spoken of so is nobody in particular, or somebody of before. */
const VAGUE =
  /\b(?:the|a|an|he|she|it|they|him|her|them|you|we|i|us|people|anyone|anybody|everyone|everybody|someone|somebody|nobody|who|this|that|these|those|one|ones|both|others?|rest|all)\b/;

const MAX_SENTENCES = 10;
const NUMBERS = anyOf(cardinalWords(1, MAX_SENTENCES));
const COUNTED = new RegExp(
  `\\b(\\d+|${NUMBERS}|a couple|a single) (?:\\w+ )?(?:sentences?|lines?|points?|bullets?|bullet points?|things)\\b`,
);

/** "tldr in 2", "summary 5": what is counted can only be sentences. */
const COUNTED_BARE = new RegExp(
  `(?:\\b(?:in|to|into) |^(?:tldr|summary|recap|summari[sz]e|sum up|gist) )(\\d{1,2}|${NUMBERS})(?: please)?$`,
);

/** How many sentences a summary is wanted in, where it says so. */
function sentencesAsked(wording: string): { readonly sentences?: number } {
  const typed = (COUNTED.exec(wording) ?? COUNTED_BARE.exec(wording))?.[1];
  if (typed === undefined) return {};
  const number = /^\d+$/.test(typed)
    ? Number(typed)
    : typed === 'a couple'
      ? 2
      : typed === 'a single'
        ? 1
        : cardinalOf(typed);
  return { sentences: Math.min(MAX_SENTENCES, Math.max(1, number)) };
}
