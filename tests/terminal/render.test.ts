import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import type { Span } from '../../src/article/spans.js';
import { commands } from '../../src/commands/index.js';
import type { Reply } from '../../src/commands/reply.js';
import type { Entity } from '../../src/reading/names/names.js';
import { read } from '../../src/reading/reading.js';
import { coloured, plain } from '../../src/terminal/layout.js';
import { toText } from '../../src/terminal/render.js';

const article: Article = {
  headline: 'Harbour bridge to close for repairs',
  standfirst: 'Ferries will run every ten minutes.',
  byline: 'Ann Lee',
  publisher: 'The Harbour Gazette',
  datePublished: '2021-03-04T08:15',
  published: 'March 4, 2021 08:15',
  url: 'https://gazette.example/bridge',
  images: [{ caption: 'The bridge at dusk.', creditText: 'Bo Dahl' }],
  paragraphs: [
    'The harbour bridge will close on Monday, Mayor Ann Cole said.',
    '"It is old," she said, "and it is tired."',
    'Repairs will take six weeks.',
  ],
};
const reading = read(article);
const mayor: Entity = { type: 'person', name: 'Ann Cole', aliases: [], roles: [], mentions: [] };
const spanOf = (paragraph: number, words: string): Span => {
  const start = article.paragraphs[paragraph - 1]?.indexOf(words) ?? -1;
  return { part: 'paragraph', paragraph, start, end: start + words.length };
};
const whole = (paragraph: number): Span => spanOf(paragraph, article.paragraphs[paragraph - 1] ?? '');
const shown = (reply: Reply, width = Number.POSITIVE_INFINITY) => toText(reply, width);
const answer = {
  outcome: 'answered',
  best: spanOf(1, 'Monday'),
  sentence: whole(1),
  passages: [{ span: whole(1), score: 1 }],
  confidence: 1,
  answerable: 1,
  note: { kind: 'date', iso: '2021-03-08' },
} as const;
const question = 'when will it close?';

describe('an answer', () => {
  it('gives the words, what they mean, their sentence and its source', () => {
    expect(shown({ kind: 'answer', reading, question, answer })).toBe(
      [
        'Monday (8 March 2021)',
        '',
        '  The harbour bridge will close on Monday, Mayor Ann Cole said.',
        '  ¶1 · Harbour bridge to close for repairs · Ann Lee, The Harbour Gazette, 4 Mar 2021',
        '',
      ].join('\n'),
    );
  });

  it('that is not sure of the words gives the sentence alone', () => {
    const text = shown({ kind: 'answer', reading, question, answer: { ...answer, outcome: 'pointed' } });
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Not stated outright. Nearest:',
      '',
      '  The harbour bridge will close on Monday, Mayor Ann Cole said.',
    ]);
  });

  it('that the article does not have says so, and shows what is nearest', () => {
    const text = shown({ kind: 'answer', reading, question, answer: { ...answer, outcome: 'refused' } });
    expect(text.split('\n').slice(0, 3)).toEqual([
      'I did not find this in the article. Nearest:',
      '',
      '  The harbour bridge will close on Monday, Mayor Ann Cole said.',
    ]);
    const { outcome: _, ...nothing } = { outcome: 0, passages: [], confidence: 0, answerable: 0 };
    expect(shown({ kind: 'answer', reading, question, answer: { ...nothing, outcome: 'refused' } })).toBe(
      'The article does not say.\n',
    );
  });
});

describe('quotations', () => {
  it('stand between marks, a gap for what broke them, with who spoke, the cue and the paragraph', () => {
    const reply: Reply = {
      kind: 'quotations',
      reading,
      quotations: [
        {
          kind: 'direct',
          pieces: [spanOf(2, 'It is old,'), spanOf(2, 'and it is tired.')],
          speaker: mayor,
          cue: spanOf(2, 'said'),
        },
      ],
      mentionedIn: [],
      quoted: [mayor],
    };
    expect(shown(reply).split('\n').slice(0, 2)).toEqual([
      '  “It is old,” […] “and it is tired.”',
      '  — Ann Cole · said · ¶2',
    ]);
  });
});

describe('the article', () => {
  it('is shown by all that heads it', () => {
    expect(shown({ kind: 'article', reading })).toBe(
      [
        'Harbour bridge to close for repairs',
        'Ferries will run every ten minutes.',
        '',
        'Ann Lee · The Harbour Gazette · March 4, 2021 08:15 (4 March 2021, 08:15)',
        '',
        '  The bridge at dusk. (photo: Bo Dahl)',
        '',
        '¶1 to ¶3',
        'https://gazette.example/bridge',
        '',
      ].join('\n'),
    );
  });

  it('is summarised by its sentences, the paragraph left of each', () => {
    const text = shown({ kind: 'summary', reading, sentences: [whole(1), whole(3)] }, 40);
    expect(text.split('\n').slice(0, 4)).toEqual([
      '  ¶1   The harbour bridge will close on',
      '       Monday, Mayor Ann Cole said.',
      '',
      '  ¶3   Repairs will take six weeks.',
    ]);
  });
});

describe('escape sequences in an article', () => {
  it('are shown, never sent', () => {
    const hostile = read({ headline: 'A\u001b]0;x\u0007B', paragraphs: ['It \u001b[2J is \u009bold.'] });
    const text = toText({ kind: 'paragraph', reading: hostile, paragraph: 1 }, 80);
    expect(text.split('\n')[0]).toBe('  It ␛[2J is \ufffdold.');
    expect(toText({ kind: 'article', reading: hostile }, 80).split('\n')[0]).toBe('A␛]0;x␇B');
  });
});

describe('any reply', () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
  const anyArticle = fc.record({ headline: words, paragraphs: fc.array(words, { minLength: 1, maxLength: 4 }) });
  const question = fc.string({ unit: 'binary', maxLength: 80 });

  it('fits the screen, sends no control character, and reads the same with colours as without', () => {
    fc.assert(
      fc.property(anyArticle, fc.constantFrom(...commands), question, fc.integer({ min: 40, max: 120 }), (...given) => {
        const [hostile, command, typed, width] = given;
        const needed = Object.entries(command.options).filter(([, { required }]) => required);
        const values = Object.fromEntries(needed.map(([name]) => [name, typed]));
        const reply = command.run(values, { reading: read(hostile) });
        const text = toText(reply, width, plain);
        expect(text).not.toMatch(/[^\P{Cc}\n]/u);
        for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
        const inColour = stripVTControlCharacters(toText(reply, width, coloured));
        expect(inColour.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
      }),
      { numRuns: 150 },
    );
  });
});

describe('what nothing tells the date of', () => {
  const undated = read({
    headline: 'Harbour bridge to close',
    paragraphs: ['The bridge will close on Monday.', 'It was built in 1972, and painted last May.'],
  });
  const run = (name: string, values: Record<string, string>) =>
    commands.find((command) => command.name === name)?.run(values, { reading: undated } as never) as Reply;

  it('stands in the timeline in the article’s own words, behind the dates', () => {
    const lines = shown(run('when', {})).split('\n');
    expect(lines.filter((line) => /^\S/.test(line))).toEqual(['1972', 'Monday', 'last May', 'Harbour bridge to close']);
  });

  it('has a line of its own for a question in another language', () => {
    expect(shown(run('ask', { question: 'wann wird die Brücke geschlossen?' }))).toBe(
      'Pilcrow reads and answers in English alone: please ask this in English.\n',
    );
  });
});

describe('several replies', () => {
  const one = (question: string): Reply => ({ kind: 'answer', reading, question, answer });

  it('stand below their questions each, and name the source once', () => {
    const replies = [one('when does it close?'), one('is it soon?'), { kind: 'notice', text: 'Ask again.' }] as const;
    const text = shown({ kind: 'several', replies: replies as never });
    expect(text).toMatch(/^“when does it close\?”\n\nMonday/);
    expect(text).toContain('\n“is it soon?”\n\nMonday');
    expect(text.split('The Harbour Gazette, 4 Mar 2021')).toHaveLength(2);
    expect(text.trimEnd()).toMatch(/Ask again\.$/);
  });

  it('have no question above them that is too long for a line or two', () => {
    const long = `${'is it '.repeat(40)}soon?`;
    expect(shown({ kind: 'several', replies: [one(long), one('when?')] as never })).toMatch(/^Monday/);
  });
});
