/** The longest line taken, in UTF-16 units; a longer one is read past, never held. */
export const MAX_LINE_LENGTH = 65_536;

/**
 * The lines of a stream of UTF-8, one at a time and without their line ends; `undefined` for a line over the limit.
 * Holds one line at most. Bytes that are no UTF-8 become U+FFFD. A line end at the very end opens no further line.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
  limit = MAX_LINE_LENGTH,
): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let held = '';
  let tooLong = false;
  for await (const chunk of input) {
    const lines = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    for (const [i, piece] of lines.entries()) {
      if (i > 0) {
        yield tooLong ? undefined : held.replace(/\r$/, '');
        held = '';
        tooLong = false;
      }
      held = tooLong ? '' : held + piece;
      tooLong ||= held.length > limit;
    }
  }
  held += decoder.decode();
  if (tooLong) yield undefined;
  else if (held !== '') yield held.replace(/\r$/, '');
}
