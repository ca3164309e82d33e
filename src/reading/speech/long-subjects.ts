import { isReportingVerb } from '../../language/clauses.js';
import { nounPhraseFrom } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import type { Attribution } from './attribution.js';
import { canSpeak } from './who-can-speak.js';

/** The most words from a subject's first to its verb: a name, an office and what it is held in. */
const LONGEST_SUBJECT = 40;

/**
 * "…," Jane Doe, the deputy secretary for water, energy and land who led the survey said: a subject that opens the clause at
 * `first` and runs on to its verb, whatever describes it between the two. `end` is exclusive.
 */
export function longSubject(
  items: readonly Item[],
  first: number,
  end: number,
): Pick<Attribution, 'speaker' | 'cue'> | undefined {
  const opener = items[first];
  if (!opener || !(opener.capital || /^(?:DET|NOUN|ADJ|NUM)$/.test(opener.pos))) return undefined;
  const verb = mainVerb(items, first, Math.min(end, first + LONGEST_SUBJECT));
  if (verb === undefined || !isReportingVerb(items, verb) || /ing$/.test(items[verb]?.folded ?? '')) return undefined;
  const core = nounPhraseFrom(items, first, verb);
  if (!core || core.last >= verb || !canSpeak(items, core)) return undefined;
  return { speaker: { first, last: core.last }, cue: { first: verb, last: verb } };
}

/** The first verb with a tense that no relative pronoun before it takes. */
function mainVerb(items: readonly Item[], first: number, end: number): number | undefined {
  let isRelative = false;
  for (let i = first; i < end; i++) {
    const { pos = '', folded = '', capital = false } = items[i] ?? {};
    if (/^(?:who|which)$/.test(folded)) isRelative = true;
    else if (/^(?:that|when|while|because|if|as|but|he|she|they|it)$/.test(folded)) return undefined;
    if (capital || !/^(?:VERB|AUX)$/.test(pos) || /ing$/.test(folded) || items[i - 1]?.folded === 'to') continue;
    if (isRelative) {
      // "who has written a book": the participle goes with its auxiliary.
      while (/^(?:VERB|AUX|ADV)$/.test(items[i + 1]?.pos ?? '')) i++;
      isRelative = false;
    } else if (isReportingVerb(items, i))
      return /^(?:by|to)$/.test(items[i + 1]?.folded ?? '') && /ed$/.test(folded) ? undefined : i;
    // "a fellow named Doe", not "a fellow left and Doe said".
    else if (pos === 'AUX' || !/(?:ed|en|own)$/.test(folded)) return undefined;
  }
  return undefined;
}
