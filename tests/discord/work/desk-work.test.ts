import { expect, test, vi } from 'vitest';
import { DeskWork } from '../../../src/discord/work/desk-work.js';
import type { Thread } from '../../../src/discord/work/thread.js';
import { workOn } from '../../../src/discord/work/work.js';
import type { Found } from '../../../src/library/desk.js';
import { read } from '../../../src/reading/reading.js';

const SENTENCE = 'The mayor of Norvik opened the new bridge on Monday. ';
const short = { headline: 'Bridge opens', paragraphs: [SENTENCE] };
const long = { headline: 'Bridges open', paragraphs: Array(500).fill(SENTENCE) };

function found(article: typeof short): Found {
  return { article, isRead: false, read: async () => read(article) };
}

function withThread() {
  const jobs = vi.fn(async (_job: unknown): Promise<unknown> => 'made there');
  return { jobs, work: new DeskWork({ do: jobs, isRunning: true } as unknown as Thread) };
}

const asking = (question: string) => ({ command: 'ask', values: { question } });

test.each([
  ['a short question about a short article', short, 'who opened the bridge?', 0],
  ['any question about a long article', long, 'who opened the bridge?', 1],
  ['a long question about a short article', short, 'who opened the bridge? '.repeat(50), 1],
])('%s', async (_, article, question, aside) => {
  const { jobs, work } = withThread();
  const said = await work.on(found(article), 'run', asking(question));
  expect(jobs).toHaveBeenCalledTimes(aside);
  if (aside === 1) expect(said).toBe('made there');
  else expect(said).toEqual(workOn(read(article), 'run', asking(question)));
});

test('without a thread all is done here', async () => {
  const said = await new DeskWork().on(found(long), 'run', asking('who opened the bridge?'));
  expect(said.outcomes).toHaveLength(1);
});

test.each([
  ['a line of text', 'Bridge opens', 0],
  ['a long page', `<html><body>${SENTENCE.repeat(400)}</body></html>`, 1],
])('%s is taken in where nobody waits for it', async (_, text, aside) => {
  const { jobs, work } = withThread();
  await work.intakes.takeIn({ bytes: new TextEncoder().encode(text) });
  expect(jobs).toHaveBeenCalledTimes(aside);
});

test('what a thread is sent, and what it makes, is data that can be sent', () => {
  const work = [
    workOn(read(short), 'run', asking('who opened the bridge?')),
    workOn(read(short), 'remark', asking('who opened the bridge?')),
    workOn(read(short), 'suggest', { command: 'quote', option: 'speaker', typed: 'm' }),
    workOn(read(short), 'show', { shown: { kind: 'people' }, page: 0 }),
  ];
  for (const made of work) expect(structuredClone(made)).toEqual(made);
});

test('the same question of the same article is said in the same words, again and again', () => {
  const reading = read(short);
  const [first, second] = [1, 2].map(() => workOn(reading, 'run', asking('when did the bridge open?')));
  expect(second).toEqual(first);
  expect(workOn(read(short), 'run', asking('when did the bridge open?'))).toEqual(first);
});
