/** What a page speaks of when it speaks of itself. */
const OF_THE_PAGE =
  /\b(accounts?|ad choices|cookies?|comment(ing|s)?|commenters?|community guidelines|discussions?|feedback|first and last names|home ?page|inbox|log(ged)? ?in|moderat(ed|ion|ors?)|newsletters?|opt(ing)?[ -]out|password|privacy (policy|notice)|profile|pseudonyms?|register(ed)?|sign(ed)? (in|up)|(this|our|the) (web)?site|submissions?|subscri(be|bers?|ption)|terms (and conditions|of (service|use))|user agreement|web ?site)\b/gi;

/** How it speaks to its readers, or of what it may do. */
const TO_READERS =
  /\b(you|your|we|our|us|please|this (web)?site|may be (edited|removed|published|placed)|reserves? the right|endorse|will appear|at any time)\b/i;

/** The notices that pages print below articles in words that say neither. */
const NOTICES: readonly RegExp[] = [
  /^(all |most )?((stock|market|financial|fund) )*(quotes?|data|prices|indices)\b.{0,80}\b(delayed|provided by|real.time)\b/i,
  /^(the |all )?(opinions|views) expressed\b.{0,100}\b(author|own|those of)\b/i,
  /\b(data|quotes|prices) (is |are )?provided by \p{Lu}/iu,
  /^(it is a|our) priority .{0,40}\b(web ?site|accessible)\b/i,
  /\bcustomers? .{0,30}\bterms (and conditions )?apply\b/i,
];

/** Whether a sentence is what a page says to its readers about itself, and how surely: 2 at once, 1 beside others, 0 not. */
export function pageSpeech(text: string): 0 | 1 | 2 {
  if (NOTICES.some((notice) => notice.test(text))) return 2;
  if (/["“”«»]/.test(text) || !TO_READERS.test(text)) return 0;
  const said = new Set((text.toLowerCase().match(OF_THE_PAGE) ?? []).map((word) => word.slice(0, 7)));
  return said.size >= 2 ? 2 : said.size === 1 ? 1 : 0;
}
