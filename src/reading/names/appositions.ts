import { HONORIFICS } from '../../language/lists/titles.js';
import type { Word } from '../../language/words.js';
import { isRoleNoun } from './role-nouns.js';
import { DETERMINERS, isPremodifier, JOINS, POSSESSIVES, type RolePhrase, roleFrom, WEIGHT } from './role-phrases.js';

/** "Jane Doe, 34, head of the agency," */
export function appositionAfter(
  words: readonly Word[],
  name: number,
  isPerson: (i: number) => boolean,
): RolePhrase | undefined {
  let at = name + 1;
  if (!/^[,(]$/.test(words[at]?.text ?? '')) return undefined;
  at++;
  // An age, or a party with its state: "R-Texas".
  while (/^(?:\d{1,3}|[DRI]-\p{Lu}.*)$/u.test(words[at]?.text ?? '') && /^[,.]$/.test(words[at + 1]?.text ?? ''))
    at += words[at + 1]?.text === '.' ? 3 : 2;
  if (words[at]?.folded === 'who') {
    if (!/^(?:is|was|serves|became|works)$/.test(words[at + 1]?.folded ?? '')) return undefined;
    at += words[at + 2]?.folded === 'as' ? 3 : 2;
  }
  const role = roleFrom(words, at, WEIGHT.apposition);
  if (!role) return undefined;
  // "…, actor Dan Reed": the next in a list, not this one's role.
  const head = words.findIndex((_, i) => i >= role.first && i <= role.last && isPerson(i));
  if (head >= 0 && !words.slice(role.first, head).some(({ folded }) => JOINS.test(folded) || /^['’]s$/.test(folded))) {
    if (isRoleNoun(words[head - 1]) || head === role.first) return undefined;
  }
  return role;
}

/** "The agency's head, Jane Doe," */
export function appositionBefore(
  words: readonly Word[],
  first: number,
  last: number,
  isPerson: (i: number) => boolean,
): RolePhrase | undefined {
  if (words[first - 1]?.text !== ',' || !/^(?:[,.;:)—–]|["”])$/.test(words[last + 1]?.text ?? '.')) return undefined;
  const end = first - 2;
  let at = end;
  while (at >= 0) {
    const word = words[at];
    if (
      !word ||
      !(
        isPremodifier(word) ||
        DETERMINERS.test(word.folded) ||
        POSSESSIVES.test(word.folded) ||
        JOINS.test(word.folded) ||
        word.folded === 'and'
      )
    )
      break;
    if (isPerson(at) && !/^['’]s$/.test(words[at + 1]?.text ?? '') && !isServed(words, at)) break;
    at--;
  }
  // "Ann, the sister of the party's leader, Bob": what stands behind a comma is Ann's, only its end is Bob's.
  const isOthers = words[at]?.text === ',';
  const roles: RolePhrase[] = [];
  for (let start = at + 1; start <= end; start++) {
    if (start > at + 1 && !JOINS.test(words[start - 1]?.folded ?? '') && words[start - 1]?.folded !== 'and') continue;
    const role = roleFrom(words, start, WEIGHT.appositionBefore);
    if (role?.last === end) roles.push(role);
  }
  return roles.at(isOthers ? -1 : 0);
}

/** "a lawyer for Ms. Roe, Doe,": the one whom the noun before serves. */
function isServed(words: readonly Word[], name: number): boolean {
  let at = name - 1;
  while (HONORIFICS.has(words[at]?.folded ?? '')) at--;
  return /^(?:for|to)$/.test(words[at]?.folded ?? '') && isRoleNoun(words[at - 1]);
}
