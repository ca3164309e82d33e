import { describe, expect, it } from 'vitest';
import { takeIn } from '../../src/intake/intake.js';

const paragraphs = [
  'The council of Tarn voted on Monday to reopen the ferry to Skell, ending two years without a crossing for its four hundred residents.',
  '“Nobody here believed that it would happen this year,” said Marta Voss, who runs the only shop on the island and has rowed her own supplies.',
  'Repairs to the slipway will cost 1.2 million crowns, according to the engineer of the council, and are to begin in the first week of June.',
  'The ferry carried 61,000 people in its last full year, most of them walkers who came for the day and went home in the evening.',
];
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const title = 'Ferry to Skell to sail again';

const article = async (html: string, url?: string) => {
  const { article } = await takeIn({ bytes: Buffer.from(html), ...(url !== undefined && { url }) });
  if (!article.ok) throw new Error(article.problems.join());
  return article.value;
};

/** A page with something in its head, above its body, and around the article. */
const page = ({ head = '', above = '', inside = body, below = '', around = '' } = {}) =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${around}
   <article><header><h1>${title}</h1>${above}</header><div class="text">${inside}</div>${below}</article></body></html>`;

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('a page’s data for machines', () => {
  const news = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    author: { '@type': 'Person', name: 'Ines Oda' },
    publisher: { '@type': 'Organization', name: 'Tarn Courier' },
    datePublished: '2024-05-07T06:30:00+02:00',
    dateModified: '2024-06-09T10:00:00+02:00',
    mainEntityOfPage: { '@id': 'https://tarncourier.org/ferry' },
  };
  const read = {
    headline: title,
    byline: 'Ines Oda',
    publisher: 'Tarn Courier',
    published: '2024-05-07T06:30+02:00',
    datePublished: '2024-05-07T06:30+02:00',
    url: 'https://tarncourier.org/ferry',
    paragraphs,
  };

  it.each<[string, string]>([
    ['as one node', jsonLd(news)],
    ['in a list', jsonLd([{ '@type': 'BreadcrumbList', name: 'News' }, news])],
    ['of two types', jsonLd({ ...news, '@type': ['Thing', 'ReportageNewsArticle'] })],
    ['behind a full address of the type', jsonLd({ ...news, '@type': 'http://schema.org/NewsArticle' })],
    ['as what a page is about', jsonLd({ '@type': 'WebPage', mainEntity: news })],
    [
      'in a graph that points to persons and publishers',
      jsonLd({
        '@graph': [
          { '@type': 'WebPage', '@id': 'https://tarncourier.org/ferry', datePublished: '2001-01-01' },
          { ...news, author: [{ '@id': '#ines' }], publisher: { '@id': '#courier' } },
          { '@type': 'Person', '@id': '#ines', name: 'Ines Oda' },
          { '@type': 'Organization', '@id': '#courier', name: 'Tarn Courier' },
        ],
      }),
    ],
    ['with line breaks inside its texts', jsonLd(news).replace('Tarn Courier', 'Tarn\n Courier')],
    [
      'between marks of comments',
      jsonLd(news).replace('">', '">\n//<![CDATA[\n').replace('</script>', '\n//]]></script>'),
    ],
    ['beside a broken one', `<script type="application/ld+json">{"@type": "NewsArticle", </script>${jsonLd(news)}`],
    [
      'beside that of a film',
      jsonLd({ '@type': 'VideoObject', name: 'Waves', uploadDate: '2001-01-01' }) + jsonLd(news),
    ],
  ])('is read %s', async (_, head) => {
    expect(await article(page({ head }))).toEqual(read);
  });

  it.each<[string, unknown, string | undefined]>([
    ['two', [{ name: 'Ines Oda' }, { name: 'Jon Abel' }], 'Ines Oda and Jon Abel'],
    ['three', [{ name: 'Ines Oda' }, { name: 'Jon Abel' }, 'Per Lund'], 'Ines Oda, Jon Abel and Per Lund'],
    ['one twice', [{ name: 'Ines Oda' }, { name: 'INES ODA' }], 'Ines Oda'],
    ['one with a label', 'By Ines Oda', 'Ines Oda'],
    ['the paper itself', { '@type': 'Organization', name: 'Tarn Courier' }, undefined],
    ['an agency', { '@type': 'Organization', name: 'Reuters' }, 'Reuters'],
    ['an address', 'https://tarncourier.org/ines', undefined],
    ['nobody', { '@type': 'Person', name: '' }, undefined],
    ['what the system is called', 'admin', undefined],
  ])('names who wrote it: %s', async (_, author, byline) => {
    expect((await article(page({ head: jsonLd({ ...news, author }) }))).byline).toBe(byline);
  });

  it('gives the text where the page shows it by a script alone', async () => {
    const head = jsonLd({ ...news, articleBody: paragraphs.join('\n\n') });
    const shell = `<html><head>${head}</head><body><div id="root"><p>Loading the page.</p></div></body></html>`;
    expect((await article(shell)).paragraphs).toEqual(paragraphs);
  });

  it('gives way to the headline that the page shows', async () => {
    const head = jsonLd({ ...news, headline: 'Skell ferry to sail again: what we know' });
    expect((await article(page({ head }))).headline).toBe(title);
  });

  it('says that the rest is for subscribers', async () => {
    const { article, warnings } = await takeIn({
      bytes: Buffer.from(
        page({ head: jsonLd({ ...news, isAccessibleForFree: 'False' }), inside: `<p>${paragraphs[0]}</p>` }),
      ),
    });
    expect(article.ok).toBe(true);
    expect(warnings).toEqual(['the page keeps the rest for its subscribers: paste the text for the whole article']);
  });
});

describe('a publication date', () => {
  it.each<[string, string, string | undefined]>([
    ['Open Graph’s', '<meta property="article:published_time" content="2024-05-07T06:30:00Z">', '2024-05-07T06:30Z'],
    ['microdata’s', '<meta itemprop="datePublished" content="2024-05-07">', '2024-05-07'],
    ['Parsely’s', '<meta name="parsely-pub-date" content="2024-05-07T06:30:00+0200">', '2024-05-07T06:30+02:00'],
    ['Dublin Core’s', '<meta name="DC.date.issued" content="2024-05-07">', '2024-05-07'],
    ['eight digits', '<meta name="pdate" content="20240507">', '2024-05-07'],
    ['as Java prints it', '<meta name="pubdate" content="Tue May 07 06:30:09 EST 2024">', '2024-05-07'],
    ['in words', '<meta name="date" content="7 May 2024">', '2024-05-07'],
    [
      'one that is that of a change too, without a word what it is',
      '<meta name="date" content="2024-06-09"><meta name="last-modified" content="2024-06-09">',
      undefined,
    ],
    ['one of a later change', '<meta property="article:modified_time" content="2024-06-09T10:00:00Z">', undefined],
    [
      'one of the last change',
      '<meta name="lastmod" content="2024-06-09"><meta property="og:updated_time" content="2024-06-09">',
      undefined,
    ],
    ['that of a day that there is not', '<meta name="pubdate" content="2024-02-30">', undefined],
    ['one that can be read two ways', '<meta name="pubdate" content="05/07/2024">', undefined],
    ['a year alone', '<meta name="pubdate" content="2024">', undefined],
    [
      'a film’s inside the page',
      '<div itemscope itemtype="http://schema.org/VideoObject"><meta itemprop="datePublished" content="2001-01-01"></div>',
      undefined,
    ],
  ])('is taken from a tag, never that of a change, never guessed: %s', async (_, head, date) => {
    expect((await article(page({ head }))).datePublished).toBe(date);
  });

  it.each<[string, string, string | undefined]>([
    ['for machines', '<p>Posted <time datetime="2024-05-07T06:30:00Z">two days ago</time></p>', '2024-05-07T06:30Z'],
    ['printed', '<p>Published: 7 May 2024</p>', '2024-05-07'],
    ['printed before that of a change', '<p>Published: 7 May 2024 | Updated: 9 June 2024</p>', '2024-05-07'],
    ['for machines and called both', '<time class="published updated" datetime="2024-05-07">May</time>', '2024-05-07'],
    ['of a change', '<p>Updated: 9 June 2024</p>', undefined],
    ['of a change, for machines', '<p>Updated <time datetime="2024-06-09">in June</time></p>', undefined],
    ['of a change, by its class', '<p><time class="modified" datetime="2024-06-09">9 June 2024</time></p>', undefined],
    ['that can be read two ways', '<p>05/07/2024</p>', undefined],
    ['without a year', '<p>7 May</p>', undefined],
  ])('is taken from below the headline: %s', async (_, above, date) => {
    expect((await article(page({ above }))).datePublished).toBe(date);
  });

  it('is given as it is printed where that means the same day', async () => {
    const head = '<meta property="article:published_time" content="2024-05-07T22:30:00Z">';
    expect(await article(page({ head, above: '<p>Wednesday, May 8, 2024</p>' }))).toMatchObject({
      published: 'Wednesday, May 8, 2024',
      datePublished: '2024-05-08',
    });
    expect(await article(page({ head, above: '<p>June 9, 2024</p>' }))).toMatchObject({
      published: '2024-05-07T22:30Z',
      datePublished: '2024-05-07T22:30Z',
    });
  });

  it('is not today’s, which a paper prints at its top, nor another article’s', async () => {
    const around = '<div class="masthead"><p>Thursday, August 1, 2024</p></div>';
    const below =
      '<aside><h3>More</h3><p>Bridge plan dropped</p><time datetime="2023-01-02">2 January 2023</time></aside>';
    expect((await article(page({ around, below }))).datePublished).toBeUndefined();
  });
});

describe('a byline', () => {
  it.each<[string, string, string | undefined]>([
    ['behind a label', '<p>By Ines Oda</p>', 'Ines Oda'],
    ['of two behind a label', '<p>By Ines Oda and Jon Abel</p>', 'Ines Oda and Jon Abel'],
    ['before a date', '<p class="meta">By Ines Oda - May 7, 2024 8:02 pm UTC</p>', 'Ines Oda'],
    [
      'run together with a date',
      '<p class="byline"><span class="author">by Ines Oda</span><span>7 May 2024</span></p>',
      'Ines Oda',
    ],
    ['as a link to who wrote', '<div><a rel="author" href="/io">Ines Oda</a></div>', 'Ines Oda'],
    [
      'as two such links',
      '<div><a rel="author" href="/io">Ines Oda</a>, <a rel="author" href="/ja">Jon Abel</a></div>',
      'Ines Oda and Jon Abel',
    ],
    ['in microdata', '<span itemprop="author"><span itemprop="name">Ines Oda</span></span>', 'Ines Oda'],
    ['by its class', '<div class="article-byline">Ines Oda</div>', 'Ines Oda'],
    ['with initials in brackets', '<a rel="author" href="/io">Ines (I. M.) Oda</a>', 'Ines (I. M.) Oda'],
    ['none: a section', '<div class="byline">Local news</div>', undefined],
    ['none: a way to share', '<div class="author-tools"><a href="#">Follow us on Facebook</a></div>', undefined],
    ['none at all', '<p class="kicker">Ferries</p>', undefined],
  ])('stands below the headline: %s', async (_, above, byline) => {
    expect((await article(page({ above }))).byline).toBe(byline);
  });

  it('is not that of another article beside it', async () => {
    const around = '<aside class="opinion"><h3>Bridges we miss</h3><p class="byline">By Peter Side</p></aside>';
    const below = '<aside><h3>Also by us</h3><div class="card"><span class="author">By Paula Rand</span></div></aside>';
    expect(
      (await article(page({ around, below: `<p>Ask us anything.</p>${below.repeat(9)}` }))).byline,
    ).toBeUndefined();
  });
});

describe('a headline', () => {
  const html = (head: string, inner: string) =>
    `<html><head>${head}</head><body>${inner}<div>${body}</div></body></html>`;

  it.each<[string, string, string, string]>([
    ['the one shown, not the window’s', `<title>${title} | News | Tarn Courier</title>`, `<h1>${title}</h1>`, title],
    [
      'not the name of the paper',
      `<title>${title} - Tarn Courier</title>`,
      `<h1>Tarn Courier</h1><h1>${title}</h1>`,
      title,
    ],
    [
      'not a box’s title',
      `<meta property="og:title" content="${title}">`,
      `<h1>${title}</h1><h1>Sign up for our letter today</h1>`,
      title,
    ],
    [
      'as it is shown where it is worded anew',
      '<meta property="og:title" content="Skell ferry: what we know">',
      `<h1>${title}</h1>`,
      title,
    ],
    [
      'the window’s where none is shown',
      `<title>${title} - Tarn Courier</title><meta property="og:site_name" content="Tarn Courier">`,
      '',
      title,
    ],
    ['without marks of width', `<title>x</title>`, `<h1>Ferry to Sk\u00ADell\n  to sail\u200B again</h1>`, title],
  ])('is %s', async (_, head, inner, headline) => {
    expect((await article(html(head, inner))).headline).toBe(headline);
  });
});

describe('what stands between and around the paragraphs', () => {
  it('is a standfirst where the page calls it so', async () => {
    const standfirst = 'Four hundred islanders have waited two years for this vote';
    expect(await article(page({ above: `<p class="standfirst">${standfirst}</p>` }))).toMatchObject({
      standfirst,
      paragraphs,
    });
  });

  it('is no standfirst where only machines are told it', async () => {
    const head = '<meta name="description" content="Read all about the ferry to Skell and its long wait here.">';
    expect(await article(page({ head }))).not.toHaveProperty('standfirst');
  });

  it('is a caption and a credit', async () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption>The slipway in March. <span class="credit">Photo: Per Lund / TT</span></figcaption></figure>';
    const inside = body.replace('</p>', `</p>${figure}`);
    expect(await article(page({ inside }))).toMatchObject({
      images: [{ caption: 'The slipway in March.', creditText: 'Per Lund / TT' }],
      paragraphs,
    });
  });

  it('is a caption by its class, whoever is credited in it', async () => {
    const inside = body.replace(
      '</p>',
      '</p><div class="image-caption">The slipway was closed by a storm. (Reuters)</div>',
    );
    expect(await article(page({ inside }))).toMatchObject({
      images: [{ caption: 'The slipway was closed by a storm.', creditText: 'Reuters' }],
      paragraphs,
    });
  });

  it('is a caption where a picture is described in the same words', async () => {
    const words = 'Marta Voss at the shop on Skell that she has run since 1998';
    const inside = body.replace('</p>', `</p><img alt="${words}." src="a.jpg"><ul><li><p>${words}</p></li></ul>`);
    expect(await article(page({ inside }))).toMatchObject({ images: [{ caption: words }], paragraphs });
  });

  it('is a caption and a credit that are told to those who cannot see the picture', async () => {
    const inside = body.replace(
      '</p>',
      '</p><figure><div><img src="a.jpg"><span><span>Image source, </span>Reuters</span></div><figcaption><span>Image caption, </span>The slipway was closed by a storm.</figcaption></figure>',
    );
    expect(await article(page({ inside }))).toMatchObject({
      images: [{ caption: 'The slipway was closed by a storm.', creditText: 'Reuters' }],
      paragraphs,
    });
  });

  it('is a heading', async () => {
    const inside = `<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><h2>What it costs</h2><p>${paragraphs[2]}</p><p>${paragraphs[3]}</p>`;
    expect(await article(page({ inside }))).toMatchObject({
      headings: [{ text: 'What it costs', paragraph: 3 }],
      paragraphs,
    });
  });

  it.each([
    [
      'a list of other articles',
      '<h3>Related</h3><ul><li><a href="/1">Bridge plan dropped</a></li><li><a href="/2">School to stay</a></li></ul>',
    ],
    [
      'a letter to sign up for',
      '<div class="letter"><h4>The Courier by mail</h4><p>Get the best of the week every Friday.</p><form><input type="email"></form></div>',
    ],
    [
      'a table of figures',
      '<table><tr><th>Year</th><th>People carried</th></tr><tr><td>2020</td><td>About sixty thousand</td></tr></table>',
    ],
    [
      'words of the article set large',
      '<blockquote class="pullquote"><p>Nobody here believed that it would happen.</p></blockquote>',
    ],
    ['a comment for machines', '<!-- ad slot 3 -->'],
    [
      'a promotion in brackets',
      '<p>[Get the Courier in your mailbox: <a href="/letter">sign up for the letter.</a>]</p>',
    ],
    ['what is hidden', '<p hidden>This text is shown to nobody at all, not even to the curious.</p>'],
    ['what nobody sees', '<p style="display:none">This text is shown to nobody at all, not even to the curious.</p>'],
    [
      'a script',
      '<script>document.write("<p>Written by a script, and long enough to be taken for text.</p>")</script>',
    ],
  ])('is left out: %s', async (_, between) => {
    const inside = `<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>${between}<p>${paragraphs[2]}</p><p>${paragraphs[3]}</p>`;
    expect((await article(page({ inside }))).paragraphs).toEqual(paragraphs);
  });

  it('is left out as a note in italics below the body', async () => {
    const note = '<p><em>Ines Oda reports on the islands. Write to her <a href="/io">here</a>.</em></p>';
    expect((await article(page({ inside: body + note }))).paragraphs).toEqual(paragraphs);
  });

  it('is kept in a form that is wrapped around the whole page', async () => {
    const whole = page()
      .replace('<article>', '<form id="aspnetForm"><article>')
      .replace('</article>', '</article></form>');
    expect((await article(whole)).paragraphs).toEqual(paragraphs);
  });

  it('is kept in a table that only lays the page out', async () => {
    const inside = `<table><tr><td>${body}</td></tr></table>`;
    expect((await article(page({ inside }))).paragraphs).toEqual(paragraphs);
  });

  it('is kept in italics inside the body', async () => {
    const inside = body.replace(/<p>(Repairs.*?)<\/p>/, '<p><i>$1</i></p>');
    expect((await article(page({ inside }))).paragraphs).toEqual(paragraphs);
  });

  it.each([
    ['stars', 'He called it “a *** disgrace”, and the *other* thing, in a letter to the council of Tarn on Monday.'],
    [
      'brackets and an address',
      'She wrote [the council](https://tarn.org/letters) into her letter of Monday, as one does in a file.',
    ],
    [
      'underscores and a hash',
      'The file that was lost is called plan_of_the_slip_way, and its number is #4, the engineer said.',
    ],
    [
      'a backslash',
      'The path that was printed in the letter, C:\\plans\\slipway, led nowhere, the engineer said on Monday.',
    ],
    [
      'a mark of quoting at its start',
      '> 60 per cent of the islanders were for it, according to a count of the council on Monday evening.',
    ],
  ])('keeps its words to the letter: %s', async (_, text) => {
    const inside = `${body}<p>${text.replace('>', '&gt;')}</p><p>The meeting ended at nine in the evening, and nobody spoke against it.</p>`;
    expect((await article(page({ inside }))).paragraphs).toContain(text);
  });
});

describe('where a page is from', () => {
  const fetched = 'https://tarncourier.org/ferry?ref=mail';

  it.each<[string, string, string | undefined, string | undefined]>([
    [
      'its own word for it',
      '<link rel="canonical" href="https://tarncourier.org/ferry">',
      fetched,
      'https://tarncourier.org/ferry',
    ],
    [
      'Open Graph’s',
      '<meta property="og:url" content="https://tarncourier.org/ferry">',
      undefined,
      'https://tarncourier.org/ferry',
    ],
    ['where it was fetched from', '', fetched, fetched],
    ['not the front page', '<link rel="canonical" href="https://tarncourier.org/">', fetched, fetched],
    ['not what is no link', '<link rel="canonical" href="javascript:alert(1)">', undefined, undefined],
    ['nowhere', '', undefined, undefined],
  ])('is %s', async (_, head, from, url) => {
    expect((await article(page({ head }), from)).url).toBe(url);
  });

  it.each<[string, string, string | undefined]>([
    ['the name of its site', '<meta property="og:site_name" content="Tarn Courier">', 'Tarn Courier'],
    [
      'that name without a motto',
      '<meta property="og:site_name" content="Tarn Courier - News of the sound">',
      'Tarn Courier',
    ],
    ['no address', '<meta property="og:site_name" content="https://tarncourier.org">', undefined],
    ['nobody’s', '', undefined],
  ])('is published by %s', async (_, head, publisher) => {
    expect((await article(page({ head }))).publisher).toBe(publisher);
  });
});
