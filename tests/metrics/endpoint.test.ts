import { afterEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/library/store.js';
import { type Endpoint, serveMetrics } from '../../src/metrics/endpoint.js';
import { emptyStore } from '../discord/empty-store.js';

const HERE = { host: '127.0.0.1', port: 0 };
const opened: Endpoint[] = [];
afterEach(async () => {
  for (const endpoint of opened.splice(0)) await endpoint.close();
});

async function serve(store: Store = emptyStore): Promise<Endpoint> {
  const served = await serveMetrics(HERE, store);
  if (!served.ok) throw new Error(served.problems.join());
  opened.push(served.value);
  return served.value;
}

async function get({ address }: Endpoint, path: string, init: RequestInit = {}) {
  const response = await fetch(`${address}${path}`, init);
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

const ready = { isReady: true, shards: [{ id: 0, isReady: true }], servers: 3, pingMs: 40 };
const storeWhere = (record: () => Promise<undefined>): Store => ({ ...emptyStore, record });

describe('the figures', () => {
  test('tell replies by command and outcome, times, failures by code, articles and the gateway', async () => {
    const endpoint = await serve();
    const { measures } = endpoint;
    measures.replied('ask', 'refused');
    measures.replied('ask', 'refused');
    measures.replied('summary', 'summary');
    measures.delivered('ask', 40);
    measures.delivered('ask', 4_000);
    measures.undelivered('button', '10062');
    measures.fault();
    measures.articleRead(30);
    measures.gateway(() => ready);
    const { type, body } = await get(endpoint, '/metrics');
    expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const line of [
      'pilcrow_replies_total{command="ask",outcome="refused"} 2',
      'pilcrow_replies_total{command="summary",outcome="summary"} 1',
      'pilcrow_reply_seconds_bucket{le="0.05",command="ask"} 1',
      'pilcrow_reply_seconds_bucket{le="3",command="ask"} 1',
      'pilcrow_reply_seconds_bucket{le="5",command="ask"} 2',
      'pilcrow_undelivered_total{command="button",code="10062"} 1',
      'pilcrow_faults_total 1',
      'pilcrow_reading_seconds_count 1',
      'pilcrow_gateway_ready 1',
      'pilcrow_gateway_ping_seconds 0.04',
      'pilcrow_servers 3',
    ])
      expect(body.split('\n')).toContain(line);
    expect(body).toMatch(/^process_resident_memory_bytes \d/m);
    expect(body).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
  });

  test('tell of each shard of the process whether it takes events', async () => {
    const endpoint = await serve();
    const shards = [
      { id: 4, isReady: true },
      { id: 5, isReady: false },
    ];
    endpoint.measures.gateway(() => ({ ...ready, isReady: false, shards }));
    const lines = (await get(endpoint, '/metrics')).body.split('\n');
    expect(lines).toContain('pilcrow_gateway_ready 0');
    expect(lines).toContain('pilcrow_shard_ready{shard="4"} 1');
    expect(lines).toContain('pilcrow_shard_ready{shard="5"} 0');
  });

  test('name a command of the message menu as the command it is', async () => {
    const endpoint = await serve();
    endpoint.measures.delivered('Find in article', 1);
    expect((await get(endpoint, '/metrics')).body).toContain('pilcrow_reply_seconds_count{command="find"} 1');
  });

  test('have one name for whatever is no command of ours', async () => {
    const endpoint = await serve();
    endpoint.measures.delivered('ada asks about the ferry', 1);
    const { body } = await get(endpoint, '/metrics');
    expect(body).toContain('pilcrow_reply_seconds_count{command="other"} 1');
    expect(body).not.toContain('ferry');
  });
});

describe('the process', () => {
  test('is alive before it is ready', async () => {
    const endpoint = await serve();
    expect(await get(endpoint, '/healthz')).toMatchObject({ status: 200, body: 'ok\n' });
    expect(await get(endpoint, '/readyz')).toMatchObject({ status: 503, body: '{"gateway":false,"store":true}\n' });
  });

  test.each<[string, boolean, Store, number]>([
    ['the gateway is ready and the library reachable', true, storeWhere(async () => undefined), 200],
    ['the gateway is not', false, storeWhere(async () => undefined), 503],
    ['the library fails', true, storeWhere(() => Promise.reject(new Error('gone'))), 503],
    ['the library does not answer', true, storeWhere(() => new Promise(() => undefined)), 503],
  ])('where %s', async (_, isReady, store, status) => {
    const endpoint = await serve(store);
    endpoint.measures.gateway(() => ({ ...ready, isReady }));
    expect((await get(endpoint, '/readyz')).status).toBe(status);
  });
});

describe('the endpoint', () => {
  test('has nothing else, and takes nothing', async () => {
    const endpoint = await serve();
    expect((await get(endpoint, '/')).status).toBe(404);
    expect((await get(endpoint, '/metrics/..%2f..%2fetc')).status).toBe(404);
    expect((await get(endpoint, '/metrics', { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await get(endpoint, '/healthz?from=probe')).status).toBe(200);
  });

  test('outlives a fault', async () => {
    const endpoint = await serve();
    endpoint.measures.gateway(() => {
      throw new Error('a fault of ours');
    });
    expect((await get(endpoint, '/metrics')).status).toBe(500);
    expect((await get(endpoint, '/readyz')).status).toBe(500);
    expect((await get(endpoint, '/healthz')).status).toBe(200);
  });

  test('is refused a port that is taken, with the setting to mend', async () => {
    const { address } = await serve();
    const port = Number(new URL(address).port);
    expect(await serveMetrics({ ...HERE, port }, emptyStore)).toEqual({
      ok: false,
      problems: [`METRICS_PORT ${port} on 127.0.0.1 cannot be had (EADDRINUSE): choose another one`],
    });
  });
});
