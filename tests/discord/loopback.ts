import { EventEmitter, once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** A request that the bot made. */
export interface Request {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  // biome-ignore lint/suspicious/noExplicitAny: bodies are what the tests look into
  readonly body: any;
  /** The files that were sent along, as the message then has them. */
  readonly attachments: readonly Attachment[];
}

/** A file as Discord describes it in a message. */
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
}

/** How a request is answered: a status with headers and a body; `drop` breaks the connection instead. */
interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly drop?: boolean;
  /** Answers when this has come to pass. */
  readonly after?: Promise<unknown>;
}

/** A file to which every request is added, a JSON line each, to be checked against a description of Discord's interface. */
const RECORD = process.env.LOOPBACK_RECORD;

interface Scripted {
  readonly matches: (request: Request) => boolean;
  readonly answer: Answer;
}

export const BOT_ID = '900000000000000001';
export const APPLICATION_ID = '900000000000000001';
export const GUILD_ID = '800000000000000001';
export const ROLE_ID = '810000000000000001';
export const CHANNEL_ID = '700000000000000001';
export const ASK_CHANNEL_ID = '700000000000000002';
export const DM_CHANNEL_ID = '700000000000000003';
export const USER_ID = '600000000000000001';
/** Three parts, the first the bot's id: what a token looks like. It opens nothing. */
export const TOKEN = `${Buffer.from(BOT_ID).toString('base64').replace(/=+$/, '')}.loopback.token`;

const BOT_USER = { id: BOT_ID, username: 'Pilcrow', discriminator: '0000', avatar: null, bot: true };
const EVERYTHING = '2251799813685247';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

let ids = 0;

/** Which shard of how many a session is: https://docs.discord.com/developers/events/gateway#sharding */
type Shard = readonly [id: number, of: number];

interface LoopbackOptions {
  /** The servers that the bot is in. */
  readonly guilds?: readonly string[];
  /** The shards that Discord recommends; with fewer, it closes the connection with 4011. */
  readonly shards?: number;
  /** How many shards may identify within five seconds, each in its turn; as many as like to unless told. */
  readonly maxConcurrency?: number;
}

/** What a bot identified itself for, and got until it is closed: it can be resumed on another connection. */
interface Session {
  readonly id: string;
  readonly shard: Shard;
  /** Every dispatch of the session, so that a RESUME is given what it missed. */
  readonly sent: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | undefined;
}

/** An IDENTIFY within this time of the one before it in the same turn is refused. */
const IDENTIFY_EVERY_MS = 5_000;

/**
 * Discord on 127.0.0.1: gateway and REST, as far as the bot uses them. Every request is kept in `requests`; `script`
 * says how the next one that fits is answered. Several bots, or several shards of one, may be connected: each session gets
 * the events of its shard.
 */
export class Loopback {
  readonly requests: Request[] = [];
  /** How often the bot identified and resumed, the intents it asked for and as which shard. */
  readonly identifies: { readonly intents: number; readonly shard?: Shard }[] = [];
  readonly resumes: { readonly seq: number }[] = [];
  /** The shards whose IDENTIFY came too soon after another one: opcode 9. */
  readonly tooSoon: number[] = [];
  /** The id of the message that the bot sent last. */
  lastId = '';
  /** The close code given to the next IDENTIFY instead of READY. */
  refuseIdentify: number | undefined;
  /** The one session that is sent what is dispatched; every one without. */
  only: string | undefined;
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly #server: Server;
  readonly #gateway: WebSocketServer;
  readonly #sockets = new Set<Socket>();
  readonly #scripted: Scripted[] = [];
  readonly #files = new Map<string, Uint8Array>();
  readonly #guilds: readonly string[];
  readonly #shards: number;
  readonly #maxConcurrency: number | undefined;
  readonly #sessions: Session[] = [];
  /** When the last shard of each turn identified. */
  readonly #turns = new Map<number, number>();
  readonly #responded = new Set<string>();
  readonly #byNonce = new Map<string, unknown>();

  private constructor({ guilds = [GUILD_ID], shards = 1, maxConcurrency }: LoopbackOptions) {
    this.#guilds = guilds;
    this.#shards = shards;
    this.#maxConcurrency = maxConcurrency;
    this.#server = createServer((request, response) => void this.#answer(request, response));
    // Longer than any pause: a request on a connection that closes just then would be lost.
    this.#server.keepAliveTimeout = 60_000;
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    this.#gateway = new WebSocketServer({ server: this.#server });
    this.#gateway.on('connection', (socket) => this.#open(socket));
  }

  static async start(options: LoopbackOptions = {}): Promise<Loopback> {
    const loopback = new Loopback(options);
    loopback.#server.listen(0, '127.0.0.1');
    await once(loopback.#server, 'listening');
    return loopback;
  }

  async stop(): Promise<void> {
    for (const socket of this.#gateway.clients) socket.terminate();
    for (const socket of this.#sockets) socket.destroy();
    this.#gateway.close();
    this.#server.close();
    await once(this.#server, 'close');
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  /** An id that no other event has, of this loopback or one before it. */
  id(): string {
    ids += 1;
    return `10000000000${String(ids).padStart(8, '0')}`;
  }

  /** Answers the next request that fits in this way, instead of as Discord does when all is well. */
  script(matches: (request: Request) => boolean, answer: Answer): void {
    this.#scripted.push({ matches, answer });
  }

  /** The first request that fits, of those made after the first `from`: waits until there is one. */
  async request(matches: (request: Request) => boolean, from = 0): Promise<Request> {
    for (;;) {
      const found = this.requests.slice(from).find(matches);
      if (found !== undefined) return found;
      await once(this.#events, 'request');
    }
  }

  /** Tells of each request from now on; gives what ends that. */
  watch(listener: (request: Request) => void): () => void {
    this.#events.on('request', listener);
    return () => this.#events.off('request', listener);
  }

  /** Waits until the bot has identified or resumed, and has been told that it is ready. */
  async ready(): Promise<void> {
    if (this.#sessions.some(({ sent }) => sent.some(({ t }) => t === 'GUILD_CREATE'))) return;
    await once(this.#events, 'ready');
  }

  async resumed(): Promise<void> {
    await once(this.#events, 'resumed');
  }

  /**
   * Sends an event to the sessions of its server's shard (to one of them alone where `to` names it), without a server to those of the first shard; one that is not
   * connected gets it when it resumes. Gives the ids of the sessions that it was sent to just now.
   */
  dispatch(t: string, d: unknown, to = this.only): readonly string[] {
    const { id: ownId, guild_id: guildId = SERVER_EVENTS.has(t) ? ownId : undefined } = d as Located;
    return this.#sessions
      .filter(({ id }) => to === undefined || id === to)
      .filter(({ shard: [id, of] }) => id === (guildId === undefined ? 0 : shardOf(guildId, of)))
      .filter((session) => this.#dispatchTo(session, t, d))
      .map(({ id }) => id);
  }

  /** The id of the session that began last. */
  get session(): string {
    return this.#sessions.at(-1)?.id ?? '';
  }

  /** The ids of the sessions that are connected just now. */
  get openSessions(): readonly string[] {
    return this.#sessions.filter(({ socket }) => socket?.readyState === OPEN).map(({ id }) => id);
  }

  /** Breaks the connection of a session. */
  break(session: string): void {
    this.#sessions.find(({ id }) => id === session)?.socket?.terminate();
  }

  /** The shards that are connected and have identified, in order. */
  get connected(): readonly number[] {
    return this.#sessions
      .filter(({ socket }) => socket?.readyState === OPEN)
      .map(({ shard }) => shard[0])
      .sort((a, b) => a - b);
  }

  /** Closes all gateway connections, or those of a shard, with a code; without one, breaks them. */
  close(code?: number, shard?: number): void {
    for (const {
      shard: [id],
      socket,
    } of this.#sessions) {
      if (shard !== undefined && id !== shard) continue;
      if (code === undefined) socket?.terminate();
      else socket?.close(code);
    }
  }

  #dispatchTo({ sent, socket }: Session, t: string, d: unknown): boolean {
    const event = { op: OP.dispatch, s: sent.length + 1, t, d };
    sent.push(event);
    return send(socket, event);
  }

  #open(socket: WebSocket): void {
    send(socket, { op: OP.hello, d: { heartbeat_interval: 45_000 } });
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data));
      if (op === OP.heartbeat) send(socket, { op: OP.heartbeatAck });
      if (op === OP.identify) this.#identify(socket, d);
      if (op === OP.resume) this.#resume(socket, d);
    });
    // https://docs.discord.com/developers/events/gateway#disconnecting: with these codes a session is over.
    socket.on('close', (code) => {
      const i = this.#sessions.findIndex((session) => session.socket === socket);
      if (i !== -1 && (code === 1000 || code === 1001)) this.#sessions.splice(i, 1);
    });
  }

  #identify(socket: WebSocket, { intents, shard }: { readonly intents: number; readonly shard?: Shard }): void {
    this.identifies.push({ intents, ...(shard !== undefined && { shard }) });
    const [id, of] = shard ?? [0, 1];
    const refusal = this.refuseIdentify ?? this.#refusalOf([id, of]);
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    if (!this.#isInTurn(id)) {
      this.tooSoon.push(id);
      send(socket, { op: OP.invalidSession, d: false });
      return;
    }
    const guilds = this.#guilds.filter((guildId) => shardOf(guildId, of) === id);
    const session: Session = { id: `session-${this.#sessions.length}-${this.id()}`, shard: [id, of], sent: [], socket };
    this.#sessions.push(session);
    this.#dispatchTo(session, 'READY', {
      v: 10,
      user: BOT_USER,
      application: { id: APPLICATION_ID, flags: 0 },
      session_id: session.id,
      shard: [id, of],
      resume_gateway_url: `ws://127.0.0.1:${this.#port}`,
      guilds: guilds.map((guildId) => ({ id: guildId, unavailable: true })),
    });
    for (const guildId of guilds) this.#dispatchTo(session, 'GUILD_CREATE', guild(guildId, channelsOf(guildId)));
    this.#events.emit('ready');
  }

  /** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway: an invalid shard, or too few of them. */
  #refusalOf([id, of]: Shard): number | undefined {
    if (!Number.isInteger(id) || !Number.isInteger(of) || id < 0 || id >= of) return 4010;
    return of < this.#shards ? 4011 : undefined;
  }

  /** https://docs.discord.com/developers/events/gateway#sharding-max-concurrency */
  #isInTurn(shard: number): boolean {
    if (this.#maxConcurrency === undefined) return true;
    const turn = shard % this.#maxConcurrency;
    const now = performance.now();
    if (now - (this.#turns.get(turn) ?? -IDENTIFY_EVERY_MS) < IDENTIFY_EVERY_MS) return false;
    this.#turns.set(turn, now);
    return true;
  }

  #resume(socket: WebSocket, { session_id, seq }: { readonly session_id: string; readonly seq: number }): void {
    this.resumes.push({ seq });
    const session = this.#sessions.find(({ id }) => id === session_id);
    if (session === undefined) {
      send(socket, { op: OP.invalidSession, d: false });
      return;
    }
    session.socket = socket;
    for (const event of session.sent) if (event.s > seq) send(socket, event);
    this.#dispatchTo(session, 'RESUMED', {});
    this.#events.emit('resumed');
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const path = (incoming.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*$/, '');
    const file = this.#files.get(path);
    if (file !== undefined) return void response.end(file);
    const sent = await this.#bodyOf(Buffer.concat(chunks), incoming.headers['content-type'] ?? '');
    const request: Request = { method: incoming.method ?? '', path, ...sent };
    this.requests.push(request);
    if (RECORD !== undefined) appendFileSync(RECORD, `${JSON.stringify(request)}\n`);
    this.#events.emit('request', request);
    const scripted = this.#scripted.findIndex(({ matches }) => matches(request));
    const answer = this.#scripted.splice(scripted, scripted === -1 ? 0 : 1)[0]?.answer ?? this.#usual(request);
    await answer.after;
    if (answer.drop) return void incoming.socket.destroy();
    const type = answer.body === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(answer.status ?? 200, { ...type, ...answer.headers });
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
  }

  /** A JSON body, or one with files beside it. */
  async #bodyOf(bytes: Buffer, type: string): Promise<Pick<Request, 'body' | 'attachments'>> {
    if (!type.startsWith('multipart/form-data'))
      return { body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString()), attachments: [] };
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    const attachments: Attachment[] = [];
    for (const part of form.values())
      if (typeof part !== 'string') attachments.push(this.attach(part.name, new Uint8Array(await part.arrayBuffer())));
    return { body: JSON.parse(String(form.get('payload_json'))), attachments };
  }

  /** Puts a file where Discord keeps those of messages. */
  attach(filename: string, content: Uint8Array | string): Attachment {
    const id = this.id();
    const path = `/attachments/${id}/${filename}`;
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.#files.set(path, bytes);
    const url = `http://127.0.0.1:${this.#port}${path}`;
    return { id, filename, size: bytes.length, url, proxy_url: url };
  }

  /** What Discord answers when all is well. */
  #usual({ method, path, body, attachments }: Request): Answer {
    if (path === '/gateway/bot')
      return {
        body: {
          url: `ws://127.0.0.1:${this.#port}`,
          shards: this.#shards,
          session_start_limit: {
            total: 1000,
            remaining: 999,
            reset_after: 3_600_000,
            max_concurrency: this.#maxConcurrency ?? 1,
          },
        },
      };
    if (path === '/applications/@me') return { body: { id: APPLICATION_ID, name: 'Pilcrow' } };
    if (method === 'PUT' && path.startsWith('/applications/'))
      return { body: body.map((command: object) => ({ id: this.id(), ...command })) };
    if (path.endsWith('/callback')) {
      if (this.#responded.has(path)) return { status: 400, body: ALREADY_ACKNOWLEDGED };
      this.#responded.add(path);
      return { status: 204 };
    }
    if (method === 'POST' && /^\/channels\/\d+\/messages$/.test(path)) {
      const before = this.#byNonce.get(`${path} ${body.nonce}`);
      if (body.enforce_nonce && before !== undefined) return { body: before };
      const sent = this.message({ author: BOT_USER, ...body, channel_id: path.split('/')[2] });
      this.#byNonce.set(`${path} ${body.nonce}`, sent);
      this.lastId = String(sent.id);
      return { body: sent };
    }
    if (/^\/channels\/\d+\/messages\/\d+$/.test(path)) {
      const [, , channel_id, , id] = path.split('/');
      if (method === 'PATCH') return { body: this.message({ author: BOT_USER, ...body, channel_id, id }) };
      if (method === 'DELETE') return { status: 204 };
    }
    // A response is filled in, or one more is given to the same interaction.
    if (/^\/webhooks\/\d+\/[^/]+(\/messages\/(?:@|%40)original)?$/.test(path) && ['PATCH', 'POST'].includes(method))
      return { body: this.message({ author: BOT_USER, ...body, attachments }) };
    return { status: 404, body: { message: 'Unknown', code: 0 } };
  }

  /** A message as the gateway sends it, from a user in the usual channel unless told. */
  message(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return {
      id: this.id(),
      channel_id: CHANNEL_ID,
      author: user(),
      content: '',
      timestamp: '2021-03-02T08:15:00.000Z',
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      pinned: false,
      type: 0,
      ...fields,
    };
  }
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json: an interaction is responded to once. */
const ALREADY_ACKNOWLEDGED = { message: 'Interaction has already been acknowledged.', code: 40060 };

/** Events about a server, which have its id as theirs. */
const SERVER_EVENTS: ReadonlySet<string> = new Set(['GUILD_CREATE', 'GUILD_DELETE', 'GUILD_UPDATE']);

interface Located {
  readonly id?: string;
  readonly guild_id?: string;
}

/** The state of a WebSocket that is open. */
const OPEN = 1;

/** Whether it could be sent: a connection that is closed takes nothing. */
function send(socket: WebSocket | undefined, payload: unknown): boolean {
  if (socket?.readyState !== OPEN) return false;
  socket.send(JSON.stringify(payload));
  return true;
}

/** The shard of so many that a server's events go to. */
export function shardOf(guildId: string, of: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(of));
}

/** The id of one of many servers, whose neighbours are each of another shard. */
export function guildIdAt(i: number): string {
  return String((200_000_000_000n + BigInt(i)) << 22n);
}

/** The channels of a server: those of news and of questions unprompted. */
export function channelsOf(guildId: string): readonly [string, string] {
  if (guildId === GUILD_ID) return [CHANNEL_ID, ASK_CHANNEL_ID];
  return [String(BigInt(guildId) + 1n), String(BigInt(guildId) + 2n)];
}

export function user(id = USER_ID): Readonly<Record<string, unknown>> {
  return { id, username: `user${id.slice(-2)}`, discriminator: '0000', avatar: null };
}

export const botUser = BOT_USER;

/** A server as the gateway tells of it, with a channel for news and one where questions are answered unprompted. */
export function guild(id = GUILD_ID, channels: readonly [string, string] = [CHANNEL_ID, ASK_CHANNEL_ID]): unknown {
  const role = { color: 0, hoist: false, position: 0, mentionable: false, flags: 0, permissions: EVERYTHING };
  const channel = { type: 0, guild_id: id, position: 0, permission_overwrites: [], nsfw: false, parent_id: null };
  return {
    id,
    name: 'Debate club',
    owner_id: USER_ID,
    icon: null,
    roles: [
      { ...role, id, name: '@everyone', managed: false },
      { ...role, id: ROLE_ID, name: 'Pilcrow', managed: true, tags: { bot_id: BOT_ID } },
    ],
    emojis: [],
    features: [],
    channels: [
      { ...channel, id: channels[0], name: 'news' },
      { ...channel, id: channels[1], name: 'ask' },
    ],
    threads: [],
    members: [{ user: BOT_USER, roles: [ROLE_ID], joined_at: '2021-01-01T00:00:00.000Z', deaf: false, mute: false }],
    member_count: 2,
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    large: false,
    unavailable: false,
    joined_at: '2021-01-01T00:00:00.000Z',
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    premium_tier: 0,
    nsfw_level: 0,
    system_channel_flags: 0,
    preferred_locale: 'en-US',
  };
}
