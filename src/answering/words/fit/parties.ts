import { bodiesNamed } from '../../question/asked-about.js';
import type { Shown } from './shown.js';

/**
 * Whether the number or the date that is shown is another body's: the sentence tells of one before its first verb, and has
 * none of those whom the question names. Of another person: `isOfTheMatter`.
 */
export function isOfOtherParty({ reading, question, tokens, named }: Shown): boolean {
  if (question.expects !== 'number' && question.expects !== 'date') return false;
  const bodies = bodiesNamed(reading, question.tokens);
  if (bodies.length === 0 || named.names.some(({ entity }) => bodies.includes(entity))) return false;
  const verb = tokens.find(({ pos }) => pos === 'VERB');
  return named.names.some(
    ({ entity, kind, end }) => kind === 'name' && entity.type === 'organisation' && end <= (verb?.start ?? 0),
  );
}
