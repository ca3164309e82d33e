import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

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
  /** Porter stem of the folded token: what two forms of one word share. */
  readonly stem: string;
  readonly pos: PartOfSpeech;
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** Porter's stemmer as the model carries it: the stem of one lower-case word. */
const stem = model.addons.stem as (word: string) => string;

/** One spelling for comparison: lower case, no accents, straight quotation marks, plain hyphens. Length may change. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .toLowerCase();
}

export interface TokenisedText {
  readonly tokens: readonly Token[];
  /** Index of the first token of each sentence, ascending, by wink-nlp's own boundaries. */
  readonly sentenceStarts: readonly number[];
}

/** The tokens of a text, white space left out; every token is `text.slice(start, end)`. Never throws on any string. */
export function tokenise(text: string): TokenisedText {
  const doc = nlp.readDoc(text);
  const values = doc.tokens().out() as string[];
  const spaces = doc.tokens().out(its.precedingSpaces) as string[];
  const tags = doc.tokens().out(its.pos) as PartOfSpeech[];
  const tokens: Token[] = [];
  const sentenceStarts: number[] = [];
  const sentenceSpans = doc.sentences().out(its.span) as unknown as readonly (readonly [number, number])[];
  const boundaries = new Set(sentenceSpans.map(([first]) => first));
  let at = 0;
  let opens = false;
  for (const [i, value] of values.entries()) {
    // wink keeps every character: the preceding spaces and the value in turn are the text. Looking the value up from
    // there instead of trusting the sum means that a surprise in one token cannot shift all that follow.
    const start = text.indexOf(value, at + (spaces[i]?.length ?? 0));
    opens ||= boundaries.has(i);
    if (start < 0 || value.trim() === '') continue;
    at = start + value.length;
    if (opens) sentenceStarts.push(tokens.length);
    opens = false;
    const folded = fold(value);
    tokens.push({ text: value, start, end: at, folded, stem: stem(folded), pos: tags[i] ?? 'X' });
  }
  return { tokens, sentenceStarts };
}
