import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/article/article.js';
import type { Context } from '../../src/commands/command.js';
import { answerBefore, continued, REMEMBERED_FOR } from '../../src/commands/conversation.js';
import { examplesFor } from '../../src/commands/examples.js';
import { respond } from '../../src/commands/index.js';
import { WORDS } from '../../src/commands/notices.js';
import { repliesIn } from '../../src/commands/reply.js';
import { dataDirectory } from '../../src/data-directory.js';
import { read } from '../../src/reading/reading.js';

const reading = read({
  headline: 'Harbour bridge to close for repairs',
  byline: 'Nils Aker',
  datePublished: '2021-03-05',
  paragraphs: [
    'The harbour bridge will close on Monday, Mayor Ann Cole said.',
    '"It is old and it is tired," said Cole, 48. Repairs will cost 2 million euros.',
    'The engineer Olaf Roth, 39, checked the bridge in 2019.',
  ],
});
const replyTo = (text: string, context: Partial<Context> = {}) => respond(text, { reading, ...context });

describe('a text gets the reply of what it wants', () => {
  it.each<[string, object]>([
    ['tldr', { kind: 'summary' }],
    ['what did cole say?', { kind: 'quotations', asked: 'Ann Cole' }],
    ['who’s who', { kind: 'people' }],
    ['timeline please', { kind: 'timeline' }],
    ['list the places', { kind: 'places' }],
    ['source?', { kind: 'article' }],
    ['who wrote this?', { kind: 'answer', answer: { outcome: 'answered', best: { part: 'byline' } } }],
    ['when was this published?', { kind: 'answer', answer: { best: { part: 'published' } } }],
    ['help', { kind: 'help' }],
    ['', { kind: 'help' }],
    ['<@123>', { kind: 'help' }],
    ['who are you?', { kind: 'notice', text: WORDS.whoIAm }],
    ['thanks!', { kind: 'courtesy', text: 'You’re welcome.' }],
    ['lol ok', { kind: 'courtesy' }],
    ['is this true?', { kind: 'notice', text: WORDS.noClaim }],
    ['!quote cole', { kind: 'quotations', asked: 'cole' }],
    ['/article 2', { kind: 'paragraph', paragraph: 2 }],
    ['/nonsense', { kind: 'notice', text: WORDS.noCommand('nonsense') }],
    ['!!', { kind: 'help' }],
    ['When will the bridge close?', { kind: 'answer', question: 'When will the bridge close?' }],
    ['<:kek:123456> when will the **bridge** close', { kind: 'answer', question: 'when will the bridge close' }],
    ['x'.repeat(3_000), { kind: 'notice', text: WORDS.tooLong(2_000) }],
  ])('%j', (text, reply) => {
    expect(replyTo(text)).toMatchObject(reply);
  });

  it.each(['is this true?', 'source?', 'fact check this'])(
    'under somebody’s claim, “%s” sets it beside the article',
    (text) => {
      const claim = 'the bridge closes on Friday';
      expect(replyTo(text, { claim })).toMatchObject({
        kind: 'check',
        claim,
        comparison: { differences: [{ kind: 'date', claim: 'Friday' }] },
      });
    },
  );

  it.each([
    ['who?', 'people'],
    ['when', 'timeline'],
    ['Where??', 'places'],
    ['why?', 'answer'],
  ])('a question word alone that follows nothing, “%s”: %s', (text, kind) => {
    expect(replyTo(text).kind).toBe(kind);
  });

  it('what it mentions is shown, and what does not stand in it is said so', () => {
    expect(replyTo('does it mention Roth?').kind).toBe('passages');
    expect(replyTo('does it mention Iceland?')).toEqual({
      kind: 'notice',
      text: '“Iceland” does not stand in the article.',
    });
  });

  it('more is the paragraph of what was answered, and again the same answer', () => {
    const first = replyTo('Who checked the bridge in 2019?');
    const before = answerBefore(continued(undefined, first, 0), 0);
    expect(replyTo('tell me more', before).kind).toBe('paragraph');
    expect(replyTo('say that again', before)).toMatchObject({ kind: 'answer', answer: before.before });
    expect([replyTo('tell me more').kind, replyTo('say that again').kind]).toEqual(['summary', 'help']);
  });

  it('several questions are answered one by one, the later ones against the earlier', () => {
    const replies = repliesIn(replyTo('Who checked the bridge in 2019? how old is he? When will it close? why?'));
    expect(replies.map((reply) => reply.kind)).toEqual(['answer', 'answer', 'answer', 'notice']);
    expect(replies.at(-1)).toMatchObject({ text: 'I answer three questions at a time: please ask the rest again.' });
    expect(replies[1]).toMatchObject({ answer: { asked: 'how old is Olaf Roth' } });
  });
});

describe('a conversation', () => {
  const first = replyTo('what did Cole say?');
  const conversation = continued(undefined, first, 1_000);

  it('goes on from somebody’s quotations', () => {
    expect(replyTo('how old is she?', answerBefore(conversation, 2_000))).toMatchObject({
      answer: { asked: 'how old is Ann Cole', outcome: 'answered' },
    });
  });

  it('goes on over a word of thanks', () => {
    expect(continued(conversation, replyTo('thanks'), 3_000)).toBe(conversation);
  });

  it('is over after ten minutes', () => {
    expect(answerBefore(conversation, 1_001 + REMEMBERED_FOR)).toEqual({});
  });
});

describe('the examples of help', () => {
  const bundled = read(
    articleSchema.parse(JSON.parse(readFileSync(join(dataDirectory, 'articles/putin-2020-09-25.json'), 'utf8'))),
  );

  it.each([
    ['the article that ships', bundled],
    ['another', reading],
  ])('are all answered by %s', (_, of) => {
    const examples = examplesFor(of);
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples)
      for (const reply of repliesIn(respond(example, { reading: of }))) {
        expect([example, reply.kind]).not.toEqual([example, 'notice']);
        if (reply.kind === 'answer') expect([example, reply.answer.outcome]).toEqual([example, 'answered']);
        if (reply.kind === 'quotations') expect([example, reply.quotations.length]).not.toEqual([example, 0]);
      }
  });
});
