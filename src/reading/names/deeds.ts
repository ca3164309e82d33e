import type { Word } from '../../language/words.js';
import { type RolePhrase, WEIGHT } from './role-phrases.js';

/** What courts and the police do to somebody, and where the words go on that say for what. */
const CHARGED =
  /^(?:acquitted|accused|arrested|charged|convicted|found|indicted|jailed|sentenced|suspected|wanted|imprisoned|exonerated)$/;
const BE = /^(?:is|was|were|are|been|being)$/;
const CLOSES = /^(?:[,.;:)—–]|["”]|and|but|after|when|while|at|on|last|yesterday|today)$/;
/** The most words of what somebody is known for. */
const LONGEST = 9;

/** "Doe was convicted of fraud", "Doe and Roe were found guilty of the murder": for what somebody is in the news. */
export function deedBehind(words: readonly Word[], last: number): RolePhrase | undefined {
  let at = last + 1;
  // Others may share it: "Doe and Roe were".
  while (
    words[at]?.folded === 'and' ||
    (words[at]?.capital && words[at - 1]?.folded === 'and') ||
    isCarriedOn(words, at)
  )
    at++;
  while (/^(?:has|have|had|also|later|both|each)$/.test(words[at]?.folded ?? '')) at++;
  if (!BE.test(words[at]?.folded ?? '')) return undefined;
  at++;
  while (/^(?:also|later|been|being|each|both|first)$/.test(words[at]?.folded ?? '')) at++;
  const verb = words[at]?.folded ?? '';
  if (!CHARGED.test(verb)) return undefined;
  const isGuilty = words[at + 1]?.folded === 'guilty';
  if (verb === 'found' && !isGuilty) return undefined;
  const joint = words[isGuilty ? at + 2 : at + 1]?.folded ?? '';
  if (!/^(?:of|with|for|in|over|to|as)$/.test(joint)) return undefined;
  for (let i = at + 2; i <= at + LONGEST; i++) {
    const word = words[i];
    if (word && !CLOSES.test(word.text) && !/^\d{4}$/.test(words[i + 1]?.text ?? '')) continue;
    return i - 1 > at + 1 ? { first: at, last: i - 1, weight: WEIGHT.clause, isLoose: true } : undefined;
  }
  return undefined;
}

/** "Doe and Jane Roe": the words of the second name behind its first. */
function isCarriedOn(words: readonly Word[], at: number): boolean {
  let start = at;
  while (words[start]?.capital) start--;
  return start < at && words[at]?.capital === true && words[start]?.folded === 'and';
}
