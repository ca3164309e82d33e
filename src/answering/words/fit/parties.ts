import type { Shown } from './shown.js';

/**
 * Whether the number or the date that is shown is another's: the sentence names somebody else, or another body before
 * its first verb, and has none of those whom the question names, by whatever name or pronoun.
 */
export function isOfOtherParty({ question: { expects }, parties, tokens, named }: Shown): boolean {
  if ((expects !== 'number' && expects !== 'date') || parties.length === 0) return false;
  if (named.names.some(({ entity }) => parties.includes(entity))) return false;
  const verb = tokens.find(({ pos }) => pos === 'VERB');
  return named.names.some(
    ({ entity, kind, end }) =>
      kind === 'name' &&
      (entity.type === 'person' || end <= (verb?.start ?? 0)) &&
      parties.some(({ type }) => type === entity.type),
  );
}
