import type { Occurrence } from './occurrences.js';
import { quotedNickname } from './quoted-nicknames.js';

/** Somebody, by all the names that turned out to be theirs. */
export interface NamedPerson {
  readonly type: 'person';
  /** Keys that name them, each as its words without "Jr." */
  readonly keys: Map<string, readonly string[]>;
  readonly occurrences: Occurrence[];
}

export const wordsOfKey = (key: string): readonly string[] => (key.includes(' ') ? key.split(' ') : [key]);
/** The Arabic article: "Mr. Bashir" is "Omar al-Bashir". */
const ARTICLE = /^(?:al|el)-(?=\p{L}{3})/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Whether one of the names of a person, each as its words, is such. */
export function isCalled({ keys }: NamedPerson, test: (name: readonly string[]) => boolean): boolean {
  for (const name of keys.values()) if (test(name)) return true;
  return false;
}

/** The words of a key without "Jr." and the Arabic article. */
export function bare(key: string): readonly string[] {
  const all = wordsOfKey(key).flatMap((word) => (word === ',' ? [] : [word.replace(ARTICLE, '')]));
  return all.length > 1 && SUFFIX.test(all.at(-1) ?? '') ? all.slice(0, -1) : all;
}

/** "jr" of a key that ends in it. */
export function suffixOf(key: string): string | undefined {
  const last = wordsOfKey(key).at(-1) ?? '';
  return SUFFIX.test(last) && key.includes(' ') ? last : undefined;
}

/** The words between quotation marks inside a name, folded. */
function nicknameIn({ at, first, last }: Occurrence): readonly string[] | undefined {
  const own = at.words.slice(first, last + 1);
  const marks = quotedNickname(own);
  return marks && own.slice(marks[0] + 1, marks[1]).map(({ folded }) => folded.replace(/\.$/, ''));
}

/** People under something that their names have. */
class Register {
  readonly #people = new Map<string, Set<NamedPerson>>();

  add(under: string, person: NamedPerson): void {
    const own = this.#people.get(under);
    if (own) own.add(person);
    else this.#people.set(under, new Set([person]));
  }

  get(under: string): Iterable<NamedPerson> {
    return this.#people.get(under) ?? [];
  }
}

/** The people found so far, to be looked up by the words of their names: an article may name hundreds. */
export class PeopleByName {
  readonly #numbers = new Map<NamedPerson, number>();
  readonly #byOccurrence = new Map<Occurrence, NamedPerson>();
  readonly #byKey = new Register();
  readonly #byFirst = new Register();
  readonly #byLast = new Register();

  /** Everybody, in the order in which they were added. */
  all(): readonly NamedPerson[] {
    return [...this.#numbers.keys()];
  }

  /** Adds somebody who is named for the first time. */
  open(occurrence: Occurrence): void {
    const person: NamedPerson = { type: 'person', keys: new Map(), occurrences: [] };
    this.#numbers.set(person, this.#numbers.size);
    this.add(occurrence, person);
  }

  /** Notes that an occurrence names somebody known. */
  add(occurrence: Occurrence, person: NamedPerson): void {
    const { key } = occurrence;
    person.occurrences.push(occurrence);
    this.#byOccurrence.set(occurrence, person);
    if (person.keys.has(key)) return;
    const name = bare(key);
    this.#addName(key, name, person);
    // Edward "Ted" Quill is Ted Quill, too.
    const nickname = nicknameIn(occurrence);
    const surname = name.at(-1) ?? '';
    if (nickname === undefined) return;
    this.#addName([...nickname, surname].join(' '), [...nickname, surname], person);
    if (nickname.length > 1) this.#addName(nickname.join(' '), nickname, person);
  }

  #addName(key: string, name: readonly string[], person: NamedPerson): void {
    person.keys.set(key, name);
    this.#byKey.add(key, person);
    this.#byFirst.add(name[0] ?? '', person);
    this.#byLast.add(name.at(-1) ?? '', person);
  }

  namedBy(occurrence: Occurrence): NamedPerson | undefined {
    return this.#byOccurrence.get(occurrence);
  }

  withKey(key: string): readonly NamedPerson[] {
    return this.#inOrder(this.#byKey.get(key));
  }

  /** Those one of whose names begins with the first word or ends with the last. */
  withFirstOrLast(first: string | undefined, last: string | undefined): readonly NamedPerson[] {
    const byFirst = first === undefined ? [] : this.#byFirst.get(first);
    const byLast = last === undefined ? [] : this.#byLast.get(last);
    return this.#inOrder(new Set([...byFirst, ...byLast]));
  }

  #inOrder(people: Iterable<NamedPerson>): readonly NamedPerson[] {
    const number = (person: NamedPerson) => this.#numbers.get(person) ?? 0;
    return [...people].sort((a, b) => number(a) - number(b));
  }
}
