/** What asks whether a claim is right that stands behind it: "is it true that …", "true or false: …", "fact check: …". */
const ASKED = [
  /^(?:so |but |wait,? |and |hey,? )*(?:is|was) it (?:really |actually |even )?(?:true|right|correct|accurate|a fact|the case|a lie),? (?:to say )?that (.+)$/i,
  /^(?:so |but |wait,? |and )*(?:is|was) (?:this|that|it|the following) (?:claim )?(?:really |actually )?(?:true|right|correct|accurate|legit|a fact)\s*[:,–—-]+\s*(.+)$/i,
  /^(?:true or false|fact or fiction|fact[- ]?check(?: (?:this|that))?|check (?:this|the) claim|claim)\s*[:,–—-]*\s+(?:that )?(.+)$/i,
  /^(?:please |can you |could you )*(?:fact[- ]?check|verify|confirm|double[- ]?check) (?:that|the claim that|whether|if) (.+)$/i,
];
/** A claim has so many words: "Lund resigned Monday". */
const SHORTEST_CLAIM = 3;

/** The claim in a sentence that asks whether it is right, as it was typed; undefined where there is none. */
export function claimAsked(sentence: string): string | undefined {
  const typed = ASKED.map((pattern) => pattern.exec(sentence)?.[1]).find((found) => found !== undefined);
  const claim = typed?.replace(/[\s?]+$/, '');
  return claim !== undefined && claim.split(/\s+/).length >= SHORTEST_CLAIM ? claim : undefined;
}
