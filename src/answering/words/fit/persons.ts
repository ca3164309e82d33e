import { CALENDAR_NAMES } from '../../../language/calendar-names.js';
import { OTHER_ENDINGS } from '../../../language/lists/other-names.js';
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
  if (!hasOffice(shown)) return false;
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

/** Whether the sentence calls somebody what "who is the manager?" and "who is England's manager?" ask for. */
function hasOffice({ question, tokens, hasFocus }: Shown): boolean {
  const { kind, focus, tokens: asked } = question;
  const at = focus ? asked.indexOf(focus) : -1;
  const owned = asked[at + 1]?.folded === "'s" ? asked[at + 2] : undefined;
  const office = owned ?? focus;
  if (kind !== 'who' || office === undefined || !ROLES.has(office.folded) || ANY_OFFICE.test(office.folded))
    return true;
  return owned === undefined ? hasFocus : tokens.some(({ stem }) => stem === owned.stem);
}

/** Nouns for whoever leads or is there, whatever the article calls them. */
const ANY_OFFICE = /^(?:boss|boy|chief|girl|head|kid|leader)$/;

function isCalledSo(noun: string): boolean {
  const singular = noun.replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '');
  const wanted = typeWantedBy(noun);
  return PEOPLE.has(noun) || ROLES.has(noun) || ROLES.has(singular) || wanted === 'person' || wanted === 'organisation';
}
