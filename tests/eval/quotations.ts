import { z } from 'zod';
import { type Article, articleSchema } from '../../src/article/article.js';
import { sliceOf } from '../../src/article/spans.js';
import { read } from '../../src/reading/reading.js';
import { defineEvaluation, percent } from './evaluation.js';

const quote = z.object({
  paragraph: z.int(),
  text: z.string(),
  speaker: z.string().nullish(),
  mention: z.string().nullish(),
  kind: z.string().optional(),
});

const schema = z
  .array(
    z.object({
      headline: z.string(),
      date: z.string().optional(),
      paragraphs: z.array(z.string()),
      /** Quotation marks that quote nobody (a nickname, a title) have the kind "scare": right neither way. */
      quotes: z.array(quote),
    }),
  )
  .min(1);

type Gold = z.infer<typeof quote>;

interface Found {
  readonly paragraph: number;
  readonly text: string;
  readonly speaker: string | undefined;
  readonly mention: string | undefined;
}

/** Words that say nothing of who somebody is. */
const LIGHT = new Set('the a an of mr mrs ms dr sir president minister in for and to'.split(' '));
/** Two quotations are the same when the shorter is this much of the longer: edges differ on commas and marks. */
const SAME_SHARE = 0.8;
const LONG_QUOTE_WORDS = 3;

const words = (text: string | null | undefined) =>
  (text ?? '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const bare = (text: string | null | undefined) => words(text).join(' ');
const heavy = (text: string | null | undefined) => words(text).filter((word) => !LIGHT.has(word));

function sameQuote(said: Found, gold: Gold): boolean {
  const [short, long] = [bare(said.text), bare(gold.text)].sort((a, b) => a.length - b.length);
  if (!short || !long || said.paragraph !== gold.paragraph) return false;
  return long.includes(short) && short.length >= SAME_SHARE * long.length;
}

function sameName(said: string | undefined, gold: string): boolean {
  const [a, b] = [heavy(said), heavy(gold)];
  if (a.length === 0 || b.length === 0) return bare(said) === bare(gold);
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** The direct quotations of an article's body, one a piece. */
function quotationsIn(article: Article): readonly Found[] {
  return read(article).quotations.flatMap(({ kind, pieces, speaker, mention }) =>
    kind !== 'direct'
      ? []
      : pieces.flatMap((piece) =>
          piece.paragraph === undefined
            ? []
            : {
                paragraph: piece.paragraph,
                text: sliceOf(article, piece),
                speaker: speaker?.name,
                mention: mention && sliceOf(article, mention),
              },
        ),
  );
}

/** Direct quotations found, and whose they are: articles with their quotations, speakers and mentions. */
export const quotations = defineEvaluation(schema, (articles) => {
  const n = {
    said: 0,
    gold: 0,
    found: 0,
    long: 0,
    longFound: 0,
    named: 0,
    nameRight: 0,
    mentioned: 0,
    mentionRight: 0,
    whole: 0,
  };
  for (const { headline, date, paragraphs, quotes } of articles) {
    const scare = quotes.filter(({ kind }) => kind === 'scare');
    const gold = quotes.filter(({ kind }) => kind !== 'scare');
    const said = quotationsIn(articleSchema.parse({ headline, datePublished: date, paragraphs })).filter(
      (found) => !scare.some((mark) => sameQuote(found, mark)),
    );
    n.said += said.length;
    n.gold += gold.length;
    for (const expected of gold) {
      const long = words(expected.text).length >= LONG_QUOTE_WORDS;
      const hit = said.find((found) => sameQuote(found, expected));
      const nameRight = hit && expected.speaker ? sameName(hit.speaker, expected.speaker) : undefined;
      const mentionRight = hit && expected.mention ? sameName(hit.mention, expected.mention) : undefined;
      n.long += Number(long);
      n.longFound += Number(long && hit !== undefined);
      n.found += Number(hit !== undefined);
      n.named += Number(nameRight !== undefined);
      n.nameRight += Number(nameRight === true);
      n.mentioned += Number(mentionRight !== undefined);
      n.mentionRight += Number(mentionRight === true);
      n.whole += Number(hit !== undefined && (nameRight ?? mentionRight ?? true));
    }
  }
  return [
    `quotations: ${n.gold} in ${articles.length} articles`,
    `  found: precision / recall     ${percent(n.found, n.said)} / ${percent(n.found, n.gold)}   of three words or more, recall ${percent(n.longFound, n.long)}`,
    `  speaker's name right          ${percent(n.nameRight, n.named)} of ${n.named}`,
    `  words naming the speaker      ${percent(n.mentionRight, n.mentioned)} of ${n.mentioned}`,
    `  found and rightly given: P / R ${percent(n.whole, n.said)} / ${percent(n.whole, n.gold)}`,
  ];
});
