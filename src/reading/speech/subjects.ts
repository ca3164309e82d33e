import { isReportingVerb, subjectBefore } from '../../language/clauses.js';
import { ALSO_NOUNS } from '../../language/lists/reporting-verbs.js';
import { nounPhraseEndingAt, type Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';

/** The subject of a reporting verb, through "and said", "adding" and "to say" back to the verb it hangs on. */
export function subjectOf(items: readonly Item[], verb: number, start: number): Phrase | undefined {
  const own = items[verb]?.folded ?? '';
  const before = items[verb - 1]?.folded ?? '';
  // "with Doe telling reporters": the noun phrase between "with" and the participle.
  const absolute =
    /ing$/.test(own) && items[verb - 1]?.capital ? nounPhraseEndingAt(items, verb - 1, start) : undefined;
  if (absolute && items[absolute.first - 1]?.folded === 'with') return absolute;
  let joint = verb - 1;
  while (joint > start && items[joint]?.pos === 'AUX' && !items[joint]?.capital) joint--;
  const isProgressive = /ing$/.test(own) && joint < verb - 1;
  const isParticiple = /ing$/.test(own) && !isProgressive;
  if (
    isParticiple &&
    !/^(?:,|—|–|-|by|as|and|but|while|before|then|also)$/.test(before) &&
    items[verb - 1]?.pos !== 'NOUN'
  )
    return undefined;
  const hangs =
    isParticiple ||
    /^(?:and|but|then)$/.test(items[joint]?.folded ?? '') ||
    (before === 'also' && /^(?:and|but)$/.test(items[verb - 2]?.folded ?? ''));
  if (!hangs) {
    const speaker = subjectBefore(items, verb, start);
    if (speaker) return speaker;
  }
  if ((!hangs && before !== ',') || (ALSO_NOUNS.has(own) && !/ing$/.test(own))) return undefined;
  const from = mainClauseStart(items, start, verb);
  return (
    subjectOfVerb(items, from, verb, (i) => isReportingVerb(items, i)) ??
    subjectOfVerb(items, from, verb, (i) => isFiniteVerb(items, i))
  );
}

/** Where the clause begins that what hangs on a verb before `end` belongs to: behind ", while", behind "Although …,". */
function mainClauseStart(items: readonly Item[], start: number, end: number): number {
  let from = start;
  if (/^(?:although|though|while|when|after|as|because|since|if|before)$/.test(items[start]?.folded ?? '')) {
    const comma = items.findIndex(({ folded }, i) => i > start && i < end - 1 && folded === ',');
    if (comma > 0) from = comma + 1;
  }
  for (let i = from + 1; i < end - 1; i++)
    if (
      items[i]?.folded === ';' ||
      (items[i]?.folded === ',' && /^(?:while|whereas|whilst)$/.test(items[i + 1]?.folded ?? ''))
    )
      from = items[i]?.folded === ';' ? i + 1 : i + 2;
    else if (
      items[i]?.folded === ',' &&
      /^(?:and|but|yet)$/.test(items[i + 1]?.folded ?? '') &&
      opensClause(items, i + 2, end)
    )
      from = i + 2;
  return from;
}

/** ", but Doe disagreed, saying": whether a subject with a verb of its own begins at `first`. */
function opensClause(items: readonly Item[], first: number, end: number): boolean {
  const verb = items.findIndex((_, i) => i > first && i < end - 1 && isFiniteVerb(items, i));
  return verb > first && subjectBefore(items, verb, first)?.first === first;
}

/** The subject of the first verb of a kind between `start` and `end` that has one. */
function subjectOfVerb(
  items: readonly Item[],
  start: number,
  end: number,
  isKind: (i: number) => boolean,
): Phrase | undefined {
  for (let verb = start + 1; verb < end; verb++) {
    if (!isKind(verb) || /ing$/.test(items[verb]?.folded ?? '')) continue;
    if (items.slice(Math.max(start, verb - 4), verb).some(({ folded }) => folded === 'whose')) continue;
    const speaker = subjectBefore(items, verb, start);
    if (speaker) return speaker;
  }
  return undefined;
}

function isFiniteVerb(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return item !== undefined && !item.capital && /^(?:VERB|AUX)$/.test(item.pos) && items[i - 1]?.folded !== 'to';
}
