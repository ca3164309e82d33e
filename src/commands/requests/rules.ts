import type { Rule } from './rule.js';
import { articleRules } from './rules/article.js';
import { botRules } from './rules/bot.js';
import { claimsRules } from './rules/claims.js';
import { greetingsRules } from './rules/greetings.js';
import { peopleRules } from './rules/people.js';
import { placesRules } from './rules/places.js';
import { quotationsRules } from './rules/quotations.js';
import { summaryRules } from './rules/summary.js';
import { timesRules } from './rules/times.js';
import { turnsRules } from './rules/turns.js';

/**
 * What makes a request, in the order in which it is looked for: what is said of the bot first, since "what can you do"
 * asks nothing of the article; then what names a command's subject (everybody, dates, places) before the summary, whose
 * words ("rundown", "explain") are the widest.
 */
export const RULES: readonly Rule[] = [
  ...botRules,
  ...claimsRules,
  ...turnsRules,
  ...quotationsRules,
  ...peopleRules,
  ...timesRules,
  ...placesRules,
  ...articleRules,
  ...summaryRules,
  ...greetingsRules,
];
