import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  const bridge = { headline: 'Bridge to close', paragraphs: ['The bridge will close on Monday.', 'It is old.'] };
  writeFileSync(join(folder, 'bridge.json'), JSON.stringify(bridge));
  writeFileSync(join(folder, 'bad.json'), JSON.stringify({ headline: 7 }));
  writeFileSync(join(folder, 'page.txt'), 'Bridge to close for repairs\nBy Ann Lee\n4 March 2021\n\nIt is old.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program in an empty environment, in a folder without a .env. */
function pilcrow(
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...environment } });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    text.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text.err += chunk;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...text })));
}

describe('pilcrow', () => {
  it('with nothing to read shows the article that ships, its summary and what can be asked', async () => {
    const { code, out, err } = await pilcrow([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Putin says Russia, US should agree not to meddle in each other's election\n/);
    expect(out).toContain('REUTERS · The Jerusalem Post · SEPTEMBER 25, 2020 15:45');
    expect(out).toMatch(/¶\d {3}\S/);
    expect(out).toContain('What can be asked');
  });

  it('answers the lines that it is given', async () => {
    const { code, out } = await pilcrow(['--article', 'bridge.json'], '/article 2\n');
    expect({ code, out }).toEqual({ code: 0, out: '  It is old.\n  ¶2 · Bridge to close\n' });
  });

  it('prints its version, and its help', async () => {
    expect(await pilcrow(['--version'])).toEqual({ code: 0, out: '1.0.0\n', err: '' });
    const { code, out } = await pilcrow(['--help']);
    expect(code).toBe(0);
    for (const name of [
      'ask',
      'summary',
      'quote',
      'who',
      'when',
      'where',
      'find',
      'article',
      'help',
      'chat',
      'parse',
      'feedback',
      'register',
    ])
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it('wraps what it prints to the width that COLUMNS gives', async () => {
    const { out } = await pilcrow(['article', '1', '--article', 'bridge.json'], '', { COLUMNS: '24' });
    expect(out.split('\n').slice(0, 2)).toEqual(['  The bridge will close', '  on Monday.']);
  });
});

describe('a command', () => {
  it.each([
    [['article', '2', '--json', '--article', 'bridge.json']],
    [['--json', 'article', '--paragraph', '2', '--article', 'bridge.json']],
    [['--article', 'bridge.json', '--json', 'article', '--paragraph=2']],
  ])('takes its options in any order: %j', async (args) => {
    const { code, out } = await pilcrow(args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ text: 'It is old.', part: 'paragraph', paragraph: 2, start: 0, end: 10 });
  });

  it('takes the article that the settings name', async () => {
    const { out } = await pilcrow(['article', '--json'], '', { ARTICLE: 'bridge.json' });
    expect(JSON.parse(out).headline).toBe('Bridge to close');
  });

  it.each([
    [['help', 'x'], "too many arguments for 'help'. Expected 0 arguments but got 1."],
    [['frobnicate'], 'there is no command “frobnicate”: pilcrow --help lists them'],
    [['ask'], 'ask needs a question: /ask question'],
    [['summary', '99'], 'sentences takes a whole number from 1 to 10'],
    [['summary', '--sentences', 'two'], 'sentences takes a whole number from 1 to 10'],
    [['quote', '--spaeker', 'x'], "unknown option '--spaeker' (Did you mean --speaker?)"],
    [['--frobnicate'], "unknown option '--frobnicate'"],
    [['ask', 'x', '--article'], "option '--article <file, link or id>' argument missing"],
    [['ask', '--batch', '--article', '-'], 'the article and the questions cannot both come from standard input'],
    [['parse'], "missing required argument 'file'"],
    [['fro\u001b[2Jb'], 'there is no command “fro␛[2Jb”: pilcrow --help lists them'],
  ])('that is wrong, %j, is refused in one line with 2', async (args, line) => {
    expect(await pilcrow(args)).toEqual({ code: 2, out: '', err: `pilcrow: ${line}\n` });
  });
});

describe('a bad article or bad settings', () => {
  it('are refused with 78, every problem on a line', async () => {
    expect(await pilcrow(['who', '--article', join(folder, 'bad.json')])).toEqual({
      code: 78,
      out: '',
      err: [
        'pilcrow: bad.json: headline is not text: give the headline as text\n',
        'pilcrow: bad.json: paragraphs is missing: give a list of at least one text\n',
      ].join(''),
    });
    const settings = await pilcrow([], '', { LOG_LEVEL: 'loud', GUILD_ID: 'x', DISCORD_TOKEN: 'a secret' });
    expect({ ...settings, err: settings.err.split('\n').map((line) => line.split(' ')[1]) }).toEqual({
      code: 78,
      out: '',
      err: ['DISCORD_TOKEN', 'GUILD_ID', 'LOG_LEVEL', undefined],
    });
    expect(settings.err).not.toContain('secret');
  });

  it('so is a .env that cannot be read', async () => {
    mkdirSync(join(folder, '.env'));
    try {
      expect(await pilcrow(['who'])).toEqual({
        code: 78,
        out: '',
        err: 'pilcrow: .env cannot be read (EISDIR): make it a file that this user may read\n',
      });
    } finally {
      rmdirSync(join(folder, '.env'));
    }
  });

  it('so is a library that cannot be read, where votes are summed up', async () => {
    expect(await pilcrow(['feedback'], '', { LIBRARY_FOLDER: 'page.txt' })).toEqual({
      code: 1,
      out: '',
      err: 'pilcrow: the library cannot be read (ENOTDIR): mend LIBRARY_FOLDER or DATABASE_URL, or try again later\n',
    });
  });

  it('so is a library that is spoilt, where votes are summed up', async () => {
    mkdirSync(join(folder, 'library', 'server-100000000000000001'), { recursive: true });
    writeFileSync(join(folder, 'library', 'server-100000000000000001', 'index.json'), '{"version":1,');
    expect(await pilcrow(['feedback'], '', { LIBRARY_FOLDER: 'library' })).toEqual({
      code: 78,
      out: 'No votes yet.\n',
      err: 'pilcrow: the library’s server-100000000000000001/index.json is spoilt: put back a copy of it, or delete server-100000000000000001 with all that it keeps\n',
    });
  });

  it('so is a registration without a token', async () => {
    const { code, err } = await pilcrow(['register']);
    expect({ code, err }).toEqual({
      code: 78,
      err: 'pilcrow: DISCORD_TOKEN is not set: write your bot’s token into .env, as .env.example explains\n',
    });
  });
});

describe('pilcrow parse', () => {
  it('prints the article as JSON', async () => {
    const { code, out } = await pilcrow(['parse', 'page.txt']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      headline: 'Bridge to close for repairs',
      byline: 'Ann Lee',
      datePublished: '2021-03-04',
      published: '4 March 2021',
      paragraphs: ['It is old.'],
    });
  });

  it('explains each line', async () => {
    expect(await pilcrow(['parse', 'page.txt', '--explain'])).toMatchObject({
      code: 0,
      out: [
        '1  headline   Bridge to close for repairs',
        '2  byline     By Ann Lee',
        '3  date line  4 March 2021',
        '4  blank',
        '5  ¶1         It is old.',
        '',
      ].join('\n'),
    });
  });

  it('explains a text without an article too, and says what is missing', async () => {
    writeFileSync(join(folder, 'short.txt'), 'Bridge to close for repairs\n');
    expect(await pilcrow(['parse', 'short.txt', '--explain'])).toEqual({
      code: 78,
      out: '1  headline  Bridge to close for repairs\n',
      err: 'pilcrow: short.txt: the text has no paragraphs below its headline: paste the article’s body as well\n',
    });
  });
});

describe('what the article comes from', () => {
  const saved = `<!doctype html><html><head><title>Bridge to close - Lund Echo</title>
    <meta property="article:published_time" content="2021-03-04T09:00:00Z"></head><body><nav><a href="/">Home</a></nav>
    <h1>Bridge to close for repairs</h1><p>By Ann Lee</p><p>The bridge will close on Monday, the mayor of Lund said.</p>
    <p>It is old, and has not been mended since it was built.</p></body></html>`;
  const feed = `<rss version="2.0"><channel><title>Lund Echo</title>
    <item><title>Bridge to close</title><description>The bridge will close on Monday.</description></item>
    <item><title>Ferry to sail</title><description>The ferry will sail on Tuesday.</description></item></channel></rss>`;

  it('is standard input behind a dash, for parsing and for asking', async () => {
    const parsed = await pilcrow(['parse', '-'], saved);
    expect(parsed).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(parsed.out)).toMatchObject({ headline: 'Bridge to close for repairs', byline: 'Ann Lee' });
    expect(await pilcrow(['--article', '-', 'article', '2'], saved)).toMatchObject({
      code: 0,
      out: expect.stringContaining('It is old, and has not been mended'),
    });
  });

  it('is a saved page, each line of which is explained', async () => {
    writeFileSync(join(folder, 'saved.txt'), saved);
    const { code, out } = await pilcrow(['parse', '--explain', 'saved.txt']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ *\d+ {2}¶2 +It is old, and has not been mended since it was built\.$/m);
    expect(out).toMatch(/^ +left out +Home$/m);
  });

  it('is an item of a feed', async () => {
    writeFileSync(join(folder, 'feed.xml'), feed);
    expect(await pilcrow(['parse', 'feed.xml'])).toEqual({
      code: 78,
      out: '',
      err: 'pilcrow: feed.xml: this is a feed of 2 items: choose one by its number: 1 “Bridge to close”, 2 “Ferry to sail”\n',
    });
    const { code, out } = await pilcrow(['parse', 'feed.xml', '--item', '2']);
    expect({ code, headline: JSON.parse(out).headline }).toEqual({ code: 0, headline: 'Ferry to sail' });
    expect(await pilcrow(['parse', 'feed.xml', '--item', 'two'])).toMatchObject({ code: 78 });
  });

  it('is a link, which leads nowhere private', async () => {
    const line =
      'pilcrow: the link leads into a private network, not to a page on the open Internet: paste the article’s text\n';
    expect(await pilcrow(['parse', 'http://127.0.0.1/bridge'])).toEqual({ code: 78, out: '', err: line });
    expect(await pilcrow(['--article', 'http://localhost/', 'ask', 'who?'])).toEqual({ code: 78, out: '', err: line });
  });

  it('is no link where links are switched off', async () => {
    expect(await pilcrow(['parse', 'https://lundecho.com/bridge'], '', { FETCH_LINKS: 'off' })).toEqual({
      code: 78,
      out: '',
      err: 'pilcrow: links are switched off (FETCH_LINKS=off): save the page, and name that file\n',
    });
  });

  it('is told where it does not seem to be English, and so does its card', async () => {
    const french =
      'Le pont fermera lundi\n\nLe pont de Lund fermera lundi pour travaux, a annoncé le maire. « Il est vieux », a-t-il dit devant le conseil, « et personne ne l’a réparé depuis sa construction ». Les travaux dureront trois mois, selon le rapport de la ville.\n';
    const { code, out, err } = await pilcrow(['--article', '-', 'article'], french);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'pilcrow: this article does not seem to be English; Pilcrow reads English alone\n',
    });
    expect(out).toContain('This article does not seem to be English; Pilcrow reads English alone.');
  });
});

describe('streams', () => {
  it('a batch is answered line by line in order', async () => {
    const { code, out } = await pilcrow(
      ['ask', '--batch', '--article', 'bridge.json'],
      '{"id":"a","question":"When will the bridge close?"}\nnonsense\n{"id":"b","question":"Why?"}\n',
    );
    expect(code).toBe(0);
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(['a', null, 'b']);
  });

  it('a reader that goes away ends the program without a word', async () => {
    const child = spawn(process.execPath, [program, 'ask', '--batch', '--article', 'bridge.json'], {
      cwd: folder,
      env: {},
    });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end('{"id":1,"question":"When will the bridge close?"}\n'.repeat(5_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('an interrupted chat ends with 0', async () => {
    const child = spawn(process.execPath, [program, 'chat', '--article', 'bridge.json'], { cwd: folder, env: {} });
    child.stdin.write('/article 2\n');
    child.stdout.once('data', () => child.kill('SIGINT'));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
  });
});
