/**
 * Spellings of chat, and slips of the fingers in question words, that are no English words of their own, folded, with the
 * plain words they stand for. Sorted by what they stand for.
 */
export const CHAT_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['r', 'are'],
  ['hw', 'how'],
  ['howd', 'how did'],
  ['hows', 'how is'],
  ['amny', 'many'],
  ['mnay', 'many'],
  ['mny', 'many'],
  ['mcuh', 'much'],
  ['muhc', 'much'],
  ['ppl', 'people'],
  ['hte', 'the'],
  ['teh', 'the'],
  ['hwat', 'what'],
  ['waht', 'what'],
  ['wat', 'what'],
  ['whta', 'what'],
  ['wht', 'what'],
  ['whatd', 'what did'],
  ['wats', 'what is'],
  ['whats', 'what is'],
  ['hwen', 'when'],
  ['wehn', 'when'],
  ['wen', 'when'],
  ['whn', 'when'],
  ['whne', 'when'],
  ['wens', 'when is'],
  ['whens', 'when is'],
  ['hwere', 'where'],
  ['wheer', 'where'],
  ['wher', 'where'],
  ['whre', 'where'],
  ['whered', 'where did'],
  ['wheres', 'where is'],
  ['wchih', 'which'],
  ['whcih', 'which'],
  ['whihc', 'which'],
  ['wich', 'which'],
  ['wihch', 'which'],
  ['woh', 'who'],
  ['whos', 'who is'],
  ['wyh', 'why'],
  ['y', 'why'],
  ['whyd', 'why did'],
  ['whys', 'why is'],
  ['u', 'you'],
  ['ur', 'your'],
]);

/** What may follow "how" and hardly "who". */
const AFTER_HOW =
  /^(?:about|big|can|come|could|did|do|does|far|high|long|many|mnay|much|often|old|should|small|tall|to)$/;

/** The plain words for a folded word of chat; `next` is the word behind it, which tells "hwo" for "how" from "who". */
export function spelledOut(word: string, next = ''): string | undefined {
  if (word === 'hwo') return AFTER_HOW.test(next) ? 'how' : 'who';
  // "hm people came", as against a mere "hm".
  if (word === 'hm') return /^(?:people|ppl|\p{L}{3,}[^s']s)$/u.test(next) ? 'how many' : undefined;
  return CHAT_SPELLINGS.get(word);
}
