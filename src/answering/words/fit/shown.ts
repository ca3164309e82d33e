import type { Token } from '../../../language/tokens.js';
import { isContent } from '../../../reading/index.js';
import type { Reading } from '../../../reading/reading.js';
import type { Question } from '../../question/question.js';
import type { AlignedSentence } from '../alignment/alignment.js';
import { type NamedSentence, type NamedSpan, namedIn } from '../named-spans.js';

/** Words of a sentence that may be shown as the answer, as they are shown: with their article and their unit. */
export interface Shown {
  readonly reading: Reading;
  /** Of the sentence, in `reading.sentences`. */
  readonly number: number;
  readonly question: Question;
  /** The day the article is of, as it gives it: ISO 8601. */
  readonly published: string | undefined;
  readonly tokens: readonly Token[];
  /** Indices into the sentence's tokens, `last` inclusive. */
  readonly first: number;
  readonly last: number;
  readonly named: NamedSentence;
  /** Indices of the tokens that are the question's verb or its like, ascending. */
  readonly verbAt: readonly number[];
  /** Indices of the tokens that match a word of the question, ascending. */
  readonly matchAt: readonly number[];
  /** Whether the sentence has the noun that is asked for, or its like. */
  readonly hasFocus: boolean;
  /** Indices of the tokens that are that noun or its like, ascending. */
  readonly focusAt: readonly number[];
  /** Whether the sentence has a word of what is asked; "old" of "how old" is none, nor "people" of "how many people live there". */
  readonly hasPoint: boolean;
  /** Indices of the tokens that match a word of what is asked, ascending; see `hasPoint`. */
  readonly pointAt: readonly number[];
  /** By token: how like the noun that is asked for it is, 0 to 1. */
  readonly likeFocus: Float32Array;
}

/** From this strength on a noun may be another one for the one that is asked for. */
const LIKE_FOCUS = 0.6;

/** What stands between two tokens of a sentence, as it would be shown. */
export function shownWords(
  reading: Reading,
  question: Question,
  sentence: number,
  { first, last }: { readonly first: number; readonly last: number },
  { verbAt, focusAt, likeFocus, matchAt }: Pick<AlignedSentence, 'verbAt' | 'focusAt' | 'likeFocus' | 'matchAt'>,
): Shown {
  const { tokens = [] } = reading.sentences[sentence] ?? {};
  const isAlone = countsAlone(question);
  const pointAt = matchAt.filter((i) => !(isAlone && tokens[i]?.stem === question.focus?.stem));
  const atFocus: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (focusAt.includes(i) || (likeFocus[i] ?? 0) >= LIKE_FOCUS) atFocus.push(i);
  return {
    reading,
    number: sentence,
    question,
    published: reading.article.datePublished,
    tokens,
    first,
    last,
    named: namedIn(reading, sentence),
    verbAt,
    matchAt,
    hasFocus: atFocus.length > 0,
    focusAt: atFocus,
    hasPoint: pointAt.length > 0,
    pointAt,
    likeFocus,
  };
}

/** Whether the noun that is counted or measured says little by itself: "how many **people** live there", "how **old**". */
function countsAlone({ kind, focus, tokens, at }: Question): boolean {
  if (kind === 'measure') return true;
  const isOther = (token: Token) =>
    isContent(token) && token.stem !== focus?.stem && !/^(?:many|much)$/.test(token.folded);
  return kind === 'how many' && tokens.slice(at + 1).some(isOther);
}

/** The tokens that are shown. */
export function own({ tokens, first, last }: Shown): readonly Token[] {
  return tokens.slice(first, last + 1);
}

/** The mention that the token at an index stands in; a name rather than a description. */
export function nameAt({ tokens, named }: Pick<Shown, 'tokens' | 'named'>, at: number): NamedSpan | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const there = named.names.filter(({ start, end }) => start <= token.start && token.end <= end);
  return there.find(({ kind }) => kind === 'name') ?? there[0];
}

/** Index of the head of the noun phrase that is shown: its last noun before a preposition, a comma or a verb. */
export function headOf({ tokens, first, last }: Shown): number {
  let head = -1;
  for (let i = first; i <= last; i++) {
    const { pos = 'X', folded = '' } = tokens[i] ?? {};
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM') head = i;
    else if (head >= 0 && (pos === 'ADP' || pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || folded === ','))
      break;
  }
  return head < 0 ? last : head;
}

/** The token before what is shown, its leading article and adjectives aside. */
export function wordBefore({ tokens, first }: Shown): Token | undefined {
  let i = first - 1;
  while (i >= 0 && /^(?:DET|ADJ|NUM)$/.test(tokens[i]?.pos ?? '')) i--;
  return tokens[i];
}
