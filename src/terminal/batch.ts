import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { z } from 'zod';
import { ask } from '../answering/answer.js';
import { type Request, requestsIn } from '../commands/requests/requests.js';
import { typedText } from '../commands/requests/typed-text.js';
import type { Reading } from '../reading/reading.js';
import { answerJson } from './json.js';
import { linesOf, MAX_LINE_LENGTH } from './lines.js';

const batchLine = z.object({ id: z.union([z.string(), z.number()]), question: z.string() });

/** Answers a line of `{"id","question"}` with a line of JSON; `undefined` stands for a line over the limit. Never throws. */
export function answerLine(reading: Reading, line: string | undefined): string {
  if (line === undefined) return refusal(`the line is longer than ${MAX_LINE_LENGTH} characters: ask in fewer words`);
  const parsed = batchLine.safeParse(jsonOf(line));
  if (!parsed.success) return refusal('the line is no JSON of the form {"id":"1","question":"Who …?"}');
  const { id, question } = parsed.data;
  const answer = ask(reading, typedText(question));
  return JSON.stringify({ id, ...answerJson(reading.article, answer), ...takenFor(requestsIn(reading, question)) });
}

/** What a line is taken for, by the names of the format, and whose quotations it asks for. */
function takenFor([request]: readonly Request[]): { readonly reply: string; readonly speaker?: string } {
  if (request === undefined) return { reply: 'none' };
  switch (request.kind) {
    case 'courtesy':
      return { reply: 'none' };
    case 'identity':
    case 'beyond':
    case 'verdict':
      return { reply: 'help' };
    case 'paragraph':
      return { reply: 'article' };
    case 'check':
    case 'mention':
    case 'more':
    case 'again':
      return { reply: 'answer' };
    case 'quotations':
      return { reply: 'quotations', ...(request.speaker !== undefined && { speaker: request.speaker }) };
    default:
      return { reply: request.kind };
  }
}

/** Answers every line of the input in turn, never further ahead of the reader than one answer. */
export async function runBatch(
  reading: Reading,
  input: AsyncIterable<Uint8Array | string>,
  output: Writable,
): Promise<void> {
  for await (const line of linesOf(input))
    if (!output.write(`${answerLine(reading, line)}\n`)) await once(output, 'drain');
}

function refusal(error: string): string {
  return JSON.stringify({ id: null, error });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
