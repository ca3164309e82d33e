import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Checked } from '../checked.js';
import type { Store } from '../library/store.js';
import type { Measures } from './measures.js';
import { type Metrics, startMetrics } from './prometheus.js';

export interface Endpoint {
  readonly measures: Measures;
  /** Where it is served, with the port that was given by the system where 0 was asked for. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves `/metrics` for Prometheus, `/healthz` (the process lives) and `/readyz` (Discord's gateway is ready and the
 * library can be reached; 503 otherwise), to whoever can reach the address. Refused where the port cannot be had.
 */
export async function serveMetrics(
  { host, port }: { readonly host: string; readonly port: number },
  store: Store,
): Promise<Checked<Endpoint>> {
  const metrics = startMetrics();
  const server = createServer(({ method, url }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return send(response, 405, 'only GET\n');
    respond(response, (url ?? '').replace(/\?.*$/, ''), metrics, store).catch(() => send(response, 500, 'a fault\n'));
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { ok: false, problems: [`METRICS_PORT ${port} on ${host} cannot be had (${code}): choose another one`] };
  }
  // One that cannot be let in (too many open files) is no reason for the bot to end.
  server.on('error', () => undefined);
  const { address, port: bound, family } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  const shown = `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`;
  return { ok: true, value: { measures: metrics.measures, address: shown, close } };
}

async function respond(response: ServerResponse, path: string, metrics: Metrics, store: Store): Promise<void> {
  if (path === '/metrics') send(response, 200, await metrics.text(), metrics.contentType);
  else if (path === '/healthz') send(response, 200, 'ok\n');
  else if (path === '/readyz') {
    const ready = { gateway: metrics.gateway().isReady, store: await isReachable(store) };
    send(response, ready.gateway && ready.store ? 200 : 503, `${JSON.stringify(ready)}\n`, 'application/json');
  } else send(response, 404, '/metrics, /healthz or /readyz\n');
}

function send(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

/** A probe waits no longer than an interaction could. */
const REACHED_WITHIN_MS = 2_500;

/** Whether the library answers: by a look that is never answered from memory, as that of a question may be. */
async function isReachable(store: Store): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), REACHED_WITHIN_MS);
  });
  const looked = store.record('terminal', 'left', '').then(
    () => true,
    () => false,
  );
  return Promise.race([looked, late]).finally(() => clearTimeout(timer));
}
