import { type Rule, whole } from '../rule.js';

/** What goes on with the answer before: more of what stands around it, or the same again. */
export const turnsRules: readonly Rule[] = [
  {
    kind: 'more',
    cue: whole(
      '(?:please |can you |could you )*(?:tell|show|give) (?:me |us )?(?:some |a bit |a little )?more(?: about (?:it|that|this))?(?: please)?',
      '(?:some |any |a bit )?more (?:context|details?|information)(?: please)?',
      '(?:in |what is the )?context(?: please)?',
      '(?:please )?(?:go on|continue|keep going|elaborate|expand)(?: on (?:it|that|this))?(?: please)?',
    ),
    spare: 0,
    alone: true,
  },
  {
    kind: 'again',
    cue: whole(
      '(?:please |can you |could you )*(?:repeat|say|show)(?: me)?(?: (?:it|that|this))? again(?: please)?',
      '(?:please |can you |could you )*repeat(?: (?:it|that|this))?(?: please)?',
      'come again',
      'one more time(?: please)?',
    ),
    spare: 0,
    alone: true,
  },
];
