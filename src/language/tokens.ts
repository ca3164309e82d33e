import { createRequire } from 'node:module';
import { join } from 'node:path';
import type model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { IRREGULAR_FORMS } from './lists/irregular-forms.js';
import { remembered, rememberedLately } from './remembered.js';

/** Universal part-of-speech tags as wink-nlp gives them (universaldependencies.org/u/pos), and SPACE for line breaks. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One token of a text: UTF-16 offsets into it, 0-based, end exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The token folded (see `fold`): what two spellings of one word share. */
  readonly folded: string;
  /** Porter stem of the folded token, of its word where its form is irregular: what two forms of one word share. */
  readonly stem: string;
  readonly pos: PartOfSpeech;
}

/** wink keeps every word it has ever met (about 120 bytes each): after this many characters it starts afresh. */
const MAX_CHARACTERS_READ = 20_000_000;

/** Loaded for the first text, which takes a while: a bot is ready before it reads anything. */
let english: ReturnType<typeof load> | undefined;
let charactersRead = 0;

function load() {
  const require = createRequire(import.meta.url);
  const loaded = require('wink-eng-lite-web-model') as typeof model;
  const own = { ...loaded };
  const nlp = winkNLP(own, ['pos']);
  // wink has made a copy of the model: what it was made of, 7 MB, is let go, and read again should it be needed again.
  for (const part of ['core', 'sbd', 'pos', 'ner', 'negation', 'sa', 'metaCER'] as const) own[part] = undefined;
  for (const file of Object.keys(require.cache)) if (file.includes(MODEL_FILES)) delete require.cache[file];
  return {
    nlp,
    /** Asked for nothing but its lexicon, which is the same for every text. */
    lexicon: nlp.readDoc(''),
    /** Porter's stemmer as the model carries it: the stem of one lower-case word. */
    stem: loaded.addons.stem as (word: string) => string,
  };
}

const MODEL_FILES = join('node_modules', 'wink-eng-lite-web-model');

/** wink-nlp's document of a text, by an instance whose memory of words is bounded. */
function readDocument(text: string) {
  english ??= load();
  charactersRead += text.length;
  if (charactersRead > MAX_CHARACTERS_READ) {
    english = load();
    charactersRead = text.length;
  }
  return { document: english.nlp.readDoc(text), its: english.nlp.its };
}

/** Whether the English lexicon has the word, given in lower case: "silver" and "baker", not "lindqvist". */
export function isDictionaryWord(lowerCase: string): boolean {
  english ??= load();
  return !english.lexicon.isOOV(lowerCase);
}

/** What two forms of one word share, for a word given in lower case: see `Token.stem`. */
export function stemOf(word: string): string {
  english ??= load();
  return english.stem(IRREGULAR_FORMS.get(word) ?? word);
}

/** What follows from how a token is written. */
type WordForms = Pick<Token, 'folded' | 'stem'>;

/** Remembered, since stemming takes as long as tagging. */
const wordForms = remembered((text): WordForms => {
  // In lower case the country would be the pronoun, a stop word.
  const folded = text === 'US' ? 'u.s.' : fold(text);
  return { folded, stem: stemOf(folded) };
});

/** ASCII without the grave accent, which stands for an apostrophe. */
const FOLDS_BY_CASE_ALONE = /^[ -_a-~]*$/;

/** One spelling for comparison: lower case, no accents, straight quotation marks, plain hyphens. Length may change. */
export function fold(text: string): string {
  if (FOLDS_BY_CASE_ALONE.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .toLowerCase();
}

/**
 * Characters without white space after which wink-nlp is shown a space: its tokeniser takes time that grows faster than
 * the run does (6 s for 6,000 characters of addresses), and no word is so long.
 */
const LONGEST_RUN = 100;
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'gu');

/** Whether there may be a run that long: the pattern alone takes as long as half of the tokenising. */
function hasLongRun(text: string): boolean {
  let from = 0;
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
    if (space - from > LONGEST_RUN) return true;
    from = space + 1;
  }
  return text.length - from > LONGEST_RUN;
}

interface TokenisedText {
  readonly tokens: readonly Token[];
}

const HAS_APOSTROPHE = /['’]/;
/** A word that wink leaves joined to its clitic: "I'm", "who’s". */
const JOINED_CLITIC = /^([\p{L}\p{N}.]+)(['’](?:s|m|d|re|ve|ll))$/iu;

/** The tokens of a text, white space left out; every token is `text.slice(start, end)`. Never throws on any string. */
export function tokenise(text: string): TokenisedText {
  const { document, its } = readDocument(hasLongRun(text) ? text.replace(LONG_RUN, '$& ') : text);
  const all = document.tokens();
  const values = all.out() as string[];
  const tags = all.out(its.pos) as PartOfSpeech[];
  const tokens: Token[] = [];
  const push = (start: number, value: string, pos: PartOfSpeech) => {
    const { folded, stem } = wordForms(value);
    tokens.push({ text: value, start, end: start + value.length, folded, stem, pos });
  };
  let at = 0;
  for (const [i, value] of values.entries()) {
    // wink keeps every character: white space aside, the values in turn are the text. Looking each up instead of adding
    // lengths means that a surprise in one token cannot shift all that follow.
    const start = text.indexOf(value, at);
    if (start < 0 || value.trim() === '') continue;
    at = start + value.length;
    const [, word, clitic] = (HAS_APOSTROPHE.test(value) && JOINED_CLITIC.exec(value)) || [];
    if (word !== undefined && clitic !== undefined) {
      push(start, word, word === 'I' ? 'PRON' : (tags[i] ?? 'X'));
      push(start + word.length, clitic, clitic.toLowerCase().endsWith('s') ? 'PART' : 'AUX');
    } else push(start, value, tags[i] ?? 'X');
  }
  return { tokens };
}

/** The same for a question, which more than one looks at. */
export const tokeniseAsked = rememberedLately(tokenise);
