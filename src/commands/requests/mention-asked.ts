const ARTICLE = '(?:it|this|(?:the|this|that) (?:article|story|report|piece|text|news))';
const SPEAKS =
  '(?:mention(?:s|ed)?|talks? about|says? (?:anything|something) (?:about|on|of)|cover|name[sd]?|refer(?:s|red)? to|bring up|touch on)';
const ASKED = [
  new RegExp(`^(?:so |and |but |ok )*(?:does|did|do) ${ARTICLE} (?:even |ever |also |actually )?${SPEAKS} (.+)$`, 'i'),
  new RegExp(
    `^(?:so |and |but |ok )*(?:is|are|was|were) (.+?) (?:even |ever |also |actually )?(?:mentioned|named|in ${ARTICLE})(?: (?:in ${ARTICLE}|here|anywhere|at all))*$`,
    'i',
  ),
  /^(?:is there )?(?:any(?:thing)?|something) (?:mention (?:of|about)|about|on) (.+?)(?: (?:in (?:it|this|here|the article)|here|at all))*$/i,
];
/** What points to something else, or asks more than whether a word is there. */
const POINTING =
  /\b(?:he|she|it|they|him|her|them|this|that|these|those|his|their|who|whom|what|when|where|why|how|which|whether|there|any|anyone|anybody|anything|else|name|names|people)\b/i;
const LONGEST = 4;

/** What a sentence asks whether the article mentions: "does it mention Moen?"; undefined where it asks anything else. */
export function mentionAsked(sentence: string): string | undefined {
  const plain = sentence.trim().replace(/[\s?!.]+$/, '');
  const of = ASKED.map((pattern) => pattern.exec(plain)?.[1]).find((found) => found !== undefined);
  if (of === undefined || POINTING.test(of) || of.split(' ').length > LONGEST) return undefined;
  return of.replace(/^(?:the|a|an) /i, '');
}
