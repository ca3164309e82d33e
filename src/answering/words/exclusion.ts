import type { Entity } from '../../reading/names/entity.js';
import type { Reading } from '../../reading/reading.js';
import type { Candidates } from './candidates.js';
import { namedIn } from './named-spans.js';
import type { Exclusion } from './ranking.js';

/** What a token is to those whom the question is about. */
const MARK = { small: 0, about: 1, otherName: 2, otherWord: 3, preposition: 4 } as const;

/**
 * Excludes the candidates that mean somebody or something the question is about, by whatever name, description or pronoun:
 * "Doe", "Mayor Doe", "Doe's"; not "an ally of Doe", "Doe's sister" and "Doe and Poe".
 */
export function exclusionOf(reading: Reading, about: ReadonlySet<Entity>): Exclusion | undefined {
  if (about.size === 0) return undefined;
  const marked = new Map<number, Uint8Array>();
  return (candidates, c) => {
    const known = marked.get(candidates.number);
    const marks = known ?? marksOf(reading, about, candidates);
    if (known === undefined) marked.set(candidates.number, marks);
    const first = candidates.first[c] as number;
    const last = candidates.last[c] as number;
    if (!has(marks, MARK.about, first, last) || has(marks, MARK.otherName, first, last)) return false;
    return marks[last] === MARK.about
      ? !has(marks, MARK.preposition, first, last)
      : marks[first] === MARK.about && !has(marks, MARK.otherWord, first, last);
  };
}

function has(marks: Uint8Array, mark: number, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (marks[i] === mark) return true;
  return false;
}

function marksOf(reading: Reading, about: ReadonlySet<Entity>, { number, sentence }: Candidates): Uint8Array {
  const { names } = namedIn(reading, number);
  return Uint8Array.from(sentence.tokens, ({ start, end, pos }) => {
    const there = names.filter((name) => name.start <= start && end <= name.end);
    if (there.some(({ entity }) => about.has(entity))) return MARK.about;
    if (there.length > 0) return MARK.otherName;
    if (pos === 'ADP') return MARK.preposition;
    return /^(?:ADV|DET|PART|PRON|PUNCT)$/.test(pos) ? MARK.small : MARK.otherWord;
  });
}
