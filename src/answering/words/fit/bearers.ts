import { KIN } from '../../../language/lists/kin.js';
import type { Token } from '../../../language/tokens.js';
import { peopleNamed } from '../../question/asked-about.js';
import { nameAt, type Shown } from './shown.js';

/**
 * Whether the sentence gives the age, the date or the place that is shown to another person than the one whom the question
 * names: "his **52-year-old** wife, Ida Marsh" for how old he is, "Doe was born in **1934**, the son of Ruth Calder" for
 * when she was.
 */
export function isOfOtherBearer(shown: Shown): boolean {
  const { unit, expects, kind } = shown.question;
  if (unit === 'age') return isAgeOfOther(shown);
  return (expects === 'date' || kind === 'where') && isDoneToOther(shown);
}

const OF_AGE = /^(?:[-‐‑–]|years?|months?|old)$/;
/** "52-year-old wife, Ida Marsh": what stands behind an age up to the name. */
const PHRASE = /^(?:ADJ|NOUN|PROPN)$/;
const POSSESSIVE = /^(?:her|his|its|my|our|their|your|'s|’s|'|’)$/;

function isAgeOfOther({ reading, question, tokens, first, last, named }: Shown): boolean {
  let start = last + 1;
  while (OF_AGE.test(tokens[start]?.folded ?? '')) start++;
  if (!tokens.slice(first, start).some(({ folded }) => folded === 'old')) return false;
  const asked = peopleNamed(reading.people, question.tokens);
  if (asked.length === 0) return false;
  let end = start;
  while (PHRASE.test(tokens[end]?.pos ?? '') || leadsToName(tokens, start, end)) end++;
  const kin = tokens.slice(start, end).filter(({ folded }) => KIN.has(folded));
  if (kin.some(({ stem }) => question.tokens.some((token) => token.stem === stem))) return false;
  const [from, to] = [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  const bearers = named.names.filter((name) => name.kind === 'name' && from <= name.start && name.start < to);
  if (bearers.length > 0) return !bearers.some(({ entity }) => asked.includes(entity));
  return kin.length > 0 && POSSESSIVE.test(tokens[first - 1]?.folded ?? '');
}

/** Whether a token is the comma between a noun and the name it describes. */
function leadsToName(tokens: readonly Token[], start: number, i: number): boolean {
  return i > start && tokens[i]?.text === ',' && tokens[i - 1]?.pos === 'NOUN' && tokens[i + 1]?.pos === 'PROPN';
}

const BE = /^(?:was|were|is|are|be|been|being)$/;

/** "Doe **was born** in 1934": the subject of a passive verb is the one to whom it was done. */
function isDoneToOther(shown: Shown): boolean {
  const { reading, question, tokens, verbAt } = shown;
  const done = tokens.findIndex(({ folded }, i) => (folded === 'born' || verbAt.includes(i)) && isPassive(tokens, i));
  if (done < 0 || question.verb?.stem !== tokens[done]?.stem) return false;
  let before = done - 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[before]?.pos ?? '')) before--;
  const subject = nameAt(shown, before);
  if (subject?.kind !== 'name' || subject.entity.type !== 'person') return false;
  const asked = peopleNamed(reading.people, question.tokens);
  if (asked.length > 0) return !asked.includes(subject.entity);
  const names = question.tokens.filter(({ pos }) => pos === 'PROPN');
  const own = new Set(subject.entity.name.toLowerCase().split(/[\s.-]+/));
  return names.length > 0 && !names.some(({ folded }) => own.has(folded));
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  let i = verb - 1;
  while (tokens[i]?.pos === 'ADV') i--;
  return BE.test(tokens[i]?.folded ?? '');
}
