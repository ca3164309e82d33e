import type { Shown } from './shown.js';

/**
 * Whether the number or the date that is shown is another body's: the sentence tells of one before its first verb, and has
 * none of those whom the question names. Of another person: `isOfTheMatter`.
 */
export function isOfOtherParty({ question: { expects }, bodies, tokens, named }: Shown): boolean {
  if ((expects !== 'number' && expects !== 'date') || bodies.length === 0) return false;
  if (named.names.some(({ entity }) => bodies.includes(entity))) return false;
  const verb = tokens.find(({ pos }) => pos === 'VERB');
  return named.names.some(
    ({ entity, kind, end }) => kind === 'name' && entity.type === 'organisation' && end <= (verb?.start ?? 0),
  );
}
