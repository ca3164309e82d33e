import { wordCount } from '../lines/line.js';
import type { Piece } from './pieces.js';

/** The labels of a chart: so many lines of so few words, one of them longer perhaps, half of them figures. */
const LABELS = 6;
const LABEL_WORDS = 3;
const FIGURES = 3;
/** The longest sentence that is a chart's title, in words. */
const TITLE_WORDS = 25;

/** A figure of an axis, alone on its line. */
const FIGURE = /^[\p{Sc}’']?\d[\d.,]*\s?%?$/u;

/** Whether a line is the title of the chart whose labels stand right below it, as one copies charts that are drawn. */
export function isChartTitle(pieces: readonly Piece[], index: number): boolean {
  const text = pieces[index]?.text ?? '';
  const labels = pieces.slice(index + 1, index + 1 + LABELS);
  const figures = labels.filter((label) => /\d/.test(label.text)).length;
  const longer = labels.filter((label) => wordCount(label.text) > LABEL_WORDS);
  return (
    wordCount(text) <= TITLE_WORDS &&
    !/["“”]|[.?!] \p{Lu}/u.test(text) &&
    labels.length === LABELS &&
    longer.length <= 1 &&
    longer.every(({ shape }) => shape.kind === 'title') &&
    labels.slice(0, 2).some((label) => FIGURE.test(label.text)) &&
    figures >= FIGURES
  );
}
