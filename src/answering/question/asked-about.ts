import { sliceOf } from '../../article/spans.js';
import { fold, isDictionaryWord, type Token } from '../../language/tokens.js';
import type { Entity } from '../../reading/names/entity.js';
import type { Reading } from '../../reading/reading.js';
import type { Question } from './question.js';

/**
 * Whom and what a question is about, and so does not ask for: whoever stands in a question for somebody ("who", "which
 * minister") under any name, description or pronoun, and the places or organisations in one for such. `own` are the
 * words of the asker, without what a follow-up borrows. Nobody where it lets choose: "Lund or Brook?".
 */
export function askedAbout(reading: Reading, question: Question, own: readonly Token[]): ReadonlySet<Entity> {
  const { people, organisations, places } = reading;
  if (own.some(({ folded }) => folded === 'or')) return NOBODY;
  const bodies = () => [...organisations, ...places].filter((entity) => isNamed(entity, own));
  switch (question.expects) {
    case 'person': {
      const named = peopleNamed(people, own);
      return new Set([...named, ...described(reading, question, own), ...meantByPronoun(people, own), ...bodies()]);
    }
    case 'organisation':
    case 'place':
      return new Set(bodies());
    default:
      return NOBODY;
  }
}

/** The people whom a question names or means by a pronoun, whatever it asks for. */
export function peopleAskedAbout({ people }: Reading, own: readonly Token[]): readonly Entity[] {
  const named = peopleNamed(people, own);
  return named.length > 0 ? named : meantByPronoun(people, own);
}

/** The organisations that a question names, but for those before a noun: "party leaders". */
export function bodiesNamed({ organisations }: Reading, own: readonly Token[]): readonly Entity[] {
  const alone = own.filter(({ pos }, i) => !(/^(?:NOUN|PROPN)$/.test(pos) && isPlainNoun(own[i + 1])));
  return organisations.filter((entity) => isNamed(entity, alone));
}

/** The places that a question names. */
export function placesNamed({ places }: Reading, own: readonly Token[]): readonly Entity[] {
  return places.filter((entity) => isNamed(entity, own));
}

/** "closing" of "how many shops is Doe's closing" is taken for a noun. */
function isPlainNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && !token.folded.endsWith('ing');
}

const NOBODY: ReadonlySet<Entity> = new Set();

/** Whether the words have a whole form of the name. */
function isNamed(entity: Entity, own: readonly Token[]): boolean {
  const said = saidIn(own);
  return formsOf(entity).some((form) => stands(form, said));
}

const forms = new WeakMap<Entity, readonly (readonly string[])[]>();

/** The words of each form of a name, with and without apostrophes: made once an article, not once a question. */
function formsOf(entity: Entity): readonly (readonly string[])[] {
  const known = forms.get(entity);
  if (known !== undefined) return known;
  const made = [entity.name, ...entity.aliases].flatMap((form) => {
    const bare = form.replace(APOSTROPHE, '');
    return bare === form ? [wordsOf(form)] : [wordsOf(form), wordsOf(bare)];
  });
  forms.set(entity, made);
  return made;
}

/** A single word of a name that stands for it has so many letters at least. */
const SHORTEST_NAME = 3;

/** Those whose name the words have, whole or by a word of it that nobody else bears. */
export function peopleNamed(people: readonly Entity[], own: readonly Token[]): readonly Entity[] {
  const said = saidIn(own);
  const whole = people.filter((person) => isNamed(person, own));
  const byWord = loneBearers(people).flatMap(({ word, person }) => (stands([word], said) ? [person] : []));
  return [...new Set([...whole, ...byWord])];
}

/** A word of a name that nobody else bears. */
interface LoneBearer {
  readonly word: string;
  readonly person: Entity;
}

const bearersKnown = new WeakMap<readonly Entity[], readonly LoneBearer[]>();

function loneBearers(people: readonly Entity[]): readonly LoneBearer[] {
  const known = bearersKnown.get(people);
  if (known !== undefined) return known;
  const bearers = new Map<string, Entity[]>();
  for (const person of people)
    for (const word of new Set(wordsOf(person.name)))
      if (word.length >= SHORTEST_NAME) bearers.set(word, [...(bearers.get(word) ?? []), person]);
  const made = [...bearers].flatMap(([word, those]) =>
    those.length === 1 ? those.map((person) => ({ word, person })) : [],
  );
  bearersKnown.set(people, made);
  return made;
}

function wordsOf(name: string): readonly string[] {
  return fold(name).replaceAll('.', '').match(WORD) ?? [];
}

const WORD = /[\p{L}\p{N}]+/gu;
/** "bakers" for "Baker's". */
const APOSTROPHE = /['’]/g;

/** Tokens without marks, and each as the words of names are compared with it. */
interface Said {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
}

const saidKnown = new WeakMap<readonly Token[], Said>();

function saidIn(own: readonly Token[]): Said {
  const known = saidKnown.get(own);
  if (known !== undefined) return known;
  const tokens = own.filter(({ pos }) => pos !== 'PUNCT');
  const made = { tokens, words: tokens.map(({ folded }) => folded.replaceAll('.', '')) };
  saidKnown.set(own, made);
  return made;
}

/** Whether the words stand there in a row. A single word that is also an English one counts as a noun alone. */
function stands(words: readonly string[], said: Said): boolean {
  const first = words[0] ?? '';
  for (let i = said.words.indexOf(first); i >= 0; i = said.words.indexOf(first, i + 1)) {
    if (words.length > 1 ? isNextTo(words, said, i) : isNoun(said.tokens[i] as Token) || !isDictionaryWord(first))
      return true;
  }
  return false;
}

/** Whether the words behind the first stand behind the one at `at`. */
function isNextTo(words: readonly string[], said: Said, at: number): boolean {
  for (let k = 1; k < words.length; k++) if (said.words[at + k] !== words[k]) return false;
  return true;
}

function isNoun({ pos, text, folded }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || text !== folded;
}

/** Those whom "the president" means in the article, where the question has it and does not ask who that is. */
function described({ article, people }: Reading, { focus }: Question, own: readonly Token[]): readonly Entity[] {
  if (!own.some(({ folded }) => folded === 'the')) return [];
  return people.filter(({ mentions }) =>
    mentions.some(({ kind, span }) => {
      if (kind !== 'description') return false;
      const words = wordsOf(sliceOf(article, span)).filter((word) => word !== 'the');
      return words.at(-1) !== focus?.folded && words.length > 0 && stands(['the', ...words], saidIn(own));
    }),
  );
}

/** Third persons in the singular, folded. */
const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself)$/;
/** A person with this many mentions for one of the next is the one whom an article is about. */
const MAIN_PERSON = 1.5;

/** The one whom the article is about, where nobody else can be meant by a pronoun that follows nothing. */
function meantByPronoun(people: readonly Entity[], own: readonly Token[]): readonly Entity[] {
  if (!own.some(({ folded }) => PRONOUN.test(folded))) return [];
  const [main, next] = [...people].sort((a, b) => b.mentions.length - a.mentions.length);
  const isMain = main && main.mentions.length >= MAIN_PERSON * (next?.mentions.length ?? 0);
  return isMain ? [main] : [];
}
