import { EventEmitter, once } from 'node:events';
import { pino } from 'pino';
import { type RunningBot, startBot } from '../../src/discord/client.js';
// A bot loads it when it is needed, for which a test would have to wait while it is compiled.
import '../../src/discord/handlers.js';
import '../../src/library/read-in-steps.js';
import type { ShardsHere } from '../../src/discord/shards.js';
import { Desk } from '../../src/library/desk.js';
import type { ReadLink } from '../../src/library/gift.js';
import type { Store } from '../../src/library/store.js';
import type { Measures } from '../../src/metrics/measures.js';
import type { Reading } from '../../src/reading/reading.js';
import { emptyStore } from './empty-store.js';
import { harbourReading } from './harbour.js';
import {
  APPLICATION_ID,
  CHANNEL_ID,
  DM_CHANNEL_ID,
  GUILD_ID,
  Loopback,
  type Request,
  TOKEN,
  USER_ID,
  user,
} from './loopback.js';

/** A bot connected to a loopback Discord, what it logged, and what it complained of. */
export interface Scenario {
  readonly discord: Loopback;
  readonly bot: RunningBot;
  readonly log: Record<string, unknown>[];
  readonly complaints: string[];
  /** The first line of the log with these fields: waits until there is one. */
  logged(fields: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  end(): Promise<void>;
}

/** What a bot is started with, of which everything may be left out. */
interface Start {
  readonly reading?: Reading;
  readonly store?: Store;
  readonly askChannelIds?: readonly string[];
  readonly messageContent?: boolean;
  readonly token?: string;
  readonly readLink?: ReadLink;
  readonly measures?: Measures;
  readonly feedback?: boolean;
  readonly shards?: ShardsHere;
}

export async function connect(start: Start = {}): Promise<Scenario> {
  const discord = await Loopback.start();
  const scenario = startOn(discord, start);
  await Promise.all([discord.ready(), new Promise((resolve) => scenario.bot.client.once('clientReady', resolve))]);
  return scenario;
}

/** Starts a bot on a loopback, without waiting for it to be ready. */
export function startOn(
  discord: Loopback,
  {
    reading = harbourReading,
    store = emptyStore,
    askChannelIds = [],
    messageContent = false,
    token = TOKEN,
    readLink,
    measures,
    feedback = false,
    shards,
  }: Start = {},
): Scenario {
  const log: Record<string, unknown>[] = [];
  const complaints: string[] = [];
  const lines = new EventEmitter().setMaxListeners(0);
  const write = (line: string) => {
    log.push(JSON.parse(line));
    lines.emit('line');
  };
  const logger = pino({ level: 'debug' }, { write });
  const logged = async (fields: Readonly<Record<string, unknown>>) => {
    for (;;) {
      const found = log.find((line) => Object.entries(fields).every(([key, value]) => line[key] === value));
      if (found !== undefined) return found;
      await once(lines, 'line');
    }
  };
  const complain = (line: string) => complaints.push(line);
  const links = readLink === undefined ? {} : { readLink };
  const counted = measures === undefined ? {} : { measures };
  const desk = new Desk(store, reading);
  const asked = { askChannelIds, messageContent, feedback };
  const parts = shards === undefined ? {} : { shards };
  const bot = startBot({
    token,
    ...asked,
    ...links,
    ...counted,
    ...parts,
    apiUrl: discord.apiUrl,
    logger,
    desk,
    complain,
  });
  const end = async () => {
    await bot.stop();
    await discord.stop();
  };
  return { discord, bot, log, logged, complaints, end };
}

type Value = string | number | boolean;

const OPTION_TYPES = { string: 3, number: 4, boolean: 5 } as const;

/** An interaction as the gateway sends it; in a server unless `fields` say otherwise. */
export function interaction(discord: Loopback, type: number, data: unknown, fields: object = {}) {
  const id = discord.id();
  return {
    id,
    application_id: APPLICATION_ID,
    type,
    data,
    token: `token-${id}`,
    version: 1,
    guild_id: GUILD_ID,
    channel_id: CHANNEL_ID,
    channel: { id: CHANNEL_ID, type: 0 },
    member: {
      user: user(),
      roles: [],
      permissions: '0',
      joined_at: '2021-01-01T00:00:00.000Z',
      deaf: false,
      mute: false,
    },
    locale: 'en-GB',
    entitlements: [],
    app_permissions: '0',
    context: 0,
    authorizing_integration_owners: { 0: GUILD_ID },
    ...fields,
  };
}

export function slash(discord: Loopback, name: string, values: Readonly<Record<string, Value>> = {}, fields = {}) {
  const options = Object.entries(values).map(([key, value]) => ({
    name: key,
    type: OPTION_TYPES[typeof value as keyof typeof OPTION_TYPES],
    value,
  }));
  return interaction(discord, 2, { id: '1', type: 1, name, options }, fields);
}

/** The fields of an interaction in a direct message: no guild at all. */
export const inDirectMessage = {
  guild_id: undefined,
  member: undefined,
  user: user(),
  channel_id: DM_CHANNEL_ID,
  channel: { id: DM_CHANNEL_ID, type: 1 },
  context: 1,
};

export function typing(discord: Loopback, name: string, option: string, typed: string) {
  const options = [{ name: option, type: 3, value: typed, focused: true }];
  return interaction(discord, 4, { id: '1', type: 1, name, options });
}

export function buttonPress(discord: Loopback, customId: string, message: Readonly<Record<string, unknown>>) {
  return interaction(discord, 3, { component_type: 2, custom_id: customId }, { message });
}

/** Sends an interaction and gives the response to it, type and data. */
export async function respondTo(discord: Loopback, sent: { readonly id: string }) {
  discord.dispatch('INTERACTION_CREATE', sent);
  const { body } = await discord.request(isCallbackOf(sent));
  return body as { readonly type: number; readonly data: SentMessage & { readonly choices?: unknown } };
}

export const isCallbackOf =
  ({ id }: { readonly id: string }) =>
  ({ path }: Request) =>
    path.startsWith(`/interactions/${id}/`);

/** A message as the bot sent it. */
export interface SentMessage {
  readonly content: string;
  readonly flags: number;
  readonly components: readonly { readonly components: readonly SentButton[] }[];
  readonly allowed_mentions: unknown;
  readonly message_reference?: { readonly message_id: string };
  readonly nonce?: string;
}

interface SentButton {
  readonly label: string;
  readonly custom_id: string;
  readonly url?: string;
  readonly disabled?: boolean;
}

export function buttonsOf({ components }: SentMessage): readonly SentButton[] {
  return components.flatMap((row) => row.components);
}

export const EPHEMERAL = 64;
export const SUPPRESS_EMBEDS = 4;
export { USER_ID, user };
