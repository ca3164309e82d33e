import { contains } from '../../article/spans.js';
import { tokenise } from '../../language/tokens.js';
import type { Entity } from '../../reading/names/names.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';

/** A pronoun or a description of somebody, with the numbers of the keywords that name them. */
export interface ReferentAsked {
  readonly start: number;
  readonly end: number;
  readonly keywords: readonly number[];
}

/** By sentence: pronouns and descriptions of the people whose names the question has. */
export function referentsAsked(
  { people, sentences }: Reading,
  keywordOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly ReferentAsked[]> {
  const found = new Map<number, ReferentAsked[]>();
  for (const person of people) {
    if (person.mentions.every(({ kind }) => kind === 'name')) continue;
    const keywords = stemsOf(person.name).flatMap((stem) => keywordOf.get(stem) ?? []);
    if (keywords.length === 0) continue;
    for (const { number, start, end } of referentsOf(person, sentences)) {
      const own = found.get(number);
      if (own) own.push({ start, end, keywords });
      else found.set(number, [{ start, end, keywords }]);
    }
  }
  return found;
}

/** A pronoun or a description, and the number of the sentence it stands in. */
interface Referent {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** By person: looked for at the first question that names them. */
const referents = new WeakMap<Entity, readonly Referent[]>();

function referentsOf(person: Entity, sentences: readonly Sentence[]): readonly Referent[] {
  const known = referents.get(person);
  if (known) return known;
  const made = person.mentions.flatMap(({ span, kind }) => {
    if (kind === 'name') return [];
    const number = sentences.findIndex((sentence) => contains(sentence.span, span));
    return [{ number, start: span.start, end: span.end }];
  });
  referents.set(person, made);
  return made;
}

const nameStems = new Map<string, readonly string[]>();

function stemsOf(name: string): readonly string[] {
  const known = nameStems.get(name);
  if (known) return known;
  const stems = tokenise(name).tokens.map(({ stem }) => stem);
  if (nameStems.size > 5_000) nameStems.clear();
  nameStems.set(name, stems);
  return stems;
}
