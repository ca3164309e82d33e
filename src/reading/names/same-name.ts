import { editDistance } from '../../language/edit-distance.js';
import { NICKNAMES } from '../../language/lists/nicknames.js';
import { isGivenName } from './known-names.js';

/** From this many letters on one slip in a name is forgiven. */
export const SHORT_NAME = 5;

/** "John F. Kennedy" and "John Kennedy", "J. Kennedy": same last name, first names that agree, one inside the other. */
export function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  // "Kim Jong Un" and "Kim Jong-un"
  if (a.length !== b.length && a.join('-') === b.join('-')) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1) || short.length < 2) return false;
  const agree = (x = '', y = '') =>
    x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
  if (!agree(short[0], long[0])) return false;
  return short.slice(1, -1).every((piece) => long.some((other) => agree(piece, other)));
}

/** "Bob Quill" and "Robert J. Quill": one given name short for the other, before one surname. */
export function isShortFor(a: readonly string[], b: readonly string[]): boolean {
  const [one = '', other = ''] = [a[0], b[0]];
  if (a.at(-1) !== b.at(-1) || a.length < 2 || b.length < 2) return false;
  const longer = [NICKNAMES.get(one), NICKNAMES.get(other)];
  const agree =
    longer[0]?.includes(other) || longer[1]?.includes(one) || longer[0]?.some((full) => longer[1]?.includes(full));
  const inner = [a.slice(1, -1), b.slice(1, -1)].filter((middle) => middle.length > 0);
  return agree === true && (inner.length < 2 || inner[0]?.[0]?.[0] === inner[1]?.[0]?.[0]);
}

/** "Elaine Parker" and "Elaine Parker Barlow": a name of two words with another behind it. */
export function isCarriedOn(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 && short.length < long.length && short.every((piece, i) => piece === long[i]);
}

/** "Aung San Suu Kyi" and "Suu Kyi": the end of a longer name, where it does not begin with a given name of its own. */
export function isItsEnd(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || short.length === long.length || isGivenName(short[0] ?? '')) return false;
  return short.every((piece, i) => piece === long[long.length - short.length + i]);
}

/** "Marc Antony" and "Mark Antony": given names that sound alike before one surname. */
export function soundsAlike(a: readonly string[], b: readonly string[]): boolean {
  const sound = (given = '') =>
    given
      .replace(/ph/g, 'f')
      .replace(/c(?![eiyh])|ck/g, 'k')
      .replace(/y/g, 'i')
      .replace(/(.)\1/g, '$1');
  return (
    a.length === b.length &&
    a.slice(1).every((piece, i) => piece === b[i + 1]) &&
    (a[0]?.length ?? 0) > 2 &&
    sound(a[0]) === sound(b[0])
  );
}

/** "Lynn Boylann" for "Lynn Boylan": the given name alike, the surname all but. */
export function isSlipOf(a: readonly string[], b: readonly string[]): boolean {
  const [one = '', other = ''] = [a.at(-1), b.at(-1)];
  return (
    a.length === b.length &&
    a.slice(0, -1).every((piece, i) => piece === b[i]) &&
    Math.min(one.length, other.length) >= SHORT_NAME &&
    one[0] === other[0] &&
    editDistance(one, other) <= 1
  );
}
