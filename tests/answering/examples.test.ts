import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answering/answer.js';
import { type Article, articleSchema } from '../../src/article/article.js';
import { sliceOf } from '../../src/article/spans.js';
import { type Reading, read } from '../../src/reading/reading.js';

interface Case {
  readonly asked: string;
  readonly best?: string;
  /** Paragraph number, or the name of another part. */
  readonly where?: number | string;
  readonly outcome?: 'answered' | 'pointed' | 'refused';
  readonly note?: string;
  /** The question before. */
  readonly after?: string;
}

function check(reading: Reading, { asked, best, where, outcome, note, after }: Case): void {
  const before = after === undefined ? undefined : ask(reading, after);
  const answer = ask(reading, asked, before);
  if (outcome !== undefined) expect(answer.outcome).toBe(outcome);
  if (best !== undefined) expect(answer.best && sliceOf(reading.article, answer.best)).toBe(best);
  if (where !== undefined)
    expect(answer.best?.part === 'paragraph' ? answer.best.paragraph : answer.best?.part).toBe(where);
  if (note !== undefined) expect(Object.values(answer.note ?? {})).toContain(note);
}

function suite(name: string, article: Article, cases: readonly Case[]): void {
  const reading = read(article);
  describe(name, () => {
    it.each(cases.map((one) => [one.after === undefined ? one.asked : `${one.after} … ${one.asked}`, one] as const))(
      '%s',
      (_, one) => check(reading, one),
    );
  });
}

const reuters = articleSchema.parse(
  JSON.parse(readFileSync(new URL('../../data/articles/putin-2020-09-25.json', import.meta.url), 'utf8')),
);

suite('the article that ships', reuters, [
  { asked: 'who is Trump campaigning against?', best: 'Joe Biden', where: 6 },
  { asked: 'When is the election?', best: 'Nov. 3', where: 2, note: '2020-11-03' },
  { asked: 'when did putin call for this', best: 'Friday', where: 1, note: '2020-09-25' },
  { asked: 'Who did the US intelligence agencies say interfered in 2016?', best: 'Russia', where: 5 },
  { asked: 'what did moscow say to the charge', best: 'Moscow denies that charge.', where: 5 },
  { asked: 'What is ICT?', best: 'information and communication technologies', where: 8 },
  { asked: 'which treaty did he compare it to?', best: 'a 1972 US-Soviet treaty', where: 9 },
  { asked: 'where was the picture taken?', best: 'Sochi, Russia', where: 'caption' },
  { asked: 'who took the photo?', best: 'MIKHAIL KLIMENTYEV', where: 'credit' },
  { asked: 'who wrote this?', best: 'REUTERS', where: 'byline' },
  { asked: 'when was it published?', best: 'SEPTEMBER 25, 2020 15:45', where: 'published' },
  { asked: 'where was it published?', best: 'The Jerusalem Post', where: 'publisher' },
  { asked: 'who is he?', after: 'who called for a reset?', best: 'Vladimir Putin', outcome: 'answered' },
  { asked: 'What did Trump say?', outcome: 'refused' },
  { asked: 'when was Biden born?', outcome: 'refused' },
  { asked: 'who won?', outcome: 'refused' },
  { asked: 'what is the capital of Peru?', outcome: 'refused' },
]);

const harbour: Article = {
  headline: 'Storm closes Harlow harbor as ferry crew is rescued',
  byline: 'By Dana Whitfield',
  publisher: 'The Millport Courier',
  datePublished: '2023-03-14',
  published: 'March 14, 2023',
  images: [
    {
      caption: 'Waves break over the sea wall in Harlow, Maine, as crews search for survivors.',
      creditText: 'Photo: Peter Lindqvist/Associated Press',
    },
  ],
  paragraphs: [
    'A storm that battered the coast on Monday closed the port of Harlow and left a ferry adrift for nine hours, officials said.',
    'The ferry, the Northern Star, lost power shortly after noon with 212 passengers aboard. It was bound for Cutler Island.',
    '"We had no engine and no radio," said Capt. Maria Ortega, who has commanded the vessel since 2016.',
    'Coast Guard helicopters lifted the passengers to safety because the waves were too high for boats. Eleven people were treated for hypothermia at Harlow General Hospital.',
    'Gov. Thomas Reed declared a state of emergency in three counties and asked the Federal Emergency Management Agency (FEMA) for help.',
    'The owner of the ferry, Bayline Shipping, said it would refund every ticket. Repairs to the harbor will cost about $4.5 million, according to Mayor Ellen Park.',
  ],
};

suite('an article about a storm', harbour, [
  { asked: 'When did the storm batter the coast?', best: 'Monday', where: 1, note: '2023-03-13' },
  { asked: 'how many passengers were aboard', best: '212', where: 2 },
  { asked: 'who owns the ferry?', best: 'Bayline Shipping', where: 6 },
  { asked: 'hey whats FEMA', best: 'Federal Emergency Management Agency', where: 5, outcome: 'answered' },
  { asked: 'what does FEMA stand for?', best: 'Federal Emergency Management Agency', where: 5, outcome: 'answered' },
  { asked: 'How much will repairs cost?', best: 'about $4.5 million', where: 6 },
  { asked: 'Who declared a state of emergency?', best: 'Thomas Reed', where: 5 },
  { asked: 'Where were people treated for hypothermia?', best: 'Harlow General Hospital', where: 4 },
  { asked: 'what did Ortega say?', best: 'We had no engine and no radio,', where: 3 },
  { asked: 'who took the picture?', best: 'Peter Lindqvist', where: 'credit', outcome: 'answered' },
  { asked: 'where was this photo taken', best: 'Harlow, Maine', where: 'caption', outcome: 'answered' },
  { asked: 'Who is the author of this article?', best: 'By Dana Whitfield', where: 'byline', outcome: 'answered' },
  { asked: 'which newspaper is this from', best: 'The Millport Courier', where: 'publisher', outcome: 'answered' },
  { asked: 'when was this story published', best: 'March 14, 2023', where: 'published', outcome: 'answered' },
  { asked: "what's the headline?", best: harbour.headline, where: 'headline', outcome: 'answered' },
  { asked: 'what is the article about?', where: 'headline', outcome: 'pointed' },
]);

const museum: Article = {
  headline: 'City museum buys lost portrait',
  datePublished: '2019-11-08',
  paragraphs: [
    'The City Museum of Brandt announced on Thursday that it had bought a portrait by the painter Lotte Amsel that was thought to be lost.',
    'The picture, painted in 1911, shows the composer Felix Marr at his piano. It was found in a barn near Oldenau last summer by a student, Jonas Weil.',
    'The museum paid 2.3 million euros for the work, its director, Ingrid Sauer, said. "It is the missing piece of our collection," she said.',
    'Amsel, who died in 1943, painted 87 portraits. Only 12 of them survive, because most were burned during the war.',
    'Visitors can see the portrait from Dec. 1. It will hang beside a landscape by her brother, Emil Amsel.',
  ],
};

suite('an article about a museum', museum, [
  { asked: 'which painter was the lost portrait by', best: 'Lotte Amsel', where: 1 },
  { asked: 'In what year was the picture painted?', best: '1911', where: 2 },
  { asked: 'how much did the museum pay for the work?', best: '2.3 million euros', where: 3 },
  { asked: 'Who is the director of the museum?', best: 'Ingrid Sauer', where: 3 },
  { asked: 'How many portraits did Amsel paint?', best: '87', where: 4 },
  { asked: 'When did Amsel die?', best: '1943', where: 4 },
  { asked: 'when can visitors see the portrait', best: 'Dec. 1', where: 5, note: '2019-12-01' },
  { asked: 'who is she?', after: 'Who is the director of the museum?', best: 'Ingrid Sauer', outcome: 'answered' },
  { asked: 'What did Sauer say?', where: 3 },
  { asked: 'What did Weil say?', outcome: 'refused' },
  { asked: 'who wrote this?', outcome: 'refused' },
  { asked: 'what is the boiling point of helium?', outcome: 'refused' },
]);

it.each([
  ['What did Trump say?', [5, 6]],
  ['when was Biden born?', [6]],
])('a refusal shows the nearest paragraph: %s', (question, nearest) => {
  const { passages } = ask(read(reuters), question);
  expect(nearest).toContain(passages[0]?.span.paragraph);
});
