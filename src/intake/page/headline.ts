import { keyOf, wordCount } from '../lines/line.js';
import { pageTitleOf } from '../lines/publisher-line.js';
import type { Block } from './blocks.js';

/** A page's headline, and at which of its lines it stands; -1 where the page shows none of those that it gives for machines. */
interface Headline {
  readonly text: string;
  readonly at: number;
}

/** The fewest words of a title that is taken for the headline though nothing else on the page says the same. */
const MIN_WORDS = 4;
/** The least share of the words of two titles that both have where they mean the same article. */
const SAME_SHARE = 0.5;

/**
 * The headline of a page: the title that it shows, chosen by those that it gives for machines (JSON-LD, meta tags, the
 * window's title), which often are another wording of it; where it shows none, the best of those.
 */
export function headlineOf(
  blocks: readonly Block[],
  given: readonly string[],
  publishers: readonly string[],
): Headline | undefined {
  const titles = given.map((title) => withoutPublisher(title, publishers));
  const shown = blocks.flatMap((block, at) =>
    isTitle(block) ? [{ text: block.text, at, likeness: likenessTo(block.text, titles), block }] : [],
  );
  const best = shown
    .filter(({ likeness }) => likeness >= SAME_SHARE)
    .reduce<(typeof shown)[number] | undefined>((a, b) => (a && a.likeness >= b.likeness ? a : b), undefined);
  const first = shown.find(
    ({ text, block }) => wordCount(text) >= MIN_WORDS && !/\b(aside|nav|footer)\b/.test(block.around),
  );
  const chosen = best ?? (shown.length === 1 || titles.length === 0 ? first : undefined);
  if (chosen !== undefined) return { text: chosen.text, at: chosen.at };
  const text = titles.find((title) => wordCount(title) >= MIN_WORDS) ?? titles[0] ?? shown[0]?.text;
  if (text === undefined) return undefined;
  const said = blocks.findIndex((block) => keyOf(block.text) === keyOf(text));
  return { text: blocks[said]?.text ?? text, at: said };
}

/** Whether a line is marked as a title of the page. */
function isTitle({ tag, marks }: Block): boolean {
  return (
    tag === 'h1' ||
    (/^h[2-4]$/.test(tag) && /\[itemprop (?:[^\]]* )?(?:headline|name)\b|\b(?:entry|post|article)-title\b/.test(marks))
  );
}

/** A title without whose page it is, and without the sections before that: "Bridge to close | News | The Harbour Times". */
function withoutPublisher(title: string, publishers: readonly string[]): string {
  const names = new Set(publishers.map(keyOf));
  const parts = title.split(/\s+[|–—»·•-]\s+|\s*\|\s*/);
  const last = parts.at(-1) ?? '';
  const bare = keyOf(last).replace(/(com|org|net|couk)$/, '');
  const named =
    parts.length > 1 &&
    [...names].some((name) => name === keyOf(last) || name === bare || (bare.length > 3 && name.includes(bare)));
  if (named) {
    const cut = title.lastIndexOf(last);
    return withoutPublisher(title.slice(0, cut).replace(/\s*[|–—»·•-]\s*$/, ''), publishers);
  }
  return pageTitleOf(title)?.headline ?? title;
}

function likenessTo(text: string, titles: readonly string[]): number {
  return Math.max(0, ...titles.map((title) => likeness(text, title)));
}

/** The share of the words of either title that the other has too, the smaller of the two. */
function likeness(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (left === undefined || right === undefined || left.size === 0 || right.size === 0) return 0;
  const both = [...left].filter((word) => right.has(word)).length;
  return both / Math.max(left.size, right.size);
}
