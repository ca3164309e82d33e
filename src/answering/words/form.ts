import type { Token } from '../../language/tokens.js';
import { featuresOfEnd, featuresOfStart } from './context-features.js';
import { featureIndex as at } from './features.js';
import { setFlag } from './flags.js';
import { CAPITAL, insideFeatures, insideOf, MEANING } from './inside-features.js';
import { SPELLED_NUMBERS } from './lists/spelled-numbers.js';
import { TOKEN_TYPE } from './token-types.js';

const YEAR = /^(?:1\d\d\d|20\d\d)s?$/;

/** What the tokens of a sentence add to its candidates' form: found out once a token instead of once a candidate. */
interface SentenceForm {
  readonly tokens: readonly Token[];
  readonly types: Uint8Array;
  /** By token: numbers of the features that are 1 for every candidate that starts, or ends, with it. */
  readonly starting: readonly (readonly number[])[];
  readonly ending: readonly (readonly number[])[];
  /** By token: the bits of `insideOf`. */
  readonly inside: Int32Array;
}

/** `types` are those of the sentence's tokens. */
export function sentenceForm(tokens: readonly Token[], types: Uint8Array): SentenceForm {
  return {
    tokens,
    types,
    starting: tokens.map((_, i) => featuresOfStart(tokens, i)),
    ending: tokens.map((_, i) => featuresOfEnd(tokens, i)),
    inside: Int32Array.from(tokens, (token, i) => insideOf(token, types[i] as number)),
  };
}

/**
 * Writes what the words of a candidate are and what stands beside them: its flags from byte `own` on of `flags`, where all
 * was 0, and what is no flag to `x`.
 */
export function writeForm(
  flags: Uint8Array,
  own: number,
  x: Float32Array,
  form: SentenceForm,
  first: number,
  last: number,
): void {
  for (const feature of form.starting[first] as readonly number[]) setFlag(flags, own, feature);
  for (const feature of form.ending[last] as readonly number[]) setFlag(flags, own, feature);
  const { inside, tokens, types } = form;
  let bits = 0;
  let capitals = 0;
  let words = 0;
  for (let i = first; i <= last; i++) {
    const one = inside[i] as number;
    bits |= one;
    if (one & MEANING) words++;
    if (one & CAPITAL) capitals++;
  }
  for (let i = 0; i < insideFeatures.length; i++) if (bits & (1 << i)) setFlag(flags, own, insideFeatures[i] as number);
  const set = (feature: number, is: boolean) => {
    if (is) setFlag(flags, own, feature);
  };
  const length = last - first + 1;
  x[at.length] = Math.log2(length);
  x[at.toEnd] = Math.min(1, (tokens.length - 1 - last) / 20);
  set(at.isOne, length === 1);
  set(at.isTwo, length === 2);
  set(at.isThree, length === 3);
  set(at.isFourOrMore, length >= 4);
  set(at.isEightOrMore, length >= 8);
  set(at.isSixteenOrMore, length >= 16);
  set(at.capitalInside, capitals > 0);
  set(at.allCapitals, capitals > 0 && capitals >= words);

  const head = types[last];
  const start = types[first];
  set(at.person, head === TOKEN_TYPE.person);
  set(at.organisation, head === TOKEN_TYPE.organisation);
  set(at.place, head === TOKEN_TYPE.place);
  set(at.date, head === TOKEN_TYPE.date && start === TOKEN_TYPE.date);
  set(
    at.wholeEntity,
    head !== TOKEN_TYPE.none && start === head && types[first - 1] !== head && types[last + 1] !== head,
  );
  set(at.titleInside, head === TOKEN_TYPE.person && start === TOKEN_TYPE.none);
  const a = tokens[first] as Token;
  const z = tokens[last] as Token;
  set(at.unknownName, capitals > 0 && head === TOKEN_TYPE.none && z.pos === 'PROPN');
  set(at.year, length === 1 && YEAR.test(a.folded));
  set(at.acronym, length === 1 && /^[A-Z][A-Z.&]+$/.test(a.text));
  if (!isNumeric(a)) return;
  set(at.number, length <= 2 && isNumber(z) && !YEAR.test(z.folded));
  set(at.quantity, length >= 2 && z.pos === 'NOUN');
}

function isNumber({ pos, folded }: Token): boolean {
  return pos === 'NUM' || SPELLED_NUMBERS.has(folded);
}

function isNumeric(token: Token): boolean {
  return isNumber(token) || /^[$£€~]?\d/.test(token.folded);
}
