import type { Reading } from '../reading/reading.js';

/** Questions and commands that this very article answers, derived from who and what it names. */
export function examplesFor({ people, quotations, article }: Reading): readonly string[] {
  const speaker = quotations.find((quotation) => quotation.speaker)?.speaker;
  const [first, second] = people;
  return [
    ...(speaker ? [`/quote ${speaker.name}`] : []),
    ...(first ? [`who is ${first.name}?`] : []),
    ...(second ? [`what does it say about ${second.name}?`] : []),
    '/when',
    '/summary 3',
    `/article paragraph:${Math.min(2, article.paragraphs.length)}`,
  ];
}
