import { contains, type Span, samePart, textAt } from '../../article/spans.js';
import type { Entity } from '../../reading/names/entity.js';
import type { Reading } from '../../reading/reading.js';
import { namesIn } from '../question/person-before.js';
import type { Question } from '../question/question.js';

/** An age behind a name: "Lund, 54,", "Lund (54)", "Lund, aged 54", "Lund is 54 years old". */
const BEHIND =
  /^(?:,? (?:who )?(?:is|was|turned|aged)|,|,? aged?|,? then| \()? ?(?<age>\d{1,3})(?= years? old\b|[-‑]year[-‑]old\b|[,;.)]|$)(?! (?:people|percent|per cent|million))/u;
/** An age before one: "54-year-old Ida Lund", "the 54-year-old skipper Ida Lund". */
const BEFORE = /(?<age>\d{1,3})[-‑ ]years?[-‑ ]old(?: [\p{L}'’-]+){0,4} $/u;
/** People are no older. */
const OLDEST = 120;

/** The age that the article gives of whom "how old is …" asks about, where it stands beside the name. */
export function ageAsked(reading: Reading, question: Question): Span | undefined {
  if (question.kind !== 'measure' || question.unit !== 'age') return undefined;
  const asked = question.tokens.map(({ text }) => text).join(' ');
  const person = namesIn(reading.people, asked)[0]?.entity;
  return person && ageOf(reading, person);
}

function ageOf(reading: Reading, { mentions }: Entity): Span | undefined {
  for (const { span, kind } of mentions) {
    if (kind === 'description') continue;
    const text = textAt(reading.article, span) ?? '';
    const behind = BEHIND.exec(text.slice(span.end));
    const before = BEFORE.exec(text.slice(0, span.start));
    const start = behind ? span.end + behind[0].length - (behind.groups?.age?.length ?? 0) : (before?.index ?? -1);
    const age = behind?.groups?.age ?? before?.groups?.age ?? '';
    if (age !== '' && Number(age) <= OLDEST) return { ...span, start, end: start + age.length };
  }
  return undefined;
}

/** Whether words are an age by what stands around them: "54-year-old", "aged 54", "Lund, 54,". */
export function isAge(reading: Reading, words: Span): boolean {
  const text = textAt(reading.article, words) ?? '';
  if (/\byears? old\b|[-‑]year[-‑]old|\baged? \d/.test(text.slice(Math.max(0, words.start - 6), words.end + 10)))
    return true;
  return reading.people.some((person) => {
    const age = ageOf(reading, person);
    return age !== undefined && samePart(age, words) && contains(words, age);
  });
}
