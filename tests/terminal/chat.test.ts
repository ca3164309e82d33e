import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/reading.js';
import { chat, completerFor, conversationOn } from '../../src/terminal/chat.js';
import { plain } from '../../src/terminal/layout.js';

const reading = read({
  headline: 'Harbour bridge to close for repairs',
  paragraphs: [
    'The harbour bridge will close on Monday, Mayor Ann Cole said.',
    '"It is old and it is tired," said Cole.',
    'Repairs will take six weeks.',
  ],
});

/** What the chat prints for a given input. */
async function printed(input: string): Promise<string> {
  const output = new PassThrough();
  const text: string[] = [];
  output.on('data', (chunk) => text.push(String(chunk)));
  const from = Readable.from(input === '' ? [] : [Buffer.from(input)]);
  await chat(reading, from, output, { width: Number.POSITIVE_INFINITY, style: plain });
  return text.join('');
}

describe('a line of the chat', () => {
  it('is a question', () => {
    expect(conversationOn(reading)('When will the bridge close?')).toMatchObject({
      kind: 'answer',
      question: 'When will the bridge close?',
    });
  });

  it('that is blank gets no reply', () => {
    expect(conversationOn(reading)(' \t')).toBeUndefined();
  });

  it.each([
    ['/article', { kind: 'article' }],
    ['/article 3', { kind: 'paragraph', paragraph: 3 }],
    ['/article paragraph:2', { kind: 'paragraph', paragraph: 2 }],
    ['/ARTICLE 2', { kind: 'paragraph', paragraph: 2 }],
    ['/quote cole', { kind: 'quotations', asked: 'cole' }],
    ['/quote speaker:"Ann Cole" about:age', { kind: 'quotations', asked: 'Ann Cole', about: 'age' }],
    ['/quote about:old bridge', { kind: 'quotations', about: 'old bridge' }],
    ['/quote cole about:age', { kind: 'quotations', asked: 'cole', about: 'age' }],
    ['/who is the mayor?', { kind: 'answer', question: 'who is the mayor?' }],
    ['/help', { kind: 'help' }],
    ['/article 9', { kind: 'notice', text: 'There is no ¶9: the article has paragraphs ¶1 to ¶3.' }],
    ['/article nine', { kind: 'notice', text: 'Paragraph takes a whole number from 1 to 5000.' }],
    ['/ask', { kind: 'notice', text: 'Ask needs a question: /ask question.' }],
    ['/frobnicate', { kind: 'notice', text: 'There is no command /frobnicate: /help lists them.' }],
    ['/', { kind: 'notice', text: 'There is no command /: /help lists them.' }],
  ])('%s is understood', (line, reply) => {
    expect(conversationOn(reading)(line)).toMatchObject(reply);
  });
});

describe('a conversation from a pipe', () => {
  it('answers a line at a time and ends where the input does', async () => {
    expect(await printed('/article 3\n\n/article 1')).toBe(
      [
        '  Repairs will take six weeks.',
        '  ¶3 · Harbour bridge to close for repairs',
        '',
        '  The harbour bridge will close on Monday, Mayor Ann Cole said.',
        '  ¶1 · Harbour bridge to close for repairs',
        '',
      ].join('\n'),
    );
  });

  it('ends at /quit', async () => {
    expect((await printed('/article 3\n/quit\n/article 1\n')).split('\n')).toHaveLength(3);
  });

  it('refuses a line that is too long and goes on', async () => {
    const text = await printed(`${'x'.repeat(70_000)}\n/article 3\n`);
    expect(text.split('\n')[0]).toBe('That line is longer than 65536 characters: ask in fewer words.');
    expect(text).toContain('Repairs will take six weeks.');
  });

  it.each([[''], ['\n \n']])('of %j shows the article, its summary and what can be asked', async (input) => {
    const text = await printed(input);
    expect(text.split('\n')[0]).toBe('Harbour bridge to close for repairs');
    expect(text).toContain('¶3   Repairs will take six weeks.');
    expect(text).toContain('What can be asked');
    expect(text).toContain('/quote [speaker] [about:…]');
  });
});

describe('completion', () => {
  const complete = completerFor(reading);

  it.each([
    ['/su', ['/summary ']],
    ['/WH', ['/who ', '/when ', '/where ']],
    ['/quote co', ['/quote Ann Cole']],
    ['/quote speaker:co', ['/quote speaker:Ann Cole']],
    ['/quote zzz', []],
    ['/summary 3', []],
    ['who is', []],
  ])('of %j', (line, completions) => {
    expect(complete(line)).toEqual([completions, line]);
  });
});
