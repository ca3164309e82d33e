import { isIP } from 'node:net';
import { isPort, mayConnect, type Ways } from './connection.js';

/** The longest link that is followed, in UTF-16 units: as long as an article's `url` may be. */
const MAX_LENGTH = 2_000;

/** Names that no host on the open Internet has (RFC 2606, RFC 6761, RFC 6762, ICANN's "internal"). */
const INNER_NAMES =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|test|invalid|example|onion|arpa)\.?$/i;

const NOT_OPEN = 'the link leads into a private network, not to a page on the open Internet: paste the article’s text';

/** Why a link is not followed, as far as it can be told from its words alone; undefined where it may be tried. */
export function addressProblem(link: string, ways: Ways): string | undefined {
  if (link.length > MAX_LENGTH) return `the link is longer than ${MAX_LENGTH} characters: give the page’s own link`;
  if (!URL.canParse(link)) return 'this is no link: give one that begins with https://';
  const { protocol, username, password, hostname, port } = new URL(link);
  if (protocol !== 'http:' && protocol !== 'https:')
    return `Pilcrow reads http and https links alone, not ${protocol.slice(0, -1).slice(0, 20)}: give one that begins with https://`;
  if (username !== '' || password !== '') return 'the link holds a user’s name or password: give it without';
  const host = hostname.replace(/^\[|\]$/g, '');
  const number = Number(port || (protocol === 'https:' ? 443 : 80));
  if (isIP(host) !== 0) return mayConnect(host, number, ways) ? undefined : NOT_OPEN;
  if (!host.replace(/\.$/, '').includes('.') || INNER_NAMES.test(host)) return NOT_OPEN;
  return isPort(number, ways) ? undefined : `the link names port ${port}: pages are read at the usual ports alone`;
}
