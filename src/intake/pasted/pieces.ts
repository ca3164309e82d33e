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
  const standsAlone = (line: string) => !['prose', 'title', 'item'].includes(shapeOf(line.trim()).kind);
  const units = unitsOf(markdown ? lines.map(unquoted) : lines, from, standsAlone);
  return units.map((unit): Piece => {
    const plain = markdown ? plainOf(unit.text) : unit.text;
    return { ...unit, text: plain, shape: shapeOf(plain), emphasised: markdown && isEmphasised(unit.text) };
  });
}
