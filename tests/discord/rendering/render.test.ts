import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answering/answer.js';
import type { Answer } from '../../../src/answering/outcome.js';
import type { Article } from '../../../src/article/article.js';
import { contains, partsOf, sliceOf } from '../../../src/article/spans.js';
import { check } from '../../../src/commands/check.js';
import { commands } from '../../../src/commands/index.js';
import { answerIn, decodePress } from '../../../src/discord/rendering/custom-id.js';
import { LONE_SURROGATES } from '../../../src/discord/rendering/escape.js';
import { LIMITS } from '../../../src/discord/rendering/limits.js';
import { contextMessage, type DiscordMessage, toMessage, toMessages } from '../../../src/discord/rendering/render.js';
import { type Pageable, replyShown } from '../../../src/discord/rendering/shown.js';
import { type Reading, read } from '../../../src/reading/reading.js';
import { articles, nasty } from '../arbitrary.js';
import { answered, harbour, harbourReading, spanOf } from '../harbour.js';
import { shownBy, withoutMarks } from '../markdown.js';

const SOURCE = '¶1 · Ferry to Norvik runs again after storm · ANN REED, The Harbour Post, 2 Mar 2021';

const answerReply = (answer: Answer, reading: Reading = harbourReading): Pageable => ({
  kind: 'answer',
  reading,
  question: 'When?',
  answer,
});

function linesOf(reply: Pageable): readonly string[] {
  return toMessage(reply).content.split('\n');
}

/** What of a message Discord would not take. */
function limitsBroken({ content, components }: DiscordMessage): readonly string[] {
  const buttons = components.flatMap((row) => row.components);
  const customIds = buttons.flatMap((button) => ('custom_id' in button ? button.custom_id : []));
  const within = (length: number, most: number) => length >= 1 && length <= most;
  const rules: readonly (readonly [string, boolean])[] = [
    ['content', within(content.trim().length, LIMITS.content) && content.length <= LIMITS.content],
    ['rows', components.length <= LIMITS.rows],
    ['buttons', components.every((row) => within(row.components.length, LIMITS.buttonsInRow))],
    ['labels', buttons.every((button) => 'label' in button && within(button.label?.length ?? 0, LIMITS.buttonLabel))],
    ['custom ids', customIds.every((customId) => within(customId.length, LIMITS.customId))],
    ['custom ids twice', new Set(customIds).size === customIds.length],
    ['urls', buttons.every((button) => !('url' in button) || within(button.url.length, LIMITS.buttonUrl))],
  ];
  return rules.flatMap(([name, holds]) => (holds ? [] : [name]));
}

/** A message's pages, each got by pressing Next on the one before, as a bot that remembers nothing would. */
function pagesOf(first: DiscordMessage, reading: Reading): readonly DiscordMessage[] {
  const pages = [first];
  for (;;) {
    const next = pages
      .at(-1)
      ?.components.flatMap((row) => row.components)
      .find((button) => 'label' in button && button.label === 'Next');
    if (next === undefined || !('custom_id' in next) || next.disabled) return pages;
    const press = decodePress(reading.article, next.custom_id);
    if (typeof press === 'string') throw new Error(`${press}: ${next.custom_id}`);
    const { shown, page } = press;
    pages.push(
      shown.kind === 'context'
        ? contextMessage(reading, shown.answer, page)
        : toMessage(replyShown(shown, reading), page),
    );
  }
}

describe('an answer', () => {
  test('shows the exact words, the date they mean, their sentence and its source', () => {
    expect(linesOf(answerReply(answered))).toEqual([
      '**Monday** (1 March 2021)',
      '> The ferry Aurora reached Norvik on **Monday**, nine days after a storm broke its rudder.',
      `-# ${SOURCE}`,
    ]);
  });

  test('that means no date or name has nothing beside it', () => {
    const { note: _, ...rest } = answered;
    expect(linesOf(answerReply(rest))[0]).toBe('**Monday**');
  });

  test('that is a whole sentence is shown once', () => {
    const { sentence } = answered;
    if (sentence === undefined) throw new Error('no sentence');
    const { note: _, ...rest } = answered;
    expect(linesOf(answerReply({ ...rest, best: sentence }))).toEqual([
      '> **The ferry Aurora reached Norvik on Monday, nine days after a storm broke its rudder.**',
      `-# ${SOURCE}`,
    ]);
  });

  test('that is only pointed to claims no exact words', () => {
    expect(linesOf(answerReply({ ...answered, outcome: 'pointed' }))).toEqual([
      'Not stated outright. Nearest:',
      '> The ferry Aurora reached Norvik on Monday, nine days after a storm broke its rudder.',
      `-# ${SOURCE}`,
    ]);
  });

  test('that is refused shows the nearest passage', () => {
    expect(linesOf(answerReply({ ...answered, outcome: 'refused' }))).toEqual([
      'I did not find this in the article. Nearest:',
      '> The ferry Aurora reached Norvik on Monday, nine days after a storm broke its rudder.',
      `-# ${SOURCE}`,
    ]);
  });

  test('that is refused with nothing near says so', () => {
    expect(linesOf(answerReply({ outcome: 'refused', passages: [], confidence: 0, answerable: 0 }))[0]).toBe(
      'The article does not say.',
    );
  });

  test('links to the very words', () => {
    expect(urlOf(toMessage(answerReply(answered)))).toBe('https://harbour.example/ferry#:~:text=Monday');
  });

  test('links to a long passage by its first and last words', () => {
    const pointed = { ...answered, outcome: 'pointed' } as const;
    expect(urlOf(toMessage(answerReply(pointed)))).toBe(
      'https://harbour.example/ferry#:~:text=The%20ferry%20Aurora%20reached,storm%20broke%20its%20rudder.',
    );
  });

  test.each([
    ['whose words do not fit the address', `https://harbour.example/${'a'.repeat(480)}`, 'https://harbour.example/'],
    ['whose address does not fit', `https://harbour.example/${'a'.repeat(600)}`, undefined],
    ['without an address', undefined, undefined],
    ['whose address Discord would not take', 'http://localhost/ferry', undefined],
  ])('of an article %s', (_, url, start) => {
    const { url: __, ...rest } = harbour;
    const article: Article = url === undefined ? rest : { ...rest, url };
    const link = urlOf(toMessage(answerReply({ ...answered, outcome: 'pointed' }, { ...harbourReading, article })));
    expect(link?.slice(0, 24)).toBe(start);
    expect(link?.includes('#')).toBe(start === undefined ? undefined : false);
  });

  test('in context is the paragraph between its neighbours', () => {
    const best = spanOf(harbour, 'Captain Ida Holm');
    const answer = { ...answered, best, sentence: spanOf(harbour, harbour.paragraphs[1] ?? '') };
    expect(contextMessage(harbourReading, answer).content.split('\n')).toEqual([
      '> The ferry Aurora reached Norvik on Monday, nine days after a storm broke its rudder.',
      '-# ¶1',
      '> "We were never in danger," **Captain Ida Holm** said at the quay.',
      '-# ¶2',
      '> She \\[Ida Holm\\] thanked the crew. The shipyard Lunde & Sons will mend a second ship by June 2021.',
      '-# ¶3',
      '-# Ferry to Norvik runs again after storm · ANN REED, The Harbour Post, 2 Mar 2021',
    ]);
  });

  test('of a caption is shown with the caption alone in context', () => {
    const caption = { part: 'caption', image: 1 } as const;
    const best = spanOf(harbour, 'Norvik', caption);
    const sentence = spanOf(harbour, 'The ferry Aurora leaves Norvik on March 1.', caption);
    const { content } = contextMessage(harbourReading, { ...answered, best, sentence });
    expect(content.split('\n').slice(0, 2)).toEqual(['> The ferry Aurora leaves **Norvik** on March 1.', '-# caption']);
  });
});

function urlOf({ components }: DiscordMessage): string | undefined {
  return components.flatMap((row) => row.components).flatMap((button) => ('url' in button ? button.url : []))[0];
}

describe('a long reply', () => {
  const sentence = 'Nobody on the island had seen so much snow before. ';
  const article: Article = { headline: 'Snow', paragraphs: [sentence.repeat(100).trim(), 'x'.repeat(5_000)] };
  const reading = read(article);

  test('is turned over pages without a word lost, cut between sentences', () => {
    const pages = pagesOf(toMessage({ kind: 'paragraph', reading, paragraph: 1 }), reading);
    expect(pages.length).toBe(3);
    const shown = pages.map(({ content }) => content.split('\n')[0]?.slice(2) ?? '');
    expect(shown.every((text) => text.trimEnd().endsWith('before.'))).toBe(true);
    expect(shown.join('')).toBe(article.paragraphs[0]);
    expect(pages.map(({ content }) => content.split('\n').at(-1))).toEqual([
      '-# ¶1 · Snow · page 1 of 3',
      '-# ¶1 · Snow · page 2 of 3',
      '-# ¶1 · Snow · page 3 of 3',
    ]);
  });

  test('without a source line has its page numbers in small print too', () => {
    const long = read({ ...article, standfirst: sentence.repeat(60) });
    const pages = pagesOf(toMessage({ kind: 'article', reading: long }), long);
    expect(pages.map(({ content }) => content.split('\n').at(-1))).toEqual(['-# page 1 of 2', '-# page 2 of 2']);
  });

  test('of one endless word loses no letter either', () => {
    const pages = pagesOf(toMessage({ kind: 'paragraph', reading, paragraph: 2 }), reading);
    expect(pages.map(({ content }) => content.replace(/[^x]/g, '').length).reduce((a, b) => a + b)).toBe(5_000);
  });

  test('has buttons that end where the pages end', () => {
    const disabled = pagesOf(toMessage({ kind: 'paragraph', reading, paragraph: 1 }), reading).map(({ components }) =>
      components[0]?.components.slice(0, 2).map((button) => 'disabled' in button && button.disabled),
    );
    expect(disabled).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  test('asked for a page beyond its last shows the last', () => {
    expect(toMessage({ kind: 'paragraph', reading, paragraph: 1 }, 99).content).toContain('page 3 of 3');
  });
});

describe('any reply on any article', () => {
  const values = fc.record({
    question: nasty,
    text: nasty,
    speaker: nasty.map((text) => text.slice(0, 80)),
    claim: nasty,
    about: nasty.map((text) => text.slice(0, 80)),
    sentences: fc.integer({ min: 1, max: 10 }),
    paragraph: fc.integer({ min: 1, max: 5 }),
  });

  test('fits Discord on every page, is made again from its buttons, and shows nothing but text', () => {
    fc.assert(
      fc.property(
        articles,
        values,
        fc.constantFrom(...commands),
        fc.integer({ min: 0, max: 63 }),
        (article, all, command, given) => {
          const reading = read(article);
          const options = Object.entries(command.options).filter(([, { required }], i) => required || given & (1 << i));
          const chosen = Object.fromEntries(options.map(([name]) => [name, all[name as keyof typeof all]]));
          const messages = toMessages(command.run(chosen, { reading }));
          for (const page of messages.flatMap((message) => pagesOf(message, reading))) {
            expect(limitsBroken(page)).toEqual([]);
            expect(shownBy(withoutMarks(page.content)).rules).toEqual([]);
            expect(page.allowedMentions).toEqual({ parse: [], repliedUser: false });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of a claim that fills more than one message is sent in as many, each word of the sentence once', () => {
    const sentence = `The council ${'of the old harbour town met again and '.repeat(80)}closed the bridge.`;
    const reading = read({ headline: 'Bridge', paragraphs: [sentence] });
    const messages = toMessages(
      check.run({ claim: 'the council of the old harbour town closed the bridge' }, { reading }),
    );
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.flatMap(({ components }) => components)).toEqual([]);
    expect(messages.map(({ content }) => content).join('\n')).toContain('the two do not differ');
    for (const message of messages) expect(limitsBroken(message)).toEqual([]);
    const words = messages.flatMap(({ content }) => content.split('\n').filter((line) => line.startsWith('> ')));
    expect(
      words
        .map((line) => line.slice(2))
        .join(' ')
        .replace(/\s+/g, ' '),
    ).toBe(sentence);
  });

  test('of a paragraph shows its every word', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const reading = { ...read(article), people: [] };
        for (const [i, text] of article.paragraphs.entries()) {
          const pages = pagesOf(toMessage({ kind: 'paragraph', reading, paragraph: i + 1 }), reading);
          const shown = pages.map(({ content }) => withoutMarks(content.split('\n').slice(0, -1).join('\n')));
          expect(letters(shownBy(shown.join('\n')).text)).toBe(letters(text.replace(LONE_SURROGATES, '\ufffd')));
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Text without its white space: where lines and pages end is ours. */
function letters(text: string): string {
  return text.replace(/[\s\u0085]+/g, '');
}

describe('any answer to any question', () => {
  test('is the article’s own words, and its message is understood by a bot that never saw it', () => {
    fc.assert(
      fc.property(articles, nasty, (article, question) => {
        const reading = read(article);
        const reply = { kind: 'answer', reading, question, answer: ask(reading, question) } as const;
        const { best, sentence, passages, outcome } = reply.answer;
        const texts = partsOf(article).map(({ text }) => text);
        for (const span of [best, sentence, ...passages.map((passage) => passage.span)])
          if (span !== undefined) expect(texts.some((text) => text.includes(sliceOf(article, span)))).toBe(true);
        const buttons = toMessage(reply, 0, { asksForVote: true }).components.flatMap((row) => row.components);
        const answer = answerIn(
          article,
          buttons.flatMap((button) => ('custom_id' in button ? button.custom_id : [])),
        );
        if (answer === undefined) {
          expect(sentence ?? best ?? passages[0]).toBeUndefined();
          return;
        }
        expect(answer).toMatchObject({ outcome, ...(best && { best }), ...(sentence && { sentence }) });
        expect(answer.passages.map(({ span }) => span)).toEqual(
          passages.slice(0, answer.passages.length).map(({ span }) => span),
        );
        if (best && sentence) expect(contains(sentence, best)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
