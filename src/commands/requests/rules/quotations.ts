import { part, type Rule, whole } from '../rule.js';

/** The quotations of everybody; those of somebody are `quotationsAsked`. */
export const quotationsRules: readonly Rule[] = [
  {
    kind: 'quotations',
    cue: part(
      '(?:any |all |some |the |best |direct |list |show |give me |key |main |every |most important )*(?:quotes?|quotations?)',
    ),
    spare: 0,
    unless: /\b(?:unquote|by|from|of (?!this|it|the (?:article|story)))\b/,
  },
  {
    kind: 'quotations',
    cue: whole(
      'who (?:is|was|are|gets) (?:being )?quoted(?: in (?:this|it|here|the article))?',
      'who said what',
      'who says what',
      '(?:any |the |all |all the )*statements(?: please)?',
    ),
    spare: 0,
  },
];
