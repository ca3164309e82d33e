import { ARTICLE, type Rule, whole } from '../rule.js';

/** Whether something is true, said of what somebody else wrote. */
export const claimsRules: readonly Rule[] = [
  {
    kind: 'check',
    cue: whole(
      '(?:so |but |wait |and |hm+ |really )*(?:is|was|are) (?:this|that|it|these|those)(?: claim| quote| statement| actually| really| even)* (?:true|right|correct|accurate|legit|real|fake|false|so|cap|for real|bs|factual|a fact|a lie|made up|what it says|what the article says)',
    ),
    spare: 0,
  },
  {
    kind: 'check',
    cue: whole(
      '(?:please |can you |could you )*(?:fact ?-?check(?: this| that| it| please)*|check (?:this|that|it)(?: claim)?(?: please)?|verify (?:this|that|it)|true or false|cap or no cap)',
    ),
    spare: 0,
  },
  {
    kind: 'verdict',
    cue: whole(
      `(?:so |but |wait |and )*(?:is|are) (?:this|that|it|they|(?:this|the|that) (?:whole |news )?${ARTICLE}|the news|the source|these) (?:even |really |actually |just |all |all just |some |any )*(?:an? )?(?:(?:fake|good|bad|real) news|reliable|trustworthy|credible|biased|unbiased|objective|propaganda|satire|hoax|click ?bait|legit(?:imate)?|true|accurate|made up)`,
      `(?:can|should) (?:i|we|one|you) (?:really )?(?:trust|believe) (?:this|it|that|(?:this|the) ${ARTICLE})`,
    ),
    spare: 0,
  },
];
