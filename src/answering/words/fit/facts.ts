import type { Token } from '../../../language/tokens.js';
import { peopleNamed } from '../../question/asked-about.js';
import type { Question } from '../../question/question.js';
import { clauseStart } from './events.js';
import { TENTATIVE, WANTING } from './lists/moods.js';
import type { Shown } from './shown.js';

/**
 * Whether what is shown is of what is asked, as far as the sentence tells: what happened rather than what might have or was
 * wanted ("lawyers **sought** two years"), to the one who is asked about, and in no year gone by that nobody asked for.
 */
export function isOfTheMatter(shown: Shown): boolean {
  return isFact(shown) && isOfThePerson(shown) && isOfItsYear(shown);
}

const DOUBT = /^(?:if|unless|whether)$/;
const MODAL = /^(?:'d|could|may|might|must|should|would)$/;
const FACTUAL = /^(?:did|didn't|got|had|has|have|is|are|was|were)$/;

/** Whether the clause tells of what is or was where the question takes it for that. */
function isFact({ question, tokens, first, verbAt }: Shown): boolean {
  if (!asksForFact(question)) return true;
  const from = clauseStart(tokens, first);
  if (tokens.slice(Math.max(0, from - 1), first).some(({ folded }) => DOUBT.test(folded))) return false;
  for (let i = first - 1; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined || verbAt.includes(i)) continue;
    if (/^(?:AUX|VERB)$/.test(token.pos) && MODAL.test(token.folded)) return false;
    if (token.pos === 'VERB') {
      if (WANTING.has(token.folded)) return false;
      if (i < first - 1 && !isInfinitive(tokens, i)) return noModal(tokens, from, i);
    }
  }
  return true;
}

/** Whether no modal stands with the verb at an index: nothing but auxiliaries and adverbs lie between. */
function noModal(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let i = verb - 1; i >= from && /^(?:AUX|ADV|PART|VERB)$/.test(tokens[i]?.pos ?? ''); i--)
    if (MODAL.test(tokens[i]?.folded ?? '')) return false;
  return true;
}

function isInfinitive(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb - 1]?.folded === 'to';
}

/** "how long **did** she get", and nothing about it that was wanted, thought or said. */
export function asksForFact({ tokens, at, verb }: Question): boolean {
  const rest = tokens.slice(at);
  if (rest.some(({ folded }) => TENTATIVE.has(folded) || WANTING.has(folded))) return false;
  // "are about to lose", "was to be built"
  const isTo = (i: number, next: RegExp) => rest[i]?.folded === 'to' && next.test(rest[i + 1]?.folded ?? '');
  if (rest.some(({ folded }, i) => (folded === 'about' && isTo(i + 1, /./)) || isTo(i, /^be$/))) return false;
  return rest.some(({ folded }) => FACTUAL.test(folded)) || (verb?.folded.endsWith('ed') ?? false);
}

/** Whether the sentence is of the person whom the question names: not of another alone. */
function isOfThePerson({ reading, question: { kind, expects, tokens }, named }: Shown): boolean {
  if (expects !== 'number' && expects !== 'date' && kind !== 'where') return true;
  const others = named.names.filter(({ kind, entity }) => kind === 'name' && entity.type === 'person');
  if (others.length === 0) return true;
  const people = peopleNamed(reading.people, tokens);
  return people.length === 0 || named.names.some(({ entity }) => people.includes(entity));
}

/** Years between the article and what it reminds of. */
const LONG_AGO = 2;
/** Words of a question about another time than the article's. */
export const OTHER_TIME =
  /^(?:ago|already|altogether|back|before|decades?|earlier|ever|first|former|history|last|old|once|overall|past|previous|previously|since|so|total|years?)$/;

/** Whether a number is none of a year gone by ("In 2008, a flood killed 70") that nothing in the question leads to. */
function isOfItsYear(shown: Shown): boolean {
  const { question, named, published, reading, number } = shown;
  if ((question.kind !== 'how many' && question.kind !== 'how much') || published === undefined) return true;
  const isLongAgo = (iso: string | undefined) =>
    iso !== undefined && /^\d{4}/.test(iso) && Number(published.slice(0, 4)) - Number(iso.slice(0, 4)) >= LONG_AGO;
  if (named.dates.length === 0 || !named.dates.every(({ iso }) => isLongAgo(iso))) return true;
  if (question.tokens.some(({ folded }) => OTHER_TIME.test(folded) || /\d/.test(folded))) return true;
  const { termOf, terms, firstSentence, partOfSentence } = reading.index;
  // A word of the question that the lead has not may say which of several is meant.
  const lead = reading.parts.findIndex(({ part }) => part.part === 'paragraph');
  if (partOfSentence[number] === lead) return true;
  return question.tokens.some(({ stem }) => {
    if (stem === question.focus?.stem) return false;
    const sentences = terms[termOf.get(stem) ?? -1]?.postings.sentences ?? [];
    return sentences.includes(number) && sentences.every((one) => one >= (firstSentence[lead + 1] ?? 0));
  });
}
