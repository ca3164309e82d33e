import { type Span, samePart, sliceOf } from '../../article/spans.js';
import type { Token } from '../../language/tokens.js';
import type { Reading } from '../../reading/reading.js';
import { peopleAskedAbout } from '../question/asked-about.js';
import type { Question } from '../question/question.js';
import type { KnownWords } from './known-words.js';

/** By judgement: "Doe of Norland" is now and then whom she plays for. */
const CONFIDENCE = 0.85;
/** What stands between a name and where its bearer is from: "Doe, 34, **of**", "Doe, who is from", "Doe, a baker from". */
const OF =
  /^(?:, (?:aged? )?\d{1,3})?,? (?:who (?:is|was|comes|came|hails) |(?:an? )?(?:native|resident) )?(?:from|of) $/u;
/** What a place's name may be the beginning of: "of Lund **University**". */
const LONGER = /^(?:['’]s\b|[- ]\p{Lu})/u;

/**
 * The place for "where is Doe from": what stands right behind the name, "Doe of Lund", "Doe, 34, of Lund", "Doe, who is from
 * Lund". Undefined where it is of several people or none, and where no place stands there.
 */
export function homeAsked(reading: Reading, { kind, tokens }: Question, own: readonly Token[]): KnownWords | undefined {
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT').map(({ folded }) => folded);
  const isAsked =
    kind === 'where' &&
    /^where (?:'s|is|was|are) .+ from$|^where (?:does|did) .+ (?:live|come from)$/.test(words.join(' '));
  const people = isAsked ? peopleAskedAbout(reading, own) : [];
  const [person] = people;
  if (person === undefined || people.length > 1) return undefined;
  for (const { kind, span } of person.mentions) {
    const best = kind === 'name' ? placeBehind(reading, span) : undefined;
    if (best) return { best, confidence: CONFIDENCE };
  }
  return undefined;
}

function placeBehind({ article, places }: Reading, name: Span): Span | undefined {
  const mentions = places.flatMap(({ mentions }) => mentions);
  const behind = mentions.find(({ span, kind }) => {
    if (kind !== 'name' || !samePart(span, name) || span.start <= name.end) return false;
    return OF.test(sliceOf(article, { ...name, start: name.end, end: span.start }));
  });
  if (behind === undefined) return undefined;
  const rest = sliceOf(article, { ...behind.span, start: behind.span.end, end: behind.span.end + 3 });
  return LONGER.test(rest) ? undefined : behind.span;
}
