import { CALENDAR_NAMES, OTHER_ENDINGS } from '../../../language/lists/other-names.js';
import { ROLES } from '../../../language/lists/roles.js';
import { typeWantedBy } from '../../question/question.js';
import { LOCATING } from './lists/locating.js';
import { PEOPLE } from './lists/people.js';
import { headOf, nameAt, type Shown, wordBefore } from './shown.js';

/**
 * Whether what is shown can be somebody: a name, or what a person or a body of people is called ("the mayor"). A place or
 * an organisation is somebody for "who beat Elmstead?", not for "which goalkeeper" and not where somebody is in it.
 */
export function isSomebody(shown: Shown): boolean {
  const { tokens, question, first } = shown;
  const head = headOf(shown);
  const token = tokens[head];
  if (token === undefined || tokens[first]?.pos === 'VERB') return false;
  // "Who is England's manager?" is not answered where nobody is called one.
  const asked = question.focus?.folded ?? '';
  const isOffice = question.kind === 'who' && ROLES.has(asked) && !ANY_OFFICE.test(asked);
  if (isOffice && !shown.hasFocus) return false;
  const name = nameAt(shown, head);
  if (name?.entity.type === 'person') return name.kind !== 'pronoun';
  const word = token.folded.replace(/\.$/, '');
  const isCalled = isCalledSo(word);
  if (name !== undefined || token.pos === 'PROPN') {
    if (CALENDAR_NAMES.has(token.folded) || (head > first && OTHER_ENDINGS.has(token.folded))) return false;
    if (name === undefined || isCalled) return true;
    const wantsPerson = question.kind !== 'who' || typeWantedBy(question.focus?.folded ?? '') === 'person';
    return !wantsPerson && !LOCATING.has(wordBefore(shown)?.folded ?? '');
  }
  return token.pos !== 'PRON' && isCalled;
}

/** Nouns for whoever leads or is there, whatever the article calls them. */
const ANY_OFFICE = /^(?:boss|boy|chief|girl|head|kid|leader)$/;

function isCalledSo(noun: string): boolean {
  const singular = noun.replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '');
  const wanted = typeWantedBy(noun);
  return PEOPLE.has(noun) || ROLES.has(noun) || ROLES.has(singular) || wanted === 'person' || wanted === 'organisation';
}
