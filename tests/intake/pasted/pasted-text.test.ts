import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/intake/pasted/pasted-text.js';

const articles = new URL('../../../data/articles/', import.meta.url);

/** Words with every run of white space as one space: what a joined line and its two halves share. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the article that ships', () => {
  const text = readFileSync(new URL('putin-2020-09-25.txt', articles), 'utf8');
  const { lines, article } = parseArticle(text);

  it('is stored as the parser reads it', () => {
    const stored = JSON.parse(readFileSync(new URL('putin-2020-09-25.json', articles), 'utf8'));
    expect(article).toEqual({ ok: true, value: stored });
  });

  it('has the parts that stand on the page', () => {
    expect(article).toMatchObject({
      value: {
        publisher: 'The Jerusalem Post',
        headline: "Putin says Russia, US should agree not to meddle in each other's election",
        standfirst: "Moscow's relations with Washington are at post-Cold War lows as the election looms.",
        byline: 'REUTERS',
        datePublished: '2020-09-25T15:45',
        published: 'SEPTEMBER 25, 2020 15:45',
        images: [
          {
            caption:
              'Russian President Vladimir Putin attends an interview with Al Arabiya, Sky News Arabia and RT Arabic ahead of his visit to Saudi Arabia, in Sochi, Russia, in this undated picture released on October 13, 2019',
            creditText: 'SPUTNIK/MIKHAIL KLIMENTYEV/KREMLIN VIA REUTERS',
          },
        ],
      },
    });
  });

  it('has nine paragraphs, the standfirst said again as the fourth', () => {
    const paragraphs = article.ok ? article.value.paragraphs : [];
    expect(paragraphs).toHaveLength(9);
    expect(paragraphs[0]).toMatch(/^President Vladimir Putin called on Friday/);
    expect(paragraphs[3]).toBe("Moscow's relations with Washington are at post-Cold War lows as the election looms.");
    expect(paragraphs[8]).toMatch(/^He proposed the two countries/);
  });

  it('has a role for each of its lines', () => {
    expect(lines.map(({ role }) => role)).toEqual([
      'publisher',
      'headline',
      'blank',
      'standfirst',
      'blank',
      'byline',
      'date line',
      'caption',
      'doubled line',
      'doubled line',
      ...Array.from({ length: 9 }, () => 'paragraph'),
      'blank',
      'blank',
    ]);
  });
});

describe('a text that holds no article', () => {
  it.each([
    ['', 'the text is empty: paste the article’s headline and paragraphs'],
    [' \n\u00a0\n\t', 'the text is empty: paste the article’s headline and paragraphs'],
    ['Bridge to close for repairs', 'the text has no paragraphs below its headline: paste the article’s body as well'],
    [
      'Bridge to close for repairs\nBy Jane Doe\n25 September 2020\nAdvertisement',
      'the text has no paragraphs below its headline: paste the article’s body as well',
    ],
  ])('%j is refused with the mend', (text, problem) => {
    expect(parseArticle(text).article).toEqual({ ok: false, problems: [problem] });
  });
});

describe('a text over the limits', () => {
  it('is refused with the paragraph that is too long and the mend', () => {
    const long = 'The bridge is old. '.repeat(2_000);
    expect(parseArticle(`Bridge to close\n\nIt is old.\n\n${long}`).article).toEqual({
      ok: false,
      problems: ['¶2 is longer than 20000 characters: split it'],
    });
  });

  it('is refused when it has more paragraphs than an article may have', () => {
    const rows = Array.from({ length: 5_001 }, (_, i) => `Sentence number ${i} stands here.`);
    expect(parseArticle(['Bridge to close for repairs', ...rows].join('\n\n')).article).toEqual({
      ok: false,
      problems: ['paragraphs has more than 5000 entries: leave some out'],
    });
  });
});

describe('a text that no article is so long as', () => {
  it('is refused unread where it has too many lines', () => {
    expect(parseArticle('It is old.\n'.repeat(100_001))).toEqual({
      lines: [],
      article: { ok: false, problems: ['the text has more than 100000 lines: give one article'] },
    });
  });

  it.each([
    ['as the paragraph that it would be', `Bridge to close\n\nIt is old.\n\n${'It is old. '.repeat(300_000)}`],
    ['also where it has no spaces', `Bridge to close\n\nIt is old.\n\n${'It.is.old.'.repeat(300_000)}`],
  ])('is refused where a line is megabytes long, %s', (_, text) => {
    const { article, lines } = parseArticle(text);
    expect(article).toEqual({ ok: false, problems: ['¶2 is longer than 20000 characters: split it'] });
    expect(lines.map((line) => line.text).join('\n')).toBe(text);
  });
});

describe('the characters of a text', () => {
  it('stay as they are inside a paragraph', () => {
    const paragraph = 'The mayor\u00a0said: “It’s "done"  now.”';
    const { article } = parseArticle(`Bridge to close for repairs\n\n${paragraph}\u00a0\r\n`);
    expect(article).toMatchObject({ value: { paragraphs: [paragraph] } });
  });

  it('lose nothing but a byte-order mark before the headline', () => {
    expect(parseArticle('\uFEFFBridge to close for repairs\nIt is old.').article).toMatchObject({
      value: { headline: 'Bridge to close for repairs' },
    });
  });
});

describe('a text without a headline', () => {
  it('is headed by its first sentence, which stays in the first paragraph', () => {
    const text =
      'The bridge closed on Monday. It is 90 years old.\n\nIt will be mended, the mayor said on Tuesday night.';
    expect(parseArticle(text).article).toEqual({
      ok: true,
      value: {
        headline: 'The bridge closed on Monday.',
        paragraphs: [
          'The bridge closed on Monday. It is 90 years old.',
          'It will be mended, the mayor said on Tuesday night.',
        ],
      },
    });
  });
});

describe('lines of figures at the end', () => {
  const paragraphsOf = (...lines: readonly string[]) => {
    const { article } = parseArticle(
      ['Labour holds Middleton', 'Labour has held the seat of Middleton, the council said on Friday.', ...lines].join(
        '\n\n',
      ),
    );
    return article.ok ? article.value.paragraphs.slice(1) : article.problems;
  };

  it('are the article’s where it announces them', () => {
    expect(
      paragraphsOf('The results in full:', 'Ann Reed (Labour) 10,201', 'Tor Moen (Green) 1,990', 'Turnout: 25.9%'),
    ).toEqual(['The results in full:', 'Ann Reed (Labour) 10,201', 'Tor Moen (Green) 1,990', 'Turnout: 25.9%']);
  });

  it.each([
    ['that nothing announces', ['The mayor was glad, she said.', '12 shares', '3 comments']],
    [
      'behind a title of other stories',
      ['The mayor was glad, she said.', 'Most read:', 'Ferry sinks', 'Ten dogs found'],
    ],
    ['that have no figures', ['The mayor spoke to the press on Friday and said this:', 'Ferry sinks', 'Dogs found']],
  ])('are none of its paragraphs %s', (_, lines) => {
    expect(paragraphsOf(...lines)).toEqual(lines.slice(0, 1));
  });
});

describe('front matter', () => {
  it.each([
    ['that is not closed', '---\ntitle: Bridge\n\nThe bridge is closed.'],
    ['that is no list of keys', '---\n- Bridge\n---\n\nThe bridge is closed.'],
    ['that uses aliases', '---\na: &a [x]\nb: *a\n---\n\nThe bridge is closed.'],
  ])('%s is not taken for one', (_, text) => {
    expect(parseArticle(text).lines.map(({ role }) => role)).not.toContain('front matter');
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom(
      '---',
      '# Bridge to close',
      'By REUTERS',
      'September 25, 2020',
      'Advertisement',
      'Related',
      'World News',
      'The old bridge will close on Monday, the mayor said.',
      '(photo credit: Jane Doe)',
      'Image source, AFP',
      'https://news.example/1',
      '- one',
      '',
    ),
  );

  it('has a role for each of its lines, and paragraphs that are its own words', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), (rows, eol) => {
        const text = rows.join(eol);
        const { lines, article } = parseArticle(text);
        expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
        expect(lines.map((one) => one.text).join('')).toBe(
          text.replace(/^\uFEFF/, '').replace(/[\r\n\f\u2028\u2029]/g, ''),
        );
        expect(article.ok || article.problems.length > 0).toBe(true);
        for (const [i, paragraph] of (article.ok ? article.value.paragraphs : []).entries()) {
          expect(spaced(text)).toContain(spaced(paragraph));
          expect(lines.some((one) => one.paragraph === i + 1)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
