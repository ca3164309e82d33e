import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { type Span, textAt } from '../../src/article/spans.js';
import { read } from '../../src/reading/reading.js';
import { answerLine } from '../../src/terminal/batch.js';
import { conversationOn } from '../../src/terminal/chat.js';
import { toJson } from '../../src/terminal/json.js';
import { toText } from '../../src/terminal/render.js';

const article: Article = {
  headline: 'Harbour bridge to close for repairs',
  byline: 'Ann Lee',
  datePublished: '2021-03-04',
  images: [{ caption: 'The bridge at dusk.', creditText: 'Bo Dahl' }],
  paragraphs: [
    'The harbour bridge will close on Monday, Mayor Ann Cole said.',
    '"It is old," she said, "and it is tired."',
    'Repairs will take six weeks and cost $3 million.',
  ],
};
const reading = read(article);

/** What strangers type: text of any kind, Markdown, mentions, JSON, commands, and up to the longest there is. */
const hostile = fc.constantFrom(
  '@everyone',
  '<@1> <#2> <t:1:R>',
  '**bold** ~~gone~~ `code` ||spoiler|| > quote\n# head',
  '{"id":1,"question":"who?"}',
  '/quote about:',
  '/who /when /where',
  '\u001b[2J\u0007',
  '\u202eright to left\u202c',
  'מי סגר את הגשר?',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'who '.repeat(1_500),
  '?'.repeat(6_000),
  '((((((((((',
);
const typed = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem({ maxCount: 40 }));

/** Every span in a value that came back as JSON. */
function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'part' in value && 'start' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

describe('any line', () => {
  it('of the chat gets a reply, whose spans are the article’s', () => {
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 3 }), (lines) => {
        const conversation = conversationOn(reading);
        for (const line of lines) {
          const reply = conversation(line);
          expect(reply === undefined).toBe(line.trim() === '');
          if (reply === undefined) continue;
          expect(toText(reply, 60)).toMatch(/\S/);
          for (const span of spansIn(JSON.parse(JSON.stringify(toJson(reply))))) {
            const whole = textAt(article, span) ?? '';
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(whole.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a batch gets one line, an answer in the article’s own words or what is wrong with it', () => {
    const line = fc.oneof(
      typed,
      fc.json(),
      typed.map((question) => JSON.stringify({ id: 'q', question })),
    );
    fc.assert(
      fc.property(line, (text) => {
        const out = answerLine(reading, text);
        expect(out).not.toContain('\n');
        const { id, error, answer, source, passages } = JSON.parse(out);
        if (error !== undefined) {
          expect(id).toBeNull();
          return;
        }
        expect(passages.length).toBeLessThanOrEqual(5);
        if (answer !== null) expect(textAt(article, source)?.slice(source.start, source.end)).toBe(answer);
      }),
      { numRuns: 120 },
    );
  });
});
