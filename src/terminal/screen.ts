import type { WriteStream } from 'node:tty';
import { coloured, plain, type Style } from './layout.js';

/** How wide text may run, in columns, and how words are set apart. */
export interface Screen {
  readonly width: number;
  readonly style: Style;
}

/**
 * The screen that a stream writes to. A terminal has its own width, and colours unless NO_COLOR or TERM says otherwise
 * (Node's hasColors reads them). A file or a pipe has neither: there a paragraph stays one line, so that it can be
 * searched, unless COLUMNS gives a width.
 */
export function screenOf(
  stream: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>,
  environment: Readonly<Record<string, string | undefined>>,
): Screen {
  const columns = Number(environment.COLUMNS);
  const width = (stream.isTTY && stream.columns) || (columns > 0 ? columns : Number.POSITIVE_INFINITY);
  return { width, style: stream.isTTY && stream.hasColors?.() ? coloured : plain };
}
