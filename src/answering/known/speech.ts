import { contains, overlaps, type Span, sliceOf } from '../../article/spans.js';
import { fold, tokenise } from '../../language/tokens.js';
import { wordList } from '../../language/word-list.js';
import type { Entity } from '../../reading/names/names.js';
import { isAnothersName } from '../../reading/names/search.js';
import type { Reading } from '../../reading/reading.js';
import type { Quotation } from '../../reading/speech/quotations.js';
import type { Keywords } from '../question/keywords.js';
import type { Question } from '../question/question.js';
import { SAYING } from './lists/saying.js';

const PERSONAL_PRONOUNS = wordList('he, it, she, they');

/** What a question about somebody's words comes to: the words, or that the article has none of theirs. */
export type Speech =
  | { readonly kind: 'said'; readonly words: Span; readonly isOnly: boolean }
  | { readonly kind: 'silent'; readonly person: Entity };

/** The quotation that answers "what did X say about Y?"; undefined where the question asks for something else. */
export function speechAsked(reading: Reading, question: Question, keywords: Keywords): Speech | undefined {
  const speaker = speakerAsked(question);
  if (speaker === undefined) return undefined;
  const isTheirs = (name: string) =>
    stemsOf(name).some((stem) => speaker.stems.has(stem)) && !isAnothersName(name, speaker.typed);
  // Of two who share a name, the one who bears all of it that was typed.
  const bearers = [...reading.people, ...reading.organisations].filter(({ name, aliases }) =>
    [name, ...aliases].some((own) => fold(own) === speaker.typed),
  );
  const isSpeaker = (person: Entity) => (bearers.length > 0 ? bearers.includes(person) : isTheirs(person.name));
  const own = reading.quotations.filter(
    ({ speaker: person, mention, cue }) =>
      (person ? isSpeaker(person) : mention !== undefined && isTheirs(sliceOf(reading.article, mention))) &&
      (speaker.says || (cue !== undefined && stemsOf(sliceOf(reading.article, cue)).includes(speaker.verb))),
  );
  if (own.length === 0) {
    const person = bearers.find(({ type }) => type === 'person') ?? reading.people.find(({ name }) => isTheirs(name));
    return speaker.says && person ? { kind: 'silent', person } : undefined;
  }
  const ranked = own
    .map((quotation) => ({ quotation, score: scoreOf(reading, quotation, keywords, speaker.stems) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined) return undefined;
  const isOnly = second === undefined || best.score > second.score;
  return { kind: 'said', words: wholeSentence(reading, best.quotation.pieces[0]), isOnly };
}

interface SpeakerAsked {
  readonly stems: ReadonlySet<string>;
  /** Folded, without "the". */
  readonly typed: string;
  readonly verb: string;
  /** Whether the verb leaves open how it was said. */
  readonly says: boolean;
}

/** Who is asked about in "what did **X** say", between the auxiliary and the verb. */
function speakerAsked({ kind, tokens, at, verb: first }: Question): SpeakerAsked | undefined {
  // "what did grant say": a name that is typed small may be a verb too.
  const next = tokens[at + 3];
  const verb = first === tokens[at + 2] && next !== undefined && SAYING.has(next.folded) ? next : first;
  if (tokens[at]?.folded !== 'what' || !/^(?:what|what is|which|deed|definition)$/.test(kind) || verb === undefined)
    return undefined;
  const auxiliary = tokens[at + 1]?.folded ?? '';
  // "what's Doe say": short for "what does", where the verb is bare.
  const isShort = /^(?:is|'s)$/.test(auxiliary) && /^(?:say|think)$/.test(verb.folded);
  if (!isShort && !/^(?:did|do|does|has|have|had)$/.test(auxiliary)) return undefined;
  const between = tokens.slice(at + 2, tokens.indexOf(verb));
  const named = between.some(({ folded }) => PERSONAL_PRONOUNS.has(folded)) ? tokens.slice(at + 2) : between;
  const words = named.filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded) && folded !== 'the');
  const stems = words.map(({ stem }) => stem);
  const typed = words.map(({ folded }) => folded).join(' ');
  return stems.length === 0
    ? undefined
    : { stems: new Set(stems), typed, verb: verb.stem, says: SAYING.has(verb.folded) };
}

function stemsOf(text: string): readonly string[] {
  return tokenise(text).tokens.flatMap(({ stem, folded }) => (folded === 'the' ? [] : [stem]));
}

/** How much of what is asked the quotation's sentences have: idf by strength, the speaker's own name aside. */
function scoreOf(
  { index, sentences }: Reading,
  { pieces }: Quotation,
  { words }: Keywords,
  speaker: ReadonlySet<string>,
): number {
  const terms = new Set<number>();
  for (const { span, tokens } of sentences)
    if (pieces.some((piece) => overlaps(span, piece)))
      for (const { stem } of tokens) terms.add(index.termOf.get(stem) ?? -1);
  let score = 0;
  for (const { token, matches, sentenceIdf } of words) {
    if (speaker.has(token.stem)) continue;
    score += sentenceIdf * Math.max(0, ...matches.map(({ term, strength }) => (terms.has(term) ? strength : 0)));
  }
  return score;
}

/** The words with the full stop behind them, where they are a sentence but for it. */
function wholeSentence({ sentences, article }: Reading, words: Span): Span {
  const sentence = sentences.find(({ span }) => contains(span, words))?.span;
  if (sentence === undefined || sentence.start !== words.start) return words;
  return /^[.!?]?$/.test(sliceOf(article, { ...sentence, start: words.end })) ? sentence : words;
}
