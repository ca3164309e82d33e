import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Given, type Intake, takeIn } from '../../src/intake/intake.js';

const take = (content: string | Uint8Array, about: Omit<Given, 'bytes'> = {}): Promise<Intake> =>
  takeIn({ bytes: typeof content === 'string' ? Buffer.from(content) : content, ...about });

const problemsOf = ({ article }: Intake): readonly string[] => (article.ok ? [] : article.problems);
const articleOf = ({ article }: Intake) => (article.ok ? article.value : article.problems);

const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', '').padEnd(64, '0'), 'hex');
const zip = (name: string) => Buffer.from(`PK\u0003\u0004${'\0'.repeat(26)}${name}`, 'latin1');

const paragraphs = [
  'The weir at Lower Quell will be taken down next summer, the river board said on Tuesday.',
  '“Salmon have not passed it in eighty years,” said Runa Petty, who chairs the board.',
];
const blocks = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

describe('what something is', () => {
  it.each<[string, string | Uint8Array]>([
    ['text', `Weir to come down\n\n${paragraphs.join('\n\n')}\n`],
    ['text with Windows line ends and a mark', `\uFEFFWeir to come down\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n`],
    ['text in UTF-16, low byte first', Buffer.from(`\uFEFFWeir to come down\n\n${paragraphs.join('\n\n')}`, 'utf16le')],
    [
      'text in UTF-16, high byte first',
      Buffer.from(`\uFEFFWeir to come down\n\n${paragraphs.join('\n\n')}`, 'utf16le').swap16(),
    ],
    ['Markdown', `# Weir to come down\n\n${paragraphs.join('\n\n')}\n`],
    ['our own JSON', JSON.stringify({ headline: 'Weir to come down', paragraphs })],
    ['a page', `<!DOCTYPE html><html><body><h1>Weir to come down</h1>${blocks}</body></html>`],
    ['a page with a comment above', `<!-- saved -->\n<html><body><h1>Weir to come down</h1>${blocks}</body></html>`],
    ['a page that is XML', `<?xml version="1.0"?>\n<html><body><h1>Weir to come down</h1>${blocks}</body></html>`],
    ['a page without html and body', `<title>Weir to come down</title><h1>Weir to come down</h1>${blocks}`],
    ['a piece of a page', `<article><h1>Weir to come down</h1>${blocks}</article>`],
    [
      'a feed of one item',
      `<rss version="2.0"><channel><item><title>Weir to come down</title><description><![CDATA[${blocks}]]></description></item></channel></rss>`,
    ],
  ])('is told from the bytes, not from the name: %s', async (_, content) => {
    for (const name of ['article.txt', 'article.json', 'page.html', 'photo.png']) {
      const intake = await take(content, { name });
      expect(articleOf(intake)).toMatchObject({ headline: 'Weir to come down', paragraphs });
    }
  });

  it.each<[string, string | Uint8Array]>([
    ['begins with a word in angle brackets', `<Silence> and other sounds\n\n${paragraphs.join('\n\n')}`],
    ['quotes a tag', `Weir to come down\n\nA page’s title stands between <title> and </title>, said a teacher.\n`],
    ['begins with a bracket', `[Corrected] Weir to come down\n\n${paragraphs.join('\n\n')}`],
    ['begins with a brace', `{Weir} to come down\n\n${paragraphs.join('\n\n')}`],
    ['is about a picture', `BM of the year\n\nA benchmark on the quay was named the best of the year.\n`],
  ])('is text where a text only %s', async (_, content) => {
    expect(await take(content)).toMatchObject({ article: { ok: true } });
  });
});

describe('what cannot be read', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing at all', '', /^is empty: /],
    ['nothing but blanks', ' \n\t\n', /^is empty: /],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', /^this is a PDF: open it, copy/],
    ['a Word document', zip('word/document.xml'), /^this is a Word document: /],
    ['an old Word document', hex('d0cf11e0a1b11ae1'), /^this is a Word or other Office document: /],
    ['an Excel workbook', zip('xl/workbook.xml'), /^this is an Excel workbook: /],
    ['an e-book', zip('mimetypeapplication/epub+zip'), /^this is an e-book/],
    ['an OpenDocument text', zip('mimetypeapplication/vnd.oasis.opendocument.text'), /^this is an OpenDocument/],
    ['an archive', zip('photos/one.jpg'), /^this is an archive \(ZIP\): unpack it/],
    ['an empty archive', hex('504b0506'), /^this is an archive \(ZIP\)/],
    ['a packed file', gzipSync('Weir to come down'), /^this is a compressed file \(gzip\): unpack it/],
    ['rich text', '{\\rtf1\\ansi Weir to come down}', /^this is a rich-text document/],
    ['a PNG', hex('89504e470d0a1a0a'), /^this is a picture \(PNG\): /],
    ['a JPEG', hex('ffd8ffe0'), /^this is a picture \(JPEG\): /],
    ['a GIF', 'GIF89a', /^this is a picture \(GIF\): /],
    ['a WebP', hex('52494646 24000000 57454250'), /^this is a picture \(WebP\): /],
    ['a HEIC', hex('00000018 66747970 68656963'), /^this is a picture \(HEIC\): /],
    ['a film', hex('00000018 66747970 69736f6d'), /^this is a film or a sound: /],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>Weir</text></svg>', /^this is XML, but no page/],
    ['XML of another kind', '<?xml version="1.0"?><urlset><url/></urlset>', /^this is XML, but no page and no feed: /],
    ['a web archive', 'From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n', /MHTML/],
    ['a program', hex('7f454c46'), /^this is a program: /],
    ['UTF-32', hex('fffe0000 57000000 65000000'), /^is no text: /],
    ['bytes of nothing known', hex('0102030400'), /^is no text: /],
    ['text in an encoding that nothing declares', Buffer.from('Caf\u00e9 closes\n\nIt is shut.', 'latin1'), /UTF-8/],
    ['broken JSON', '{"headline": ', /^is no JSON: /],
    ['JSON of something else', '[]', /^the article is not an object: /],
    ['one byte too many', new Uint8Array(8_000_001).fill(97), /^is larger than 8 MB: /],
    ['a feed without items', '<rss version="2.0"><channel><title>Quell Echo</title></channel></rss>', /no items/],
    ['a page nested without end', `<html><body>${'<div>'.repeat(5_000)}<p>Weir</p>`, /nested too deep/],
    ['a page of tags alone', `<html><body>${'<p>a'.repeat(120_000)}`, /too large/],
    ['a headline without a body', 'Weir to come down\n', /no paragraphs/],
  ])('%s is told in one line with its mend', async (_, content, line) => {
    const problems = problemsOf(await take(content));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(line);
    expect(problems[0]).toMatch(/: \S/);
  });

  it('is told with its name, and no path', async () => {
    expect(problemsOf(await take('', { name: '/home/runa/weir.txt' }))).toEqual([
      'weir.txt: is empty: give a file that holds an article, or paste its text',
    ]);
  });

  it.each([
    ['Just a moment...\n\nEnable JavaScript and cookies to continue\n'],
    ['Access denied\n\nYou do not have permission to view this page.\n'],
    ['404 Not Found\n\nThe page that you asked for is not here.\n'],
    ['<html><head><title>Attention Required!</title></head><body><p>Please turn on cookies.</p></body></html>'],
    ['<html><body><h1>Before you continue</h1><p>We and our partners use cookies to show you news.</p></body></html>'],
    ['<html><body><h1>Are you a robot?</h1><p>Tick the box below.</p></body></html>'],
  ])('is what sites show instead of an article: %s', async (content) => {
    expect(problemsOf(await take(content))).toEqual([expect.stringMatching(/show instead of an article/)]);
  });

  it('is no article that is about such things', async () => {
    const about = [
      'Every second visitor of the portal met the words “Access denied” on Monday, the ministry said.',
      'A mistake in the settings of a firewall was to blame, and was found by noon, according to its spokesman, Arvo Lind.',
      'Those who had turned on cookies in the days before were let in as usual, while all others saw a page that asked them whether they were robots.',
      'The ministry has promised to write to all of the nine hundred people who had to send their forms by post instead, and to let them have another week.',
    ];
    expect(await take(`Portal turns visitors away\n\n${about.join('\n\n')}\n`)).toMatchObject({
      article: { ok: true },
    });
  });

  it('is a front page, which holds no article of its own', async () => {
    const teasers = Array.from(
      { length: 30 },
      (_, i) => `<h2><a href="/${i}">Village number ${i} gets a new bus</a></h2>`,
    );
    const front = `<html><head><title>Quell Echo</title></head><body><h1>Quell Echo</h1>${teasers.join('')}</body></html>`;
    expect(problemsOf(await take(front))).toEqual([expect.stringMatching(/^this page holds no article: /)]);
  });
});

describe('an article that is not English', () => {
  const warning = 'this article does not seem to be English; Pilcrow reads English alone';

  it.each([
    [
      'French',
      'Le barrage de Quell sera démoli l’été prochain, a annoncé mardi le syndicat de la rivière. « Les saumons ne passent plus depuis quatre-vingts ans », a déclaré sa présidente, Runa Petty. Les travaux coûteront deux millions d’euros et dureront trois mois, selon le rapport de l’ingénieur.',
    ],
    [
      'German',
      'Das Wehr in Quell wird im nächsten Sommer abgerissen, teilte der Wasserverband am Dienstag mit. „Seit achtzig Jahren kommt hier kein Lachs mehr durch“, sagte die Vorsitzende Runa Petty. Die Arbeiten kosten nach Angaben des Ingenieurs zwei Millionen Euro und sollen drei Monate dauern.',
    ],
    [
      'Dutch',
      'De stuw in Quell wordt volgende zomer afgebroken, zei het waterschap dinsdag. „De zalm is hier in tachtig jaar niet voorbij gekomen”, zei voorzitter Runa Petty. De werken kosten volgens de ingenieur twee miljoen euro en duren drie maanden, als het weer in de zomer goed is.',
    ],
    [
      'Russian',
      'Плотину в Квелле снесут следующим летом, сообщил во вторник речной комитет. Работы продлятся три месяца.',
    ],
  ])('is read, with a warning: %s', async (_, text) => {
    const intake = await take(`Quell\n\n${text}\n`);
    expect(intake.article.ok).toBe(true);
    expect(intake.warnings).toEqual([warning]);
  });

  it.each([
    ['news', paragraphs.join('\n\n')],
    ['too short to tell', 'Weir gone.'],
    [
      'with much said in another language',
      '“Les saumons ne passent plus depuis quatre-vingts ans”, Ms Petty told the meeting, and then said it again for those who had come from across the border: “Achtzig Jahre ohne Lachs, das ist genug.” The board agreed with her, and the work will begin in June.',
    ],
    [
      'a list of results',
      'Quell 2, Marlow 0. Tarn 1, Skell 1. Holm 3, Pellworth 2. Oda scored for the home side in the first minute and again in the last. Voss was sent off for a foul that the referee had seen and the linesman had not. Petty saved a penalty but not the corner after it.',
    ],
  ])('is not what English is taken for: %s', async (_, text) => {
    expect((await take(`Weir to come down\n\n${text}\n`)).warnings).toEqual([]);
  });
});

describe('character references', () => {
  it('are read as the characters that they stand for, in pasted text too', async () => {
    const text =
      'Quell &amp; Tarn agree on weir\n\nIt &ldquo;has to go&rdquo;, the board&#8217;s chair said, for &pound;2m &#x2014; or more.\n';
    expect(articleOf(await take(text))).toMatchObject({
      headline: 'Quell & Tarn agree on weir',
      paragraphs: ['It “has to go”, the board’s chair said, for £2m — or more.'],
    });
  });

  it('are left where they are none', async () => {
    const text = 'AT&T to lay cable\n\nAT&T and B&Q said so; R&D; would follow, and &c. stays, like 5&6;.\n';
    expect(articleOf(await take(text))).toMatchObject({
      headline: 'AT&T to lay cable',
      paragraphs: ['AT&T and B&Q said so; R&D; would follow, and &c. stays, like 5&6;.'],
    });
  });

  it('are read in a page’s title, meta tags and text', async () => {
    const page = `<html><head><title>Quell &amp;amp; Tarn</title><meta name="author" content="Jos&eacute; Oda"></head>
      <body><h1>Quell &amp; Tarn agree on weir</h1>${blocks.replace('board said', 'board&rsquo;s chair said')}</body></html>`;
    expect(articleOf(await take(page))).toMatchObject({
      headline: 'Quell & Tarn agree on weir',
      byline: 'José Oda',
      paragraphs: [expect.stringContaining('board’s chair'), paragraphs[1]],
    });
  });
});

describe('an encoding', () => {
  const page = (declaration: string) =>
    Buffer.from(
      `<html><head>${declaration}<title>Caf\u00e9</title></head><body><h1>Caf\u00e9 on the weir to close</h1>${blocks.replace(/[“”]/g, '"')}</body></html>`,
      'latin1',
    );
  const headline = 'Café on the weir to close';

  it.each([
    ['in a meta tag', page('<meta charset="windows-1252">'), undefined],
    [
      'in a meta tag of the older form',
      page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'),
      undefined,
    ],
    ['by the response', page(''), 'text/html; charset=windows-1252'],
    ['nowhere, as browsers read it', page(''), undefined],
  ])('is taken as it is declared: %s', async (_, bytes, declaredType) => {
    expect(articleOf(await take(bytes, declaredType === undefined ? {} : { declaredType }))).toMatchObject({
      headline,
    });
  });

  it('is UTF-8 where the bytes are, whatever is declared', async () => {
    const bytes = Buffer.from(page('<meta charset="windows-1252">').toString('latin1'));
    expect(articleOf(await take(bytes))).toMatchObject({ headline });
  });
});

describe('a feed', () => {
  const item = (n: number, content: string) =>
    `<item><title>Weir news ${n} &amp;amp; more</title><link>https://echo.org/${n}</link><dc:creator>Ines Oda</dc:creator>
     <pubDate>Tue, 07 May 2024 06:30:00 +0200</pubDate>${content}</item>`;
  const rss = (...items: readonly string[]) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Quell Echo</title>${items.join('')}</channel></rss>`;
  const whole = `<description>Short.</description><content:encoded><![CDATA[${blocks}]]></content:encoded>`;

  it('of several items lists them, and reads none', async () => {
    const intake = await take(rss(item(1, whole), item(2, whole)));
    expect(problemsOf(intake)).toEqual([
      'this is a feed of 2 items: choose one by its number: 1 “Weir news 1 & more”, 2 “Weir news 2 & more”',
    ]);
    expect(intake.items?.map(({ headline, url }) => [headline, url])).toEqual([
      ['Weir news 1 & more', 'https://echo.org/1'],
      ['Weir news 2 & more', 'https://echo.org/2'],
    ]);
  });

  it('gives the item that is chosen', async () => {
    expect(articleOf(await take(rss(item(1, whole), item(2, whole)), { item: 2 }))).toEqual({
      headline: 'Weir news 2 & more',
      byline: 'Ines Oda',
      publisher: 'Quell Echo',
      published: '2024-05-07T06:30+02:00',
      datePublished: '2024-05-07T06:30+02:00',
      url: 'https://echo.org/2',
      paragraphs,
    });
  });

  it('has no item beyond its last', async () => {
    expect(problemsOf(await take(rss(item(1, whole)), { item: 3 }))).toEqual(['the feed has no item 3: it has 1']);
  });

  it('says where it gives but a beginning', async () => {
    const { article, warnings } = await take(rss(item(1, `<description>${paragraphs[0]}</description>`)));
    expect(article.ok).toBe(true);
    expect(warnings).toEqual([expect.stringMatching(/^the feed gives 17 words of it: .*https:\/\/echo\.org\/1$/)]);
  });

  it('says where it gives nothing but a headline', async () => {
    expect(problemsOf(await take(rss(item(1, ''))))).toEqual([expect.stringMatching(/nothing of this item/)]);
  });

  it.each([
    ['escaped', `<content type="html">${blocks.replace(/</g, '&lt;').replace(/>/g, '&gt;')}</content>`],
    ['of its own', `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${blocks}</div></content>`],
  ])('of Atom is read, with elements %s, and never takes a change for publication', async (_, content) => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quell Echo</title><entry><title>Weir to come down</title>
      <link rel="self" href="https://echo.org/self"/><link rel="alternate" href="https://echo.org/weir"/>
      <updated>2024-06-09T10:00:00Z</updated><author><name>Ines Oda</name></author>${content}</entry></feed>`;
    expect(articleOf(await take(atom))).toEqual({
      headline: 'Weir to come down',
      byline: 'Ines Oda',
      publisher: 'Quell Echo',
      url: 'https://echo.org/weir',
      paragraphs,
    });
  });
});

describe('what is left out', () => {
  it('is listed line by line, of a text', async () => {
    const { leftOut } = await take(
      `Weir to come down\n\nShare on Facebook\n\n${paragraphs.join('\n\n')}\n\nShare on Facebook\n`,
    );
    expect(leftOut).toEqual(['Share on Facebook', 'Share on Facebook']);
  });

  it('is listed line by line, of a page', async () => {
    const page = `<html><body><nav><a href="/">Home</a></nav><article><h1>Weir to come down</h1>${blocks}</article>
      <footer><p>All rights reserved by the Echo.</p></footer></body></html>`;
    expect((await take(page)).leftOut).toEqual(['Home', 'All rights reserved by the Echo.']);
  });
});

it('whatever the bytes, something is made of them or one line says why not', async () => {
  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<html>',
    '<rss>',
    '<item>',
    '<title>',
    '&amp;',
    '{"',
    '---\n',
    '\u00e9',
    'Weir ',
    '. ',
    '\n\n',
  );
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => Buffer.from(all.join(''))),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (bytes) => {
      const { article } = await takeIn({ bytes });
      if (article.ok) expect(article.value.paragraphs.length).toBeGreaterThan(0);
      else for (const problem of article.problems) expect(problem).toMatch(/^[^\n]+: [^\n]+$/);
    }),
    { numRuns: 200 },
  );
});

it('reads a page also where one element of it holds more others than a call may have arguments', async () => {
  const page = `<html><body><h1>Bridge to close</h1>${'<b></b>'.repeat(200_000)}</body></html>`;
  const { article } = await takeIn({ bytes: Buffer.from(page) });
  expect(article.ok).toBe(false);
});
