import { isPossessive, nounPhraseEndingAt, nounPhraseFrom, type Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import type { Attribution } from './attribution.js';
import { WORDS_ANNOUNCED } from './lists/words-announced.js';
import { canSpeak } from './who-can-speak.js';

/** The most words between an owner and the noun for their words: "Doe's rather blunt answer". */
const LONGEST_OWNED = 4;

/** "“…,” is how Doe put it", "“…,” was Doe's verdict", "“…”, in the words of Doe". */
export function identifiedBehind(items: readonly Item[], q: number, end: number): Attribution | undefined {
  const first = items[q + 1]?.folded === ',' ? q + 2 : q + 1;
  const opener = items[first]?.folded ?? '';
  if (/^(?:in|to)$/.test(opener)) return inTheirWords(items, first, end);
  if (!/^(?:came|comes|is|was|were|are)$/.test(opener)) return undefined;
  const next = items[first + 1]?.folded ?? '';
  if (/^(?:all|how|what)$/.test(next)) {
    const speaker = nounPhraseFrom(items, first + 2, end);
    const verb = speaker && items[speaker.last + 1];
    if (!speaker || !verb || verb.capital || !/^(?:VERB|AUX)$/.test(verb.pos) || !canSpeak(items, speaker))
      return undefined;
    // "is what Doe built": what is called is said, what is made is not.
    if (next === 'what' && !SAYING.test(verb.folded)) return undefined;
    return { speaker, cue: { first, last: speaker.last + 1 }, adjoins: true };
  }
  const noun = announcedNoun(items, first + 1, end);
  const speaker = noun === undefined ? undefined : (ownerOf(items, noun, first + 1) ?? senderOf(items, noun, end));
  return speaker && noun !== undefined ? { speaker, cue: { first, last: noun }, adjoins: true } : undefined;
}

const SAYING = /^(?:called|calls|describes|described|says|said|told|terms|termed|tells|wrote|would|has|had|might)$/;

/** "in the words of Doe", "in Doe's words", "to use Doe's phrase"; `first` is the preposition. */
function inTheirWords(items: readonly Item[], first: number, end: number): Attribution | undefined {
  const isUse = items[first]?.folded === 'to';
  if (isUse && !/^(?:borrow|quote|use)$/.test(items[first + 1]?.folded ?? '')) return undefined;
  const from = isUse ? first + 2 : first + 1;
  const noun = announcedNoun(items, from, end);
  if (noun === undefined || !isPhraseNoun(items[noun])) return undefined;
  const isOf = items[noun + 1]?.folded === 'of' && items[noun - 1]?.folded === 'the';
  const speaker = isOf ? nounPhraseFrom(items, noun + 2, end) : ownerOf(items, noun, from);
  return speaker && { speaker, cue: { first, last: isOf ? noun + 1 : noun }, adjoins: true };
}

/** "It was, in Doe's words, “…”", "In the words of Doe, it was “…”": whose words a phrase before the quotation says they are. */
export function identifiedBefore(
  items: readonly Item[],
  noun: number,
  start: number,
  q: number,
): Attribution | undefined {
  if (!isPhraseNoun(items[noun])) return undefined;
  for (let first = noun - 1; first >= Math.max(start, noun - LONGEST_PHRASE); first--) {
    if (!/^(?:in|to)$/.test(items[first]?.folded ?? '')) continue;
    const found = inTheirWords(items, first, q);
    return found && found.cue.last <= noun + 1 ? { ...found, adjoins: false } : undefined;
  }
  return undefined;
}

/** "in the long-serving mayor Jane Doe's words". */
const LONGEST_PHRASE = 9;

function isPhraseNoun(item: Item | undefined): boolean {
  return /^(?:phrase|phrases|telling|view|words)$/.test(item?.folded ?? '');
}

function announcedNoun(items: readonly Item[], from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + LONGEST_PHRASE); i++)
    if (WORDS_ANNOUNCED.has(items[i]?.folded ?? '')) return i;
  return undefined;
}

/** "the reply of Doe", "the verdict from Doe". */
function senderOf(items: readonly Item[], noun: number, end: number): Phrase | undefined {
  return items[noun - 1]?.folded === 'the' && /^(?:from|of)$/.test(items[noun + 1]?.folded ?? '')
    ? nounPhraseFrom(items, noun + 2, end)
    : undefined;
}

/** Whose the noun at `noun` is: "Doe's short answer", "her answer". */
function ownerOf(items: readonly Item[], noun: number, from: number): Phrase | undefined {
  for (let i = noun - 1; i >= Math.max(from, noun - LONGEST_OWNED); i--) {
    if (isPossessive(items[i])) return i > from ? nounPhraseEndingAt(items, i - 1, from) : undefined;
    if (/^(?:her|his|their)$/.test(items[i]?.folded ?? '')) return { first: i, last: i };
  }
  return undefined;
}
