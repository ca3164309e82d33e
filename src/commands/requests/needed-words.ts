import { rarityOf } from '../../language/vectors.js';

/** Stretches of text: whatever a pattern matches has one of them at least. */
type Needed = readonly string[];

/** Shorter stretches stand in too many words. */
const SHORTEST = 3;
/** With more alternatives than this, looking for them takes as long as the pattern would. */
const MOST = 120;

/**
 * Whether a pattern may match a text at all, by the words of which it needs one: false is certain. Patterns of requests are
 * long and many, and hardly any question has a word of theirs: so they are neither run nor, at first, compiled for nothing.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let needed = known.get(pattern);
  if (needed === undefined) {
    needed = oneOf(neededBy(pattern));
    known.set(pattern, needed);
  }
  return needed.test(text);
}

const known = new WeakMap<RegExp, RegExp>();

function oneOf(needed: Needed | undefined): RegExp {
  return new RegExp((needed ?? []).map((word) => word.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|'));
}

/** One of these is in whatever a pattern matches; undefined where its source does not tell. Throws of a source that is no pattern's. */
export function neededBy({ source, flags }: RegExp): Needed | undefined {
  if (flags !== '' || /\\[ckpPux\d]/.test(source)) return undefined;
  const [needed, end] = alternativesAt(source, 0);
  if (end !== source.length) throw new Error(`cannot be read from ${end} on: ${source}`);
  return needed;
}

/** What alternatives need from `start` to a bracket that closes, or the end; and where that is. */
function alternativesAt(source: string, start: number): readonly [Needed | undefined, number] {
  const all: (Needed | undefined)[] = [];
  let at = start;
  for (;;) {
    const [needed, end] = sequenceAt(source, at);
    all.push(needed);
    if (source[end] !== '|') {
      const known = all.flatMap((own) => own ?? []);
      const isKnown = all.every((own) => own !== undefined) && known.length <= MOST;
      return [isKnown ? [...new Set(known)] : undefined, end];
    }
    at = end + 1;
  }
}

/** What one alternative needs: of all that has to stand in it, the rarest. */
function sequenceAt(source: string, start: number): readonly [Needed | undefined, number] {
  let best: Needed | undefined;
  let run = '';
  const offer = (needed: Needed | undefined) => {
    if (needed !== undefined && (best === undefined || rarenessOf(needed) > rarenessOf(best))) best = needed;
  };
  const flush = () => {
    if (run.trim().length >= SHORTEST) offer([run]);
    run = '';
  };
  let at = start;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const zeroWidth = /^(?:\\[bB]|[$^])/.exec(source.slice(at, at + 2))?.[0];
    if (zeroWidth !== undefined) {
      at += zeroWidth.length;
      continue;
    }
    const { needed, end, isLiteral } = atomAt(source, at);
    const [, quantifier = ''] = /^([?*+]|\{\d+(?:,\d*)?\})?\??/.exec(source.slice(end, end + 12)) ?? [];
    const lazy = quantifier !== '' && source[end + quantifier.length] === '?' ? 1 : 0;
    const isOptional = /^(?:[?*]|\{0)/.test(quantifier);
    if (isLiteral && !isOptional) run += source[at];
    if (!isLiteral || quantifier !== '') flush();
    if (!isLiteral && !isOptional) offer(needed);
    at = end + quantifier.length + lazy;
  }
  flush();
  return [best, at];
}

interface Atom {
  readonly needed: Needed | undefined;
  readonly end: number;
  /** Whether it is one character that stands for itself. */
  readonly isLiteral: boolean;
}

function atomAt(source: string, start: number): Atom {
  const first = source[start];
  if (first === '\\') return { needed: undefined, end: start + 2, isLiteral: false };
  if (first === '.') return { needed: undefined, end: start + 1, isLiteral: false };
  if (first === '[') {
    let end = start + 1;
    while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
    return { needed: undefined, end: end + 1, isLiteral: false };
  }
  if (first !== '(') return { needed: undefined, end: start + 1, isLiteral: true };
  const [opening = '('] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(start)) ?? [];
  const [needed, end] = alternativesAt(source, start + opening.length);
  // What is looked at beside the match is no part of it.
  return { needed: /[=!]$/.test(opening) ? undefined : needed, end: end + 1, isLiteral: false };
}

/** How rare the commonest of them is: of a stretch its rarest word counts. */
function rarenessOf(needed: Needed): number {
  return Math.min(...needed.map((stretch) => Math.max(0, ...stretch.trim().split(' ').map(rarityOf))));
}
