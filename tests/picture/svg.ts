import type { Turn } from './exchange.js';

/** Sizes in pixels, after Discord's own. */
const WIDTH = 840;
const LEFT = 76;
const RIGHT = 20;
const LINE = 23;
const SMALL_LINE = 18;
const BUTTON = 32;
const SIZE = 16;
const SMALL = 12;

/** A piece of a line in one style. */
interface Run {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'mention' | 'small';
}

interface Line {
  readonly runs: readonly Run[];
  readonly kind: 'text' | 'quotation' | 'small';
}

/** A conversation as it looks in Discord: an SVG whose text is text, in a light and a dark form. */
export function toSvg(turns: readonly Turn[], title: string): string {
  const drawn: string[] = [];
  let y = 30;
  for (const turn of turns) {
    const isBot = turn.by === 'Pilcrow';
    drawn.push(
      `<circle class="${isBot ? 'bot' : turn.by}" cx="42" cy="${y + 8}" r="20"/>`,
      `<text class="initial" x="42" y="${y + 14}">${isBot ? '¶' : turn.by.charAt(0)}</text>`,
      `<text class="name" x="${LEFT}" y="${y + 2}">${turn.by}</text>`,
    );
    if (isBot)
      drawn.push(
        `<rect class="tag" x="${LEFT + 64}" y="${y - 11}" width="34" height="16" rx="3"/>`,
        `<text class="app" x="${LEFT + 81}" y="${y + 1}">APP</text>`,
      );
    if ('used' in turn) {
      drawn.push(
        text(LEFT, y + LINE + 2, [
          { text: 'used ', style: 'plain' },
          { text: turn.used, style: 'mention' },
        ]),
      );
      y += LINE + 2;
    } else {
      const markdown = 'sent' in turn ? turn.sent.content : turn.wrote;
      for (const line of markdown.split('\n').flatMap(linesOf)) {
        const height = line.kind === 'small' ? SMALL_LINE : LINE;
        y += height;
        if (line.kind === 'quotation')
          drawn.push(`<rect class="bar" x="${LEFT}" y="${y - 17}" width="4" height="${LINE}"/>`);
        drawn.push(text(line.kind === 'quotation' ? LEFT + 16 : LEFT, y + 2, line.runs));
      }
    }
    const buttons = 'sent' in turn ? turn.sent.components.flatMap(({ components }) => components) : [];
    let x = LEFT;
    for (const button of buttons) {
      const label = 'label' in button ? (button.label ?? '') : '';
      const width = widthOf(label, 'bold') + 32;
      drawn.push(
        `<rect class="button" x="${x}" y="${y + 14}" width="${width.toFixed(0)}" height="${BUTTON}" rx="8"/>`,
        `<text class="label" x="${(x + width / 2).toFixed(0)}" y="${y + 35}">${escaped(label)}</text>`,
      );
      x += Math.round(width) + 8;
    }
    y += (buttons.length > 0 ? BUTTON + 14 : 0) + 34;
  }
  return `${head(y - 8, title)}\n${drawn.join('\n')}\n</svg>\n`;
}

/** A line of Discord's Markdown, as far as the bot writes it, broken where it is too long. */
function linesOf(markdown: string): readonly Line[] {
  const [, mark = '', rest = ''] = /^(> |-# )?(.*)$/s.exec(markdown) ?? [];
  const kind = mark === '> ' ? 'quotation' : mark === '-# ' ? 'small' : 'text';
  const width = WIDTH - LEFT - RIGHT - (kind === 'quotation' ? 16 : 0);
  const lines: Run[][] = [[]];
  let used = 0;
  for (const { text, style } of runsOf(rest, kind === 'small' ? 'small' : 'plain'))
    for (const word of text.split(/(?<= )/)) {
      const wide = widthOf(word.trimEnd(), style);
      if (used > 0 && used + wide > width) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push({ text: word, style });
      used += widthOf(word, style);
    }
  return lines.map((runs) => ({ runs: joined(runs), kind }));
}

/** Bold, mentions, and what stands behind a backslash as it is. */
function runsOf(markdown: string, plain: 'plain' | 'small'): readonly Run[] {
  const pieces = markdown.match(/\*\*(?:\\.|[^*])+\*\*|@Pilcrow|(?:\\.|[^*@\\])+|[*@\\]/gs) ?? [];
  return pieces.map((piece) => {
    const bold = /^\*\*(.*)\*\*$/s.exec(piece)?.[1];
    const style = bold !== undefined ? 'bold' : piece === '@Pilcrow' ? 'mention' : plain;
    return { text: (bold ?? piece).replace(/\\(.)/g, '$1'), style };
  });
}

function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.style === run.style) all.splice(-1, 1, { ...last, text: last.text + run.text });
    else all.push(run);
  }
  return all;
}

/** About as wide as the widest of the fonts that are likely there, in pixels: a line may end early, and never too late. */
function widthOf(text: string, style: Run['style']): number {
  const size = style === 'small' ? SMALL : SIZE;
  const ems = [...text].reduce((sum, character) => sum + emsOf(character), 0);
  return ems * size * (style === 'bold' || style === 'mention' ? 1.08 : 1.02);
}

function emsOf(character: string): number {
  if (/[ijl.,:;'’|! ]/.test(character)) return 0.29;
  if (/[frt()[\]"“”-]/.test(character)) return 0.38;
  if (/[mwMW@]/.test(character)) return 0.87;
  return /[A-Z]/.test(character) ? 0.68 : 0.57;
}

function text(x: number, y: number, runs: readonly Run[]): string {
  const [first] = runs;
  const className = first?.style === 'small' ? ' class="small"' : '';
  const inside = runs.map(({ text, style }) =>
    style === 'bold' || style === 'mention' ? `<tspan class="${style}">${escaped(text)}</tspan>` : escaped(text),
  );
  return `<text${className} x="${x}" y="${y}" xml:space="preserve">${inside.join('')}</text>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function head(height: number, title: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<style>
text { font: ${SIZE}px "gg sans", "Noto Sans", "Segoe UI", "Liberation Sans", Helvetica, Arial, sans-serif; fill: #2e3338 }
.name, .bold, .label, .initial, .app { font-weight: 600 }
.name { fill: #060607 }
.small { font-size: ${SMALL}px; fill: #5c5e66 }
.mention { fill: #3c45a5; font-weight: 500 }
.initial { fill: #fff; font-size: 18px; text-anchor: middle }
.label { font-size: 14px; text-anchor: middle }
.app { fill: #fff; font-size: 10.5px; text-anchor: middle }
.page { fill: #fff; stroke: #d9dbde }
.bar { fill: #c4c9ce }
.button { fill: #e3e5e8 }
.tag, .bot { fill: #5865f2 }
.ada { fill: #a33b62 }
.ben { fill: #1f7a52 }
@media (prefers-color-scheme: dark) {
text { fill: #dbdee1 }
.name { fill: #f2f3f5 }
.small { fill: #a3a6ad }
.mention { fill: #c9cdfb }
.initial, .app { fill: #fff }
.page { fill: #313338; stroke: #1e1f22 }
.bar { fill: #4e5058 }
.button { fill: #4e5058 }
}
</style>
<rect class="page" x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>`;
}
