import { REFUSED_ADDRESS } from './connection.js';

const PASTE = 'open it in a browser, and paste the article’s text';

/** What the status of a response says where it is no page; undefined for a page. */
export function statusWords(status: number): string | undefined {
  if (status >= 200 && status < 300)
    return status === 204 || status === 205 ? `the page is empty (${status}): ${PASTE}` : undefined;
  switch (status) {
    case 401:
    case 402:
    case 403:
    case 407:
    case 451:
      return `the site does not show this page to Pilcrow (${status}): ${PASTE}`;
    case 404:
    case 410:
      return `there is no page at this link (${status}): look whether it is whole`;
    case 429:
      return `the site wants to be asked less often (${status}): try again later, or paste the article’s text`;
    default:
      return status >= 500
        ? `the site is out of order (${status}): try again later, or paste the article’s text`
        : `the site gave no page (${status}): ${PASTE}`;
  }
}

/** Why nothing came, by the code of the error, in words. */
const REASONS: Readonly<Record<string, string>> = {
  [REFUSED_ADDRESS]:
    'the link leads into a private network, not to a page on the open Internet: paste the article’s text',
  ENOTFOUND: 'there is no site of that name: look whether the link is whole',
  EAI_AGAIN: 'the site’s name cannot be looked up just now: try again later',
  ENODATA: 'there is no site of that name: look whether the link is whole',
  ECONNREFUSED: `the site takes no connection: ${PASTE}`,
  ECONNRESET: `the site broke the connection off: ${PASTE}`,
  EHOSTUNREACH: `the site cannot be reached: ${PASTE}`,
  ENETUNREACH: `the site cannot be reached: ${PASTE}`,
  ETIMEDOUT: `the site does not answer: ${PASTE}`,
  UND_ERR_CONNECT_TIMEOUT: `the site does not answer: ${PASTE}`,
  UND_ERR_SOCKET: `the site broke the connection off: ${PASTE}`,
  UND_ERR_HEADERS_OVERFLOW: `the site sends more headers than a page has: ${PASTE}`,
  ERR_ENCODING: `the page is packed in a way that Pilcrow does not know: ${PASTE}`,
};

/** Why a link gave nothing, in words; `late` where the time for it was over. */
export function failureWords(error: unknown, late: boolean, { time }: { readonly time: number }): string {
  if (late) return `the page did not come within ${time / 1_000} seconds: try again later, or paste the article’s text`;
  const code = codeOf(error);
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code)) return `the site’s certificate is not in order: ${PASTE}`;
  if (/^(?:ERR__ERROR|Z_)/.test(code)) return `the page came damaged: ${PASTE}`;
  return REASONS[code] ?? `the page cannot be fetched (${code || 'no reason given'}): ${PASTE}`;
}

/** The code of an error, or of what it wraps: of several connections tried, the first's. */
function codeOf(error: unknown): string {
  const { code, cause, errors } = (error ?? {}) as { code?: unknown; cause?: unknown; errors?: readonly unknown[] };
  if (typeof code === 'string' && code !== '') return code;
  if (cause !== undefined) return codeOf(cause);
  return errors?.[0] === undefined ? '' : codeOf(errors[0]);
}
