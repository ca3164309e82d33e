import { isIP } from 'node:net';
import { z } from 'zod';
import type { Checked } from './checked.js';

/** Which shards a process runs, of how many there are in all. */
export interface Shards {
  readonly ids: readonly number[];
  readonly of: number;
}

export interface Settings {
  /** Absent: there is no bot to run, the terminal chat opens. */
  readonly discordToken?: string;
  /** The server that commands are registered for; every server without it. */
  readonly guildId?: string;
  readonly askChannelIds: readonly string[];
  /** Whether the text of messages that are not written to the bot is asked for without such channels, too. */
  readonly messageContent: boolean;
  /** The address of Discord's REST interface, for a proxy or a test server. */
  readonly discordApiUrl?: string;
  /** The article that is asked about: a file, or an id of the library. */
  readonly article?: string;
  /** The address of a PostgreSQL database that keeps the articles that people give; files without one. */
  readonly databaseUrl?: string;
  /** The folder that keeps them otherwise. */
  readonly libraryFolder?: string;
  /** `auto`: as many as Discord recommends, all on this machine; one alone where nothing is said. */
  readonly shards?: Shards | 'auto';
  /** Whether links that people give are fetched. */
  readonly fetchLinks: boolean;
  /** Whether answers can be called right or not, and such votes are kept. */
  readonly feedback: boolean;
  /** Where figures about the running bot are served; nowhere without. */
  readonly metrics?: { readonly host: string; readonly port: number };
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** pino's levels, the quietest first. */
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** Discord's ids are 64-bit numbers in decimal; the oldest there are have 17 digits. */
const ID = /^\d{17,20}$/;

/** One shard, or the first and the last, and how many there are. https://docs.discord.com/developers/events/gateway#sharding */
const SHARDS = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/;

const NO_PORT = 'is no port: write a number from 1 to 65535, or leave it out';
/** Figures are for this machine, unless somebody says otherwise. */
const METRICS_HOST_UNLESS_TOLD = '127.0.0.1';

const ON_OR_OFF = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['on', 'off'], { error: 'is neither on nor off: write one of the two, or leave it out' }))
  .optional();

const AUTO_OR_SHARDS = z
  .string()
  .toLowerCase()
  .refine(
    (text) => text === 'auto' || SHARDS.test(text),
    'says no shards: write auto, one of all like 2/16 or several like 0-3/16, or leave it out',
  )
  .transform((text) => (text === 'auto' ? text : shardsFrom(text)))
  .refine(
    (shards) => shards === 'auto' || (shards.ids.length > 0 && shards.ids.every((id) => id < shards.of)),
    'names shards that there are not: they count from 0, so that the last of 16 is 15, and the first one comes first',
  )
  .optional();

/** The shards that a text of that form names; none where the first comes after the last. */
function shardsFrom(text: string): Shards {
  const [, first, last = first, of] = SHARDS.exec(text) ?? [];
  const count = Math.max(0, Number(last) - Number(first) + 1);
  return { ids: Array.from({ length: count }, (_, i) => Number(first) + i), of: Number(of) };
}

/** Each setting by the name of its variable, with the mend that a bad value is told. No message repeats a value. */
const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w.~+/=-]+$/,
      'is no bot token: copy it from discord.com/developers, Bot, without “Bot”, quotation marks and spaces',
    )
    .optional(),
  GUILD_ID: z
    .string()
    .regex(ID, 'is no server’s id: in Discord, turn on Developer Mode, right-click the server, Copy Server ID')
    .optional(),
  ASK_CHANNEL_IDS: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter((id) => id !== ''))
    .refine(
      (ids) => ids.every((id) => ID.test(id)),
      'is no list of channels’ ids: in Discord, right-click a channel, Copy Channel ID, and separate several by commas',
    )
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'is no address: write it like https://discord.com/api, or leave it out' })
    .optional(),
  ARTICLE: z.string().optional(),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'is no PostgreSQL address: write it like postgres://user:password@host:5432/name, or leave it out',
    })
    .optional(),
  LIBRARY_FOLDER: z.string().optional(),
  SHARDS: AUTO_OR_SHARDS,
  MESSAGE_CONTENT: ON_OR_OFF,
  FETCH_LINKS: ON_OR_OFF,
  FEEDBACK: ON_OR_OFF,
  METRICS_PORT: z
    .string()
    .regex(/^\d+$/, NO_PORT)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, NO_PORT)
    .optional(),
  METRICS_HOST: z
    .string()
    .refine(
      (host) => isIP(host) !== 0,
      'is no IP address: write 0.0.0.0 for every one of this machine, or leave it out',
    )
    .optional(),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS, { error: `is no log level: write one of ${LOG_LEVELS.join(', ')}` }))
    .optional(),
});

/** The names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(schema.shape);

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings that an environment holds, or every problem with them. An empty variable counts as one not set. */
export function settingsFrom(environment: Environment): Checked<Settings> {
  const set = Object.entries(environment).flatMap(([name, value]) => {
    const text = value?.trim();
    return text ? [[name, text]] : [];
  });
  const parsed = schema.safeParse(Object.fromEntries(set));
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) };
  const { DISCORD_TOKEN, GUILD_ID, ASK_CHANNEL_IDS, DISCORD_API_URL, ARTICLE, LOG_LEVEL } = parsed.data;
  const { MESSAGE_CONTENT, DATABASE_URL, LIBRARY_FOLDER, FETCH_LINKS, FEEDBACK, METRICS_PORT, METRICS_HOST, SHARDS } =
    parsed.data;
  if (DATABASE_URL === undefined && isPart(SHARDS)) return { ok: false, problems: [NO_DATABASE] };
  return {
    ok: true,
    value: {
      ...(DISCORD_TOKEN !== undefined && { discordToken: DISCORD_TOKEN }),
      ...(GUILD_ID !== undefined && { guildId: GUILD_ID }),
      ...(DISCORD_API_URL !== undefined && { discordApiUrl: DISCORD_API_URL }),
      ...(ARTICLE !== undefined && { article: ARTICLE }),
      ...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
      ...(LIBRARY_FOLDER !== undefined && { libraryFolder: LIBRARY_FOLDER }),
      ...(SHARDS !== undefined && { shards: SHARDS }),
      ...(METRICS_PORT !== undefined && {
        metrics: { host: METRICS_HOST ?? METRICS_HOST_UNLESS_TOLD, port: METRICS_PORT },
      }),
      askChannelIds: ASK_CHANNEL_IDS ?? [],
      messageContent: MESSAGE_CONTENT === 'on',
      fetchLinks: FETCH_LINKS !== 'off',
      feedback: FEEDBACK !== 'off',
      logLevel: LOG_LEVEL ?? 'info',
    },
  };
}

const NO_DATABASE =
  'DATABASE_URL is missing: SHARDS leaves shards to other processes, and all must have one library, in PostgreSQL';

/** Whether other processes run the rest. */
function isPart(shards: Settings['shards']): boolean {
  return shards !== undefined && shards !== 'auto' && shards.ids.length < shards.of;
}
