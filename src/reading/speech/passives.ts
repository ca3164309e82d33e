import { sentenceEnd } from '../../language/clauses.js';
import { nounPhraseFrom } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import type { Attribution } from './attribution.js';
import { CALLED, TERMED } from './lists/participles-of-calling.js';
import { canSpeak } from './who-can-speak.js';

/** "She was told by a doctor that it was “…”": who told it. */
function tellerIn(items: readonly Item[], by: number, q: number): Attribution | undefined {
  const verb = by - 1;
  if (!/^(?:advised|assured|informed|promised|told|warned)$/.test(items[verb]?.folded ?? '')) return undefined;
  if (!/^(?:is|was|were|are|been|being)$/.test(items[verb - 1]?.folded ?? '')) return undefined;
  const speaker = nounPhraseFrom(items, by + 1, q);
  return speaker && { speaker, cue: { first: verb, last: by }, adjoins: false };
}

/** "described by Doe as “…”", "branded by Doe “…”": the agent of a passive before the quotation. */
export function agentBefore(items: readonly Item[], by: number, q: number): Attribution | undefined {
  if (items[by]?.folded !== 'by') return undefined;
  const teller = tellerIn(items, by, q);
  if (teller) return teller;
  const participle = items[by - 1]?.folded ?? '';
  const isReferredTo = participle === 'to' && /^referred$/.test(items[by - 2]?.folded ?? '');
  if (!CALLED.has(participle) && !isReferredTo) return undefined;
  const of = items.findIndex(({ folded }, i) => i > by && i < q && folded === 'of');
  const isCharge = participle === 'accused' && of > 0;
  const charger = isCharge ? nounPhraseFrom(items, by + 1, of) : undefined;
  if (charger)
    return charger.last === of - 1 ? { speaker: charger, cue: { first: by - 1, last: by }, adjoins: false } : undefined;
  const isAs = items[q - 1]?.folded === 'as';
  const speaker = nounPhraseFrom(items, by + 1, isAs ? q - 1 : q);
  if (!speaker || (!isAs && speaker.last !== q - 1)) return undefined;
  return { speaker, cue: { first: by - 1, last: by }, adjoins: false };
}

/** "branded “…” by Doe", "accused of “…” by Doe": the agent of a passive behind the quotation. */
export function agentBehind(items: readonly Item[], q: number): Attribution | undefined {
  if (items[q + 1]?.folded !== 'by') return undefined;
  const participle = participleBefore(items, q);
  if (participle === undefined) return undefined;
  const speaker = nounPhraseFrom(items, q + 2, sentenceEnd(items, q));
  if (!speaker || !canSpeak(items, speaker)) return undefined;
  return { speaker, cue: { first: participle, last: participle }, adjoins: false };
}

/** The participle right before the quotation that gives it as a name for something: "branded a “…”", "accused of “…”". */
function participleBefore(items: readonly Item[], q: number): number | undefined {
  let at = q - 1;
  if (/^(?:a|an|the)$/.test(items[at]?.folded ?? '')) at--;
  if (/^(?:as|for|of|over)$/.test(items[at]?.folded ?? '')) at--;
  return CALLED.has(items[at]?.folded ?? '') ? at : undefined;
}

/** Whether the participle at `verb` tells what something is called, no matter by whom: "Doe, dubbed “…”, left". */
export function isSetApart(items: readonly Item[], verb: number, q: number): boolean {
  return items[verb - 1]?.folded === ',' && participleBefore(items, q) === verb;
}

/** Whether the quotation at `q` is what something or somebody goes by: "the so-called “…”", "Doe, nicknamed “…”", "known as “…”". */
export function isTerm(items: readonly Item[], q: number): boolean {
  let at = q - 1;
  if (/^(?:a|an|the)$/.test(items[at]?.folded ?? '')) at--;
  const own = items[at]?.folded ?? '';
  if (TERMED.has(own)) return true;
  if (own === 'as') return /^(?:known|referred)$/.test(items[at - 1]?.folded ?? '');
  return own === 'to' && items[at - 1]?.folded === 'answers';
}
