import { z } from 'zod';
import { articleSchema } from '../../src/article/article.js';
import { sliceOf } from '../../src/article/spans.js';
import { read } from '../../src/reading/reading.js';
import { defineEvaluation, percent } from './evaluation.js';

const schema = z
  .array(
    z.object({
      headline: z.string(),
      date: z.string().optional(),
      paragraphs: z.array(z.string()),
      people: z.array(
        z.object({
          name: z.string(),
          aliases: z.array(z.string()),
          /** Roles that the article states, separated by semicolons. */
          description: z.string().nullish(),
        }),
      ),
    }),
  )
  .min(1);

/** Words that say nothing of who somebody is. */
const LIGHT = new Set('the a an of mr mrs ms dr sir in for and to at on'.split(' '));

const heavy = (text: string | undefined) =>
  (
    (text ?? '')
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !LIGHT.has(word));

/** One person: the shorter name's words all stand in the longer one, which begins or ends alike. */
function samePerson(said: string, gold: string): boolean {
  const [short = [], long = []] = [heavy(said), heavy(gold)].sort((a, b) => a.length - b.length);
  return (
    short.length > 0 &&
    short.every((word) => long.includes(word)) &&
    (long.at(-1) === short.at(-1) || long[0] === short[0])
  );
}

/** Half of one of the gold roles' words are said. */
function sameRole(said: string | undefined, gold: string): boolean {
  const given = heavy(said);
  return gold.split(';').some((role) => {
    const wanted = heavy(role);
    return wanted.filter((word) => given.includes(word)).length * 2 >= wanted.length;
  });
}

/** Who is named, and in what role: articles with their people, aliases and descriptions. */
export const people = defineEvaluation(schema, (articles) => {
  const n = { said: 0, gold: 0, found: 0, twice: 0, roles: 0, rolesRight: 0 };
  for (const { headline, date, paragraphs, people: expected } of articles) {
    const article = articleSchema.parse({ headline, datePublished: date, paragraphs });
    const said = read(article).people.map(({ name, roles }) => ({
      name,
      role: roles.map(({ span }) => sliceOf(article, span)).join('; '),
    }));
    const formsOf = expected.map(({ name, aliases }) => [name, ...aliases]);
    const taken = new Set<number>();
    for (const { name } of said) {
      const match = formsOf.findIndex((forms) => forms.some((form) => samePerson(name, form)));
      n.twice += Number(taken.has(match));
      if (match >= 0) taken.add(match);
    }
    n.said += said.length;
    n.gold += expected.length;
    n.found += taken.size;
    for (const index of taken) {
      const description = expected[index]?.description;
      if (!description) continue;
      const found = said.find(({ name }) => formsOf[index]?.some((form) => samePerson(name, form)));
      n.roles++;
      n.rolesRight += Number(sameRole(found?.role, description));
    }
  }
  return [
    `people: ${n.gold} in ${articles.length} articles`,
    `  found: precision / recall     ${percent(n.found, n.said)} / ${percent(n.found, n.gold)}   listed twice ${n.twice}`,
    `  role right                    ${percent(n.rolesRight, n.roles)} of ${n.roles}`,
  ];
});
