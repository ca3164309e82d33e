import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublic } from './addresses.js';

/** Finds the addresses of a name; the system's resolver unless told otherwise. */
type Resolve = (name: string) => Promise<readonly LookupAddress[]>;

/** How connections are made where not as usual. For tests, which have only themselves to fetch from: no setting reaches it. */
export interface Ways {
  readonly resolve?: Resolve | undefined;
  /** Whether an address that is not on the open Internet may be connected to all the same. */
  readonly allowed?: ((address: string) => boolean) | undefined;
  /** Ports besides the usual ones. */
  readonly ports?: ReadonlySet<number> | undefined;
}

/** The code of the error that a connection to a refused address fails with. */
export const REFUSED_ADDRESS = 'ERR_ADDRESS_REFUSED';

/** The ports that web pages are served at. */
const PORTS: ReadonlySet<number> = new Set([80, 443]);

/** The longest wait for a connection, in milliseconds; the time for the whole link is measured apart. */
const CONNECT_TIMEOUT = 5_000;

/** Whether a connection to an address and port may be made. */
export function mayConnect(address: string, port: number, ways: Ways): boolean {
  return isPort(port, ways) && (isPublic(address) || (ways.allowed?.(address) ?? false));
}

export function isPort(port: number, { ports }: Ways): boolean {
  return PORTS.has(port) || (ports?.has(port) ?? false);
}

/**
 * An agent each of whose connections is checked as it is made: the very addresses that a name has just resolved to are
 * looked at and then connected to, so that nothing can change between the two. A name with one refused address among
 * several is refused whole.
 */
export function checkedAgent(ways: Ways): Agent {
  const { resolve = resolveBySystem } = ways;
  const connectorAt = (port: number) =>
    buildConnector({
      timeout: CONNECT_TIMEOUT,
      lookup: (name, options, callback) => {
        resolve(name).then(
          (addresses) => {
            const [first] = addresses;
            if (first === undefined) callback(failure('ENOTFOUND', `${name} has no address`), '');
            else if (!addresses.every(({ address }) => mayConnect(address, port, ways)))
              callback(failure(REFUSED_ADDRESS, 'a refused address'), '');
            else if (options.all) callback(null, [...addresses]);
            else callback(null, first.address, first.family);
          },
          (error: NodeJS.ErrnoException) => callback(error, ''),
        );
      },
    });
  return new Agent({
    connections: 1,
    pipelining: 1,
    maxHeaderSize: 16_384,
    connect: (options, callback) => {
      const port = Number(options.port || (options.protocol === 'https:' ? 443 : 80));
      const host = options.hostname.replace(/^\[|\]$/g, '');
      // What is an address already is never looked up.
      if (isIP(host) !== 0 && !mayConnect(host, port, ways))
        callback(failure(REFUSED_ADDRESS, 'a refused address'), null);
      else connectorAt(port)(options, callback);
    },
  });
}

function resolveBySystem(name: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) => {
    systemLookup(name, { all: true, verbatim: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    );
  });
}

function failure(code: string, message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code });
}
