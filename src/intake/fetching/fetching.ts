import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Agent, request } from 'undici';
import type { Checked } from '../../checked.js';
import { checkedAgent, type Ways } from './connection.js';
import { failureWords, statusWords } from './failures.js';
import { addressProblem } from './link-address.js';

/** A page as it came. */
interface Fetched {
  readonly bytes: Uint8Array;
  /** Where it came from in the end. */
  readonly url: string;
  readonly declaredType: string;
}

export interface Limits {
  /** For a whole link, redirects and body included, in milliseconds. */
  readonly time: number;
  /** Of a body, as it is sent and as it is unpacked, in bytes. */
  readonly size: number;
  readonly redirects: number;
}

/** Five megabytes are three times the largest news page seen; ten seconds are what people wait for a preview. */
export const LIMITS: Limits = { time: 10_000, size: 5_000_000, redirects: 5 };

/** All that is sent besides the address. */
const HEADERS = {
  'user-agent': 'Pilcrow/0.1 (reads one article when somebody asks it to)',
  accept: 'text/html,application/xhtml+xml;q=0.9',
  'accept-language': 'en',
  'accept-encoding': 'gzip, deflate, br',
} as const;

const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;

/**
 * Fetches the page behind a link: http(s) to hosts on the open Internet alone, each redirect checked like the link
 * itself. Never throws; why there is no page is told in a line with its mend.
 */
export async function fetchPage(link: string, ways: Ways = {}, limits: Limits = LIMITS): Promise<Checked<Fetched>> {
  const agent = checkedAgent(ways);
  const signal = AbortSignal.timeout(limits.time);
  try {
    return await follow(link, agent, signal, ways, limits);
  } catch (error) {
    return refused(failureWords(error, signal.aborted, limits));
  } finally {
    // What still hangs (a resolver, a slow body) is let go, not waited for.
    agent.destroy().catch(() => undefined);
  }
}

async function follow(
  link: string,
  dispatcher: Agent,
  signal: AbortSignal,
  ways: Ways,
  limits: Limits,
): Promise<Checked<Fetched>> {
  let url = link;
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const problem = addressProblem(url, ways);
    if (problem !== undefined) return refused(redirects === 0 ? problem : `the link leads on to another: ${problem}`);
    const { statusCode, headers, body } = await settled(
      request(bare(url), { dispatcher, signal, headers: HEADERS }),
      signal,
    );
    // A body that is let go fails, which is no news to anybody.
    body.on('error', () => undefined);
    const location = headers.location;
    if (statusCode >= 300 && statusCode < 400 && typeof location === 'string') {
      body.destroy();
      if (!URL.canParse(location, url)) return refused('the link leads on to something that is no link');
      url = new URL(location, url).href;
      continue;
    }
    const declaredType = String(headers['content-type'] ?? 'text/html');
    const told = statusWords(statusCode) ?? typeWords(declaredType);
    if (told !== undefined) {
      body.destroy();
      return refused(told);
    }
    const bytes = await bodyOf(body, String(headers['content-encoding'] ?? ''), signal, limits.size);
    if (bytes === undefined)
      return refused(`the page is larger than ${limits.size / 1_000_000} MB: paste the article’s text`);
    return { ok: true, value: { bytes, url: bare(url), declaredType } };
  }
  return refused(`the link leads on more than ${limits.redirects} times: give the page’s own link`);
}

/** A request's result, or the signal's failure: undici goes on waiting for a name that nobody answers. */
function settled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function typeWords(declaredType: string): string | undefined {
  if (PAGE_TYPE.test(declaredType)) return undefined;
  const type = /^[\w.+-]{1,40}\/[\w.+-]{1,80}/.exec(declaredType)?.[0] ?? 'something';
  return `the link leads to ${type}, not to a page: give the link of the article’s page, or the file itself`;
}

const UNPACKERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** A body unpacked; undefined for one over the size, as it was sent or unpacked. */
async function bodyOf(
  sent: Readable,
  encoding: string,
  signal: AbortSignal,
  size: number,
): Promise<Uint8Array | undefined> {
  const packing = encoding.trim().toLowerCase();
  if (packing !== '' && packing !== 'identity' && !(packing in UNPACKERS))
    throw Object.assign(new Error('unknown content encoding'), { code: 'ERR_ENCODING' });
  const unpacker = packing in UNPACKERS ? UNPACKERS[packing as keyof typeof UNPACKERS]() : undefined;
  let received = 0;
  const counted = Readable.from(
    (async function* () {
      for await (const chunk of sent as AsyncIterable<Uint8Array>) {
        received += chunk.length;
        if (received > size) return;
        yield chunk;
      }
    })(),
  );
  const stream =
    unpacker === undefined ? counted : counted.on('error', (error) => unpacker.destroy(error)).pipe(unpacker);
  const stop = () => stream.destroy(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  const chunks: Uint8Array[] = [];
  let unpacked = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (unpacked > size) return undefined;
      chunks.push(chunk);
    }
  } catch (error) {
    if (received > size) return undefined;
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    sent.destroy();
  }
  return received > size ? undefined : Buffer.concat(chunks);
}

/** A link without the place on its page. */
function bare(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}

function refused(problem: string): Checked<never> {
  return { ok: false, problems: [problem] };
}
