import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ways } from '../../src/intake/fetching/connection.js';
import { LIMITS } from '../../src/intake/fetching/fetching.js';
import { readLink } from '../../src/intake/link.js';

const page = `<!doctype html><html><head><title>Quay to be rebuilt</title>
<meta property="article:published_time" content="2024-05-02T08:00:00Z"></head><body><article><h1>Quay to be rebuilt by spring</h1>
<p>The old quay of Marlow Bay will be rebuilt by spring, the harbour board decided on Monday evening.</p>
<p>“It should have been done a decade ago,” said its chair, Edda Holm, after the vote.</p></article></body></html>`;

type Respond = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that answers as it is told, and counts who connects. */
interface Counted {
  readonly server: Server;
  readonly port: number;
  connections: number;
  respond: Respond;
  requests: IncomingMessage[];
}

async function counted(): Promise<Counted> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: Counted = {
    server,
    port: (server.address() as AddressInfo).port,
    connections: 0,
    respond: html(page),
    requests: [],
  };
  server.on('connection', () => {
    self.connections++;
  });
  server.on('request', (request, response) => {
    self.requests.push(request);
    response.on('error', () => undefined);
    self.respond(request, response);
  });
  return self;
}

function html(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Respond {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
}

const redirect = (location: string): Respond => html('', { location }, 302);

let herald: Counted;
let inner: Counted;
beforeAll(async () => {
  [herald, inner] = await Promise.all([counted(), counted()]);
});
afterAll(() => {
  for (const { server } of [herald, inner]) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  for (const one of [herald, inner]) Object.assign(one, { connections: 0, requests: [], respond: html(page) });
});

/** Names as their owners would have them resolved; everything else is not there. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'herald.com': ['127.0.0.1'],
  'to-loopback.com': ['127.0.0.1'],
  'to-loopback-v6.com': ['::1'],
  'to-private.com': ['10.1.2.3'],
  'to-metadata.com': ['169.254.169.254'],
  'to-mapped.com': ['::ffff:127.0.0.1'],
  'to-unique-local.com': ['fd12:3456::1'],
  'to-both.com': ['93.184.215.14', '127.0.0.1'],
  'to-nothing.com': [],
};

const resolve: NonNullable<Ways['resolve']> = async (name) => {
  const addresses = NAMES[name];
  if (addresses === undefined) throw Object.assign(new Error('not there'), { code: 'ENOTFOUND' });
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
};

/** Ways that check addresses as always, and take the ports of the two servers for usual ones. */
const checking = (): Ways => ({ resolve, ports: new Set([80, 443, herald.port, inner.port]) });

/** The same with one connection to this machine allowed: the first. */
function trustingOnce(): Ways {
  let left = 1;
  return { ...checking(), allowed: (address) => address === '127.0.0.1' && left-- > 0 };
}

const trusting = (): Ways => ({ ...checking(), allowed: (address) => address === '127.0.0.1' });
const link = (path = '/quay') => `http://herald.com:${herald.port}${path}`;

const PRIVATE = /private network/;

/** Links that must not be followed, `PORT` standing for that of a server which would answer; with what is said of each. */
const HOSTILE: readonly (readonly [link: string, said: RegExp])[] = [
  ['http://127.0.0.1:PORT/', PRIVATE],
  ['http://127.0.0.1:PORT/page?a=https://herald.com/', PRIVATE],
  ['http://127.1:PORT/', PRIVATE],
  ['http://127.0.1:PORT/', PRIVATE],
  ['http://127.8.9.10:PORT/', PRIVATE],
  ['http://2130706433:PORT/', PRIVATE],
  ['http://0x7f000001:PORT/', PRIVATE],
  ['http://0x7f.1:PORT/', PRIVATE],
  ['http://0177.0.0.1:PORT/', PRIVATE],
  ['http://017700000001:PORT/', PRIVATE],
  ['http://127.0.0.1.:PORT/', PRIVATE],
  ['http://１２７.0.0.1:PORT/', PRIVATE],
  ['http://127。0。0。1:PORT/', PRIVATE],
  ['http://%31%32%37.0.0.1:PORT/', PRIVATE],
  ['http:\\\\127.0.0.1:PORT\\', PRIVATE],
  ['HTTP://127.0.0.1:PORT/', PRIVATE],
  ['http://0:PORT/', PRIVATE],
  ['http://0.0.0.0:PORT/', PRIVATE],
  ['http://[::1]:PORT/', PRIVATE],
  ['http://[0:0:0:0:0:0:0:1]:PORT/', PRIVATE],
  ['http://[::]:PORT/', PRIVATE],
  ['http://[::ffff:127.0.0.1]:PORT/', PRIVATE],
  ['http://[::ffff:7f00:1]:PORT/', PRIVATE],
  ['http://[::127.0.0.1]:PORT/', PRIVATE],
  ['http://[::ffff:0:127.0.0.1]:PORT/', PRIVATE],
  ['http://[64:ff9b::7f00:1]:PORT/', PRIVATE],
  ['http://[2002:7f00:1::1]:PORT/', PRIVATE],
  ['http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]:PORT/', PRIVATE],
  ['http://[2606:4700::5efe:127.0.0.1]:PORT/', PRIVATE],
  ['http://[fe80::1]:PORT/', PRIVATE],
  ['http://[fec0::1]:PORT/', PRIVATE],
  ['http://[fc00::1]:PORT/', PRIVATE],
  ['http://[fd00:ec2::254]/latest/meta-data/', PRIVATE],
  ['http://[ff02::1]/', PRIVATE],
  ['http://[2001:db8::1]/', PRIVATE],
  ['http://10.0.0.1/', PRIVATE],
  ['http://172.16.0.1/', PRIVATE],
  ['http://172.31.255.254/', PRIVATE],
  ['http://192.168.1.1/', PRIVATE],
  ['http://169.254.169.254/latest/meta-data/', PRIVATE],
  ['http://0xa9fea9fe/latest/meta-data/', PRIVATE],
  ['http://100.64.0.1/', PRIVATE],
  ['http://100.100.100.200/latest/meta-data/', PRIVATE],
  ['http://192.0.0.192/', PRIVATE],
  ['http://168.63.129.16/machine', PRIVATE],
  ['http://198.18.0.1/', PRIVATE],
  ['http://203.0.113.7/', PRIVATE],
  ['http://224.0.0.1/', PRIVATE],
  ['http://240.0.0.1/', PRIVATE],
  ['http://255.255.255.255/', PRIVATE],
  ['http://localhost:PORT/', PRIVATE],
  ['http://LOCALHOST.:PORT/', PRIVATE],
  ['http://herald.localhost:PORT/', PRIVATE],
  ['http://metadata.google.internal/computeMetadata/v1/', PRIVATE],
  ['http://printer.local/', PRIVATE],
  ['http://intranet/', PRIVATE],
  ['http://to-loopback.com:PORT/', PRIVATE],
  ['http://TO-LOOPBACK.com:PORT/', PRIVATE],
  ['http://to-loopback-v6.com:PORT/', PRIVATE],
  ['http://to-private.com:PORT/', PRIVATE],
  ['http://to-metadata.com/', PRIVATE],
  ['http://to-mapped.com:PORT/', PRIVATE],
  ['http://to-unique-local.com/', PRIVATE],
  ['http://to-both.com:PORT/', PRIVATE],
  ['http://to-nothing.com/', /no site of that name/],
  ['http://nowhere.com/', /no site of that name/],
  ['http://herald.com:22/', /port 22/],
  ['http://herald.com:6379/', /port 6379/],
  ['https://herald.com:8443/', /port 8443/],
  ['http://editor@herald.com:PORT/', /user’s name or password/],
  ['http://editor:secret@herald.com:PORT/', /user’s name or password/],
  ['http://herald.com@127.0.0.1:PORT/', /user’s name or password/],
  ['file:///etc/hosts', /http and https links alone, not file/],
  ['ftp://herald.com/', /not ftp/],
  ['gopher://127.0.0.1:PORT/_x', /not gopher/],
  ['data:text/html,<p>Quay</p>', /not data/],
  ['javascript:fetch("http://127.0.0.1:PORT/")', /not javascript/],
  ['blob:http://127.0.0.1:PORT/1', /not blob/],
  ['ws://127.0.0.1:PORT/', /not ws/],
  ['view-source:http://127.0.0.1:PORT/', /not view-source/],
  ['//127.0.0.1:PORT/', /no link/],
  ['http://', /no link/],
  ['http://127.0.0.1:99999/', /no link/],
  ['http://1.2.3.4.5/', /no link/],
  ['http://herald.com/LONG', /longer than 2000 characters/],
];

/** The same without what a header cannot hold, and what stands for another link in one. */
const REDIRECTED = HOSTILE.filter(
  ([template]) => /^[\x20-\x5b\x5d-\x7e]+$/.test(template) && URL.canParse(template.replaceAll('PORT', '80')),
);

const filledIn = (template: string) =>
  template.replaceAll('PORT', String(inner.port)).replace('LONG', 'a'.repeat(2_000));

describe('a hostile link', () => {
  it.each(HOSTILE)('%s is refused in words, and nobody is connected to', async (template, said) => {
    const { article } = await readLink(filledIn(template), checking());
    expect(article.ok ? [] : article.problems).toEqual([expect.stringMatching(said)]);
    expect([herald.connections, inner.connections]).toEqual([0, 0]);
  });

  it.each(REDIRECTED)('%s is refused as well where another page leads on to it', async (template, said) => {
    herald.respond = redirect(filledIn(template));
    const { article } = await readLink(link(), trustingOnce());
    expect(article.ok ? [] : article.problems).toEqual([expect.stringMatching(said)]);
    expect([herald.connections, inner.connections]).toEqual([1, 0]);
  });

  it('is refused in the middle of several redirects too', async () => {
    let hops = 0;
    herald.respond = (request, response) =>
      redirect(++hops < 3 ? `/hop${hops}` : `http://to-loopback.com:${inner.port}/`)(request, response);
    const { article } = await readLink(link(), trustingOnce());
    expect(article).toEqual({ ok: false, problems: [expect.stringMatching(PRIVATE)] });
    expect(inner.connections).toBe(0);
  });
});

describe('a name', () => {
  it('is looked up once a connection, and what was looked at is what is connected to', async () => {
    const answers = ['127.0.0.1', '10.0.0.1'];
    let asked = 0;
    const rebinding: Ways = {
      ...trusting(),
      resolve: async () => [{ address: answers[asked++] ?? '', family: 4 }],
    };
    expect((await readLink(link(), rebinding)).article.ok).toBe(true);
    expect(asked).toBe(1);
  });

  it('that leads elsewhere at the next look is looked at anew', async () => {
    const answers = ['127.0.0.1', '10.0.0.1'];
    let asked = 0;
    const rebinding: Ways = {
      ...trusting(),
      resolve: async () => [{ address: answers[asked++] ?? '', family: 4 }],
    };
    herald.respond = redirect(`http://herald.com:${inner.port}/`);
    const { article } = await readLink(link(), rebinding);
    expect(article).toEqual({ ok: false, problems: [expect.stringMatching(PRIVATE)] });
    expect(inner.connections).toBe(0);
  });

  it('that nobody answers for is given up when the time is over', async () => {
    const hanging: Ways = { ...trusting(), resolve: () => new Promise(() => undefined) };
    const { article } = await readLink(link(), hanging, { ...LIMITS, time: 200 });
    expect(article).toEqual({ ok: false, problems: [expect.stringMatching(/did not come within 0.2 seconds/)] });
  });
});

describe('a page behind a link', () => {
  it('is read, with its own address where it names none', async () => {
    const { article, warnings } = await readLink(`  ${link('/quay#vote')} `, trusting());
    expect(article).toEqual({
      ok: true,
      value: {
        headline: 'Quay to be rebuilt by spring',
        published: '2024-05-02T08:00Z',
        datePublished: '2024-05-02T08:00Z',
        url: link('/quay'),
        paragraphs: [
          'The old quay of Marlow Bay will be rebuilt by spring, the harbour board decided on Monday evening.',
          '“It should have been done a decade ago,” said its chair, Edda Holm, after the vote.',
        ],
      },
    });
    expect(warnings).toEqual([]);
  });

  it('gets nothing but the request', async () => {
    await readLink(link(), trusting());
    const [request] = herald.requests;
    expect(request?.method).toBe('GET');
    expect(Object.keys(request?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(request?.headers['user-agent']).toMatch(/^Pilcrow\//);
  });

  it('gets back no cookie on the way', async () => {
    herald.respond = (request, response) =>
      request.url === '/quay'
        ? html('', { location: '/other', 'set-cookie': 'seen=1' }, 302)(request, response)
        : html(page)(request, response);
    expect((await readLink(link(), trusting())).article.ok).toBe(true);
    expect(herald.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  it('is found behind five redirects, and not behind six', async () => {
    const hopping = (hops: number): Respond => {
      let left = hops;
      return (request, response) => (left-- > 0 ? redirect(`/hop${left}`) : html(page))(request, response);
    };
    herald.respond = hopping(5);
    expect((await readLink(link(), trusting())).article.ok).toBe(true);
    herald.respond = hopping(6);
    expect((await readLink(link(), trusting())).article).toEqual({
      ok: false,
      problems: ['the link leads on more than 5 times: give the page’s own link'],
    });
  });

  it('is unpacked where it comes packed', async () => {
    herald.respond = html(gzipSync(page), { 'content-encoding': 'gzip' });
    expect((await readLink(link(), trusting())).article.ok).toBe(true);
  });

  it('is decoded as its response declares', async () => {
    const latin = Buffer.from(page.replace('Edda Holm', 'Élodie Holm').replace(/[“”]/g, '"'), 'latin1');
    herald.respond = html(latin, { 'content-type': 'text/html; charset=windows-1252' });
    const { article } = await readLink(link(), trusting());
    expect(article.ok && article.value.paragraphs[1]).toContain('Élodie Holm');
  });
});

describe('a link without a page', () => {
  it.each([
    [401, /does not show this page to Pilcrow \(401\)/],
    [402, /does not show this page to Pilcrow \(402\)/],
    [403, /does not show this page to Pilcrow \(403\)/],
    [451, /does not show this page to Pilcrow \(451\)/],
    [404, /no page at this link \(404\)/],
    [410, /no page at this link \(410\)/],
    [429, /asked less often \(429\)/],
    [500, /out of order \(500\)/],
    [503, /out of order \(503\)/],
    [418, /gave no page \(418\)/],
    [204, /is empty \(204\)/],
    [304, /gave no page \(304\)/],
  ])('is told by its status %i, whatever it shows', async (status, said) => {
    herald.respond = html(status === 204 || status === 304 ? '' : page, {}, status);
    const { article } = await readLink(link(), trusting());
    expect(article).toEqual({ ok: false, problems: [expect.stringMatching(said)] });
  });

  it.each([
    ['application/pdf', /leads to application\/pdf, not to a page/],
    ['image/png', /leads to image\/png/],
    ['application/rss+xml', /leads to application\/rss\+xml/],
    ['text/plain', /leads to text\/plain/],
    ['text/htmlx', /leads to text\/htmlx/],
    ['text/html\\', /not to a page/],
  ])('but with %s is told what it leads to', async (type, said) => {
    herald.respond = html(page, { 'content-type': type });
    const { article } = await readLink(link(), trusting());
    expect(article).toEqual({ ok: false, problems: [expect.stringMatching(said)] });
  });

  it.each([
    ['an empty body', ''],
    ['a body without an article', '<html><body><nav><a href="/">Home</a></nav><p>Welcome back.</p></body></html>'],
    [
      'a check for people',
      '<html><title>Just a moment...</title><body><p>Enable JavaScript and cookies to continue</p></body></html>',
    ],
    ['a picture that calls itself a page', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
  ])('but %s is told in one line', async (_, body) => {
    herald.respond = html(body);
    const { article } = await readLink(link(), trusting());
    expect(article).toEqual({ ok: false, problems: [expect.stringMatching(/: .+/)] });
  });

  it('that comes damaged is told so', async () => {
    herald.respond = html(gzipSync(page).subarray(0, 60), { 'content-encoding': 'gzip' });
    expect((await readLink(link(), trusting())).article).toEqual({
      ok: false,
      problems: [expect.stringMatching(/damaged/)],
    });
  });

  it('that is broken off is told so', async () => {
    herald.respond = (_, response) => response.destroy();
    expect((await readLink(link(), trusting())).article).toEqual({
      ok: false,
      problems: [expect.stringMatching(/broke the connection off/)],
    });
  });

  it('whose headers have no end is told so', async () => {
    herald.respond = html(page, { 'x-filler': 'x'.repeat(20_000) });
    expect((await readLink(link(), trusting())).article).toEqual({
      ok: false,
      problems: [expect.stringMatching(/more headers/)],
    });
  });
});

describe('a body without an end', () => {
  const small = { ...LIMITS, size: 50_000 };

  it('is let go at the limit', async () => {
    let sent = 0;
    herald.respond = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const pour = () => {
        while (!response.destroyed && response.write('<p>More and more of it.</p>'.repeat(100))) sent += 2_700;
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    };
    const { article } = await readLink(link(), trusting(), small);
    expect(article).toEqual({ ok: false, problems: [expect.stringMatching(/larger than 0.05 MB/)] });
    expect(sent).toBeLessThan(20_000_000);
  });

  it('is let go at the limit where it is small only while packed', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, 'a'));
    expect(bomb.length).toBeLessThan(small.size);
    herald.respond = html(bomb, { 'content-encoding': 'gzip' });
    const { article } = await readLink(link(), trusting(), small);
    expect(article).toEqual({ ok: false, problems: [expect.stringMatching(/larger than 0.05 MB/)] });
  });

  it.each([
    ['that drips', true],
    ['that never begins', false],
  ])('%s is let go when the time is over, redirects and all', async (_, begins) => {
    let letGo: Promise<unknown> | undefined;
    herald.respond = (request, response) => {
      if (request.url === '/quay') return redirect('/slow')(request, response);
      letGo = once(response, 'close');
      if (!begins) return;
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write('<p>'), 20);
      response.on('close', () => clearInterval(drip));
    };
    const { article } = await readLink(link(), trusting(), { ...LIMITS, time: 300 });
    expect(article).toEqual({ ok: false, problems: [expect.stringMatching(/did not come within 0.3 seconds/)] });
    await letGo;
    expect(herald.requests.map(({ url }) => url)).toEqual(['/quay', '/slow']);
  });
});
