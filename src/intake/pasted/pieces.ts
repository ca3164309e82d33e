import { MAX_PART_LENGTH } from '../../article/article.js';
import { isSurelyImage } from '../lines/credit-line.js';
import { type Shape, shapeOf } from '../lines/shape.js';
import { isEmphasised, plainOf, unquoted } from './markdown.js';
import { type Unit, unitsOf } from './units.js';

/** A unit with its shape. */
export interface Piece extends Unit {
  readonly shape: Shape;
  /** Whether the whole of it is emphasised, in Markdown. */
  readonly emphasised: boolean;
}

export const isProse = ({ shape }: Piece): boolean => shape.kind === 'prose' || shape.kind === 'item';

/** Whether a piece is a whole sentence with an agency's name behind it: a paragraph as well as a caption. */
export const isCreditedSentence = ({ shape }: Piece): boolean => shape.kind === 'image' && !isSurelyImage(shape.image);

/** Whether blank lines stand between the paragraphs of a text, so that lines without one between belong together. */
export function isSeparated(pieces: readonly Piece[]): boolean {
  const prose = pieces.filter(({ shape }) => shape.kind === 'prose');
  return prose.filter(({ afterBlank }) => afterBlank).length * 2 > prose.length;
}

/** The pieces of a text from a line on; of one in Markdown without its marks. */
export function piecesOf(lines: readonly string[], from: number, markdown: boolean): readonly Piece[] {
  // Most lines are asked for twice, alone and as a piece, and a hundred patterns tell what a line is.
  const shapes = new Map<string, Shape>();
  const shapeOnce = (line: string): Shape => {
    const shape = shapes.get(line) ?? shapeOf(line);
    shapes.set(line, shape);
    return shape;
  };
  const standsAlone = (line: string) => !['prose', 'title', 'item'].includes(shapeOnce(line.trim()).kind);
  const units = unitsOf(markdown ? lines.map(unquoted) : lines, from, standsAlone);
  return units.map((unit): Piece => {
    const text = curtailed(unit.text);
    const plain = markdown ? plainOf(text) : text;
    return { ...unit, text: plain, shape: shapeOnce(plain), emphasised: markdown && isEmphasised(text) };
  });
}

/** How much is left of the end of a line that is too long for any part of an article, in UTF-16 units. */
const END_LENGTH = 100;

/**
 * A line as it is looked at. Of one that may be megabytes long the beginning and the end say what it is, and are still
 * too long for the article to be taken with it.
 */
function curtailed(text: string): string {
  if (text.length <= MAX_PART_LENGTH + END_LENGTH) return text;
  return text.slice(0, MAX_PART_LENGTH) + text.slice(-END_LENGTH);
}
