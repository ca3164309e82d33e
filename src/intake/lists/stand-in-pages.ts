/**
 * What sites show instead of an article, as it stands in a page's title or first lines: checks for people, walls of
 * cookies, errors. Only looked for where there is hardly any other text.
 */
export const STAND_IN_PHRASES: readonly RegExp[] = [
  /\b(?:401|403|404|410|429|451|500|502|503|504)\b.{0,20}\b(?:error|forbidden|gone|not found|unauthorized|unavailable)\b/i,
  /\baccess (?:to this page has been )?(?:denied|blocked)\b/i,
  /\b(?:are you|you are|you’re|verify (?:that )?you are|confirm you are) (?:a robot|not a robot|human|a human)\b/i,
  /\battention required\b/i,
  /\bchecking (?:if the site connection is secure|your browser)\b/i,
  /\b(?:enable|turn on|activate|switch on) (?:javascript|js|cookies)\b/i,
  /\bjust a moment\b/i,
  /\bjavascript (?:is|must be|needs to be|has been) (?:disabled|enabled|required)\b/i,
  /\bpage (?:can’t|can't|cannot|could not) be found\b/i,
  /\bpage not found\b/i,
  /\bthis (?:content|page|site|website) is (?:not available|unavailable)\b/i,
  /\bunusual traffic\b/i,
  /\b(?:we|this site|our site) (?:and our partners )?uses? cookies\b/i,
  /\bwe value your privacy\b/i,
];
