import { type Rule, whole } from '../rule.js';

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
];
