import { stemOf, type Token } from '../../language/tokens.js';
import { IDIOMS } from './lists/idioms.js';

/** A turn of everyday talk in a question. */
interface FoundIdiom {
  readonly tokens: readonly Token[];
  /** Stems of what a newspaper says for it. */
  readonly press: readonly string[];
}

/** How many words may stand behind the first word of a turn, its object: "put the whole thing up"; and behind the others. */
const MOST_OF_OBJECT = 3;
const MOST_BETWEEN = 1;

interface StemmedIdiom {
  readonly stems: readonly string[];
  readonly press: readonly string[];
}

let byFirst: ReadonlyMap<string, readonly StemmedIdiom[]> | undefined;

/** The turns by their first stem, those of most words first; made once, when first needed. */
function idiomsByFirst(): ReadonlyMap<string, readonly StemmedIdiom[]> {
  if (byFirst !== undefined) return byFirst;
  const made = new Map<string, StemmedIdiom[]>();
  for (const { words, press } of IDIOMS) {
    const stems = words.map(stemOf);
    const [first = ''] = stems;
    made.set(first, [...(made.get(first) ?? []), { stems, press: press.map(stemOf) }]);
  }
  for (const idioms of made.values()) idioms.sort((a, b) => b.stems.length - a.stems.length);
  byFirst = made;
  return made;
}

/** The turns that a question's tokens make, one at most from each token on. */
export function idiomsIn(tokens: readonly Token[]): readonly FoundIdiom[] {
  const found: FoundIdiom[] = [];
  for (const [i, { stem }] of tokens.entries())
    for (const { stems, press } of idiomsByFirst().get(stem) ?? []) {
      const own = tokensOf(stems, tokens, i);
      if (own === undefined) continue;
      found.push({ tokens: own, press });
      break;
    }
  return found;
}

function tokensOf(stems: readonly string[], tokens: readonly Token[], first: number): readonly Token[] | undefined {
  const own: Token[] = [];
  let from = first;
  for (const stem of stems) {
    const last = from + ([0, MOST_OF_OBJECT][own.length] ?? MOST_BETWEEN);
    let at = from;
    while (at <= last && tokens[at]?.stem !== stem) at++;
    const token = tokens[at];
    if (token === undefined || at > last) return undefined;
    own.push(token);
    from = at + 1;
  }
  return own;
}
