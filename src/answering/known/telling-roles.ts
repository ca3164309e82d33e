import type { Reading } from '../../reading/reading.js';

/** What somebody does in court or for a body. */
const DOING = /^(?:chairing|defending|heading|mitigating|presiding|prosecuting|representing)(?=\s|$)/;

/** What somebody is known for by the work: "who would later play Hamlet". */
const WORKS =
  /^who\s+(?:(?:also|currently|had|has|later|now|once|previously|then|went on to|will|would)\s+)*(?:(?:chair|direct|edit|head|manag|own|represent|teach)(?:e|ed|es|s)?\s+\p{L}|(?:co-)?found(?:ed|s)\s+\p{L}|taught\s+\p{L}|(?:co-created|created|invented|hosts?|hosted|plays?|played|portrays?|portrayed|voices?|voiced)\s+(?:the\s+)?\p{Lu})/u;

const BELONGING = /^(?<joint>at|for|from|of|with)\s+(?:the\s+)?(?<owner>[^,]+)$/u;

/**
 * Whether words that tell where somebody belongs or what they did say who they are for want of better: what they do for
 * whom, of what body they are, what they are known for; not the town they come from, nor what they once did.
 */
export function tellsWho({ organisations, places }: Reading, role: string): boolean {
  if (DOING.test(role) || WORKS.test(role) || /^(?:DJ|MC)$/.test(role)) return true;
  const { joint = '', owner = '' } = BELONGING.exec(role)?.groups ?? {};
  const isOne = (entities: Reading['places']) =>
    entities.some(({ name, aliases }) =>
      [name, ...aliases].some((own) => own === owner || owner.startsWith(`${own} `)),
    );
  if (isOne(organisations)) return true;
  // Of one word alone nobody knows whether it is a town.
  return /^(?:from|of)$/.test(joint) && /^\S+\s+\S/.test(owner) && !isOne(places);
}
