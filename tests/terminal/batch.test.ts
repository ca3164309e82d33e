import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/reading.js';
import { answerLine, runBatch } from '../../src/terminal/batch.js';

const reading = read({
  headline: 'Harbour bridge to close for repairs',
  paragraphs: ['The harbour bridge will close on Monday, the mayor said.', 'Repairs will take six weeks.'],
});

/** What a batch of the given input, in the given pieces, prints. */
async function printed(...pieces: readonly (string | Uint8Array)[]): Promise<string> {
  const lines: string[] = [];
  const output = new Writable({
    highWaterMark: 1,
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  await runBatch(reading, Readable.from(pieces.map((piece) => Buffer.from(piece))), output);
  return lines.join('');
}

describe('a line of the batch', () => {
  it('is answered under its own id with every key that the format has', () => {
    const answer = JSON.parse(answerLine(reading, '{"id":"q7","question":"When will the bridge close?"}'));
    expect(answer.id).toBe('q7');
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(['outcome', 'answer', 'confidence', 'answerable', 'source', 'sentence', 'passages']),
    );
  });

  it.each([
    ['no JSON', 'When will the bridge close?'],
    ['an empty line', ''],
    ['JSON without a question', '{"id":"q7"}'],
    ['a question that is no text', '{"id":"q7","question":7}'],
    ['a list', '["q7","When?"]'],
    ['nothing', 'null'],
  ])('is refused under no id when it is %s', (_, line) => {
    expect(JSON.parse(answerLine(reading, line))).toEqual({
      id: null,
      error: 'the line is no JSON of the form {"id":"1","question":"Who …?"}',
    });
  });
});

describe('a batch', () => {
  it('goes on after a bad line, one line out for each line in', async () => {
    const out = await printed('{"id":1,"question":"Who?"}\nnonsense\n', '{"id":2,"question":"When?"}');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, null, 2]);
  });

  it('reads a letter that two pieces of the input share', async () => {
    const bytes = Buffer.from('{"id":"é","question":"Who?"}\n');
    const cut = bytes.indexOf(0xa9);
    const out = await printed(bytes.subarray(0, cut), bytes.subarray(cut));
    expect(JSON.parse(out).id).toBe('é');
  });

  it('refuses a line over the limit and answers the next', async () => {
    const out = await printed('x'.repeat(40_000), 'x'.repeat(40_000), '\n{"id":2,"question":"When?"}\r\n');
    const [first, second] = out.trimEnd().split('\n');
    expect(JSON.parse(first ?? '')).toEqual({
      id: null,
      error: 'the line is longer than 65536 characters: ask in fewer words',
    });
    expect(JSON.parse(second ?? '').id).toBe(2);
  });
});
