import { escapeMarkdown } from './escape.js';
import { LIMITS } from './limits.js';

/** A stretch of text as it is to be read, not yet escaped; `strong` is shown in bold, `markdown` is markup of our own. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly markdown?: true;
}

/** How a line begins: plain, as a block quotation, or as small print. */
type Mark = '' | '> ' | '-# ';

interface Line {
  readonly mark: Mark;
  readonly runs: readonly Run[];
}

/** Lines that stay on one page where they fit on one. */
export type Block = readonly Line[];

export const plain = (text: string): Run => ({ text, strong: false });
export const strong = (text: string): Run => ({ text, strong: true });

/** A channel by the name that it has for whoever reads it; nobody is told of one that is closed to them. */
export const channelRun = (id: string): Run => ({ text: `<#${id}>`, strong: false, markdown: true });
/** A user by name. `allowedMentions` sees to it that nobody is pinged. */
export const userRun = (id: string): Run => ({ text: `<@${id}>`, strong: false, markdown: true });

/** The lines of some text: a line break in it begins a new line with the same mark; empty lines are left out. */
export function lines(mark: Mark, ...runs: readonly Run[]): Block {
  const made: Run[][] = [[]];
  for (const run of runs)
    for (const [i, text] of run.text.split(LINE_BREAK).entries()) {
      if (i > 0) made.push([]);
      made.at(-1)?.push({ ...run, text });
    }
  return made.map((own) => ({ mark, runs: own })).filter((line) => line.runs.some(({ text }) => text.trim() !== ''));
}

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/**
 * Blocks as message contents, each with the footer and within Discord's limit once escaped. A block goes to the next
 * page whole if it fits there; one that fits nowhere is split between sentences, or if need be between words.
 */
export function paginate(blocks: readonly Block[], footer: Block): readonly string[] {
  const foot = footer.map(toMarkdown).join('\n');
  const room = LIMITS.content - foot.length - PAGE_NUMBER_LENGTH - 1;
  const pages: string[] = [];
  let page = '';
  const add = (text: string) => {
    const joined = page === '' ? text : `${page}\n${text}`;
    if (page !== '' && joined.length > room) pages.push(page);
    page = page !== '' && joined.length > room ? text : joined;
  };
  for (const block of blocks.filter((candidate) => candidate.length > 0)) {
    const whole = block.map(toMarkdown).join('\n');
    if (whole.length <= room) add(whole);
    else for (const line of block) for (const piece of split(line, room)) add(toMarkdown(piece));
  }
  pages.push(page);
  return pages.map((content, i) => {
    const number = pages.length === 1 ? '' : `page ${i + 1} of ${pages.length}`;
    const end = foot !== '' && number !== '' ? `${foot} · ${number}` : foot || (number && `-# ${number}`);
    return [content, end].filter(Boolean).join('\n');
  });
}

/** Room for " · page 9999 of 9999". */
const PAGE_NUMBER_LENGTH = 24;

function toMarkdown({ mark, runs }: Line): string {
  const merged: Run[] = [];
  for (const run of runs) {
    const isStrong = run.strong && run.text.trim() !== '';
    const last = merged.at(-1);
    if (run.markdown || last?.markdown) merged.push({ ...run, strong: isStrong });
    else if (last?.strong === isStrong) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push({ text: run.text, strong: isStrong });
  }
  return (
    mark +
    merged
      .map(({ text, strong, markdown }) => {
        const shown = markdown ? text : escapeMarkdown(text);
        return strong ? `**${shown}**` : shown;
      })
      .join('')
  );
}

/** A line as lines of at most `room` characters of Markdown each, all its words in order. */
function split(line: Line, room: number): readonly Line[] {
  const pieces: Line[] = [];
  let rest = atomsOf(line);
  while (rest.length > 0) {
    const most = mostThatFit({ ...line, runs: rest }, room);
    const sentences = rest.slice(0, most).findLastIndex(({ text }) => SENTENCE_END.test(text)) + 1;
    const cut = most < rest.length && sentences > most / 2 ? sentences : most;
    pieces.push({ ...line, runs: rest.slice(0, cut) });
    rest = rest.slice(cut);
  }
  return pieces;
}

/** How many of a line's runs, from the first, come to at most `room` characters of Markdown; one at least. */
function mostThatFit({ mark, runs }: Line, room: number): number {
  let fits = 1;
  let over = runs.length + 1;
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (toMarkdown({ mark, runs: runs.slice(0, middle) }).length <= room) fits = middle;
    else over = middle;
  }
  return fits;
}

const SENTENCE_END = /[.!?…]["'”’)\]]*\s+$/;
/** The longest piece of a single word kept together: escaped at worst to twice its length, it fits any page. */
const MAX_WORD = 400;

/** Words with the white space behind them; of a word longer than any page, pieces between characters. */
function atomsOf({ runs }: Line): readonly Run[] {
  return runs.flatMap((run) =>
    (run.text.match(/\S+\s*|\s+/g) ?? []).flatMap((word) => chunks(word).map((chunk) => ({ ...run, text: chunk }))),
  );
}

function chunks(word: string): readonly string[] {
  if (word.length <= MAX_WORD) return [word];
  const made = [''];
  for (const character of word) {
    if ((made.at(-1) ?? '').length + character.length > MAX_WORD) made.push('');
    made[made.length - 1] += character;
  }
  return made;
}
