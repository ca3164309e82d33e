/**
 * How lines begin, or what whole lines are, that a page prints between an article's paragraphs and that say nothing of its
 * subject: invitations to read, subscribe or share, credits, contacts and notices of rights.
 */
const FURNITURE: readonly RegExp[] = [
  /^\W*advertise?ment\b/i,
  /^\W*all rights reserved\b/i,
  /^\W*(?:additional |with )?(?:reporting|editing|writing|compiled|photo(?:graph)?s?) by\b/i,
  /^\W*(?:also|more|further) (?:on|from|in|reading|to read)\b.{0,80}:/i,
  /^\W*(?:click|tap|swipe) (?:here|to|on)\b/i,
  /^\W*(?:copyright|©)/i,
  /^\W*(?:e-?mail|contact|follow|reach) (?:him|her|us|them|the (?:author|reporter|writer))\b/i,
  /^\W*(?:follow|like|join|find) (?:us|@\w+|.{1,40} on (?:twitter|facebook|instagram|x|whatsapp|telegram))\b/i,
  /^\W*(?:listen|watch|read|see|view)(?: more| also| next| now| this| the full| our)?\s*:/i,
  /^\W*(?:read more|see also|related(?: (?:articles?|stories|content|topics))?|share this|most (?:read|popular)|recommended)\b/i,
  /^\W*(?:sign up|subscribe|register|log in|support (?:our|us))\b/i,
  /^\W*this (?:article|story|report) (?:was|is|has been|originally|first|appeared)\b/i,
  /\b(?:all rights reserved|terms of (?:use|service)|privacy policy|cookie policy|our newsletters?)\b/i,
  /\b(?:our readers|our reporters?|provides? additional (?:video|audio|photo))\b/i,
  /https?:\/\/\S+\W*$/i,
];

/** Whether a sentence belongs to the page rather than to the article. */
export function isFurniture(sentence: string): boolean {
  return FURNITURE.some((pattern) => pattern.test(sentence));
}
