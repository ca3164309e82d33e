import { DiscordAPIError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { EXIT } from '../exit.js';

/**
 * Why the bot cannot run, in one plain sentence with its mend, and the exit code that says whether to try again: at
 * EX_CONFIG a supervisor should not start it before somebody has changed something.
 */
export interface Refusal {
  readonly sentence: string;
  readonly exitCode: number;
  /** After how many milliseconds it may be tried again: whoever does so earlier is refused again. */
  readonly againInMs?: number;
}

const WRONG_TOKEN =
  'Discord refuses the token: set DISCORD_TOKEN to the one that “Reset Token” gives on the Bot page of the developer portal.';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway: the codes after which nobody reconnects. */
const CLOSE_CODES: Readonly<Record<number, string>> = {
  4004: WRONG_TOKEN,
  4010: 'Discord refuses the shard: mend SHARDS, or set it to auto.',
  4011: 'Discord wants more shards: the bot is in too many servers for these connections. Set SHARDS=auto, or to more.',
  4012: 'Discord no longer speaks the version of its gateway that this bot uses: update Pilcrow.',
  4013: 'Discord does not know an intent that this bot asks for: update Pilcrow.',
  4014:
    'Discord refuses the message-content intent: switch on “Message Content Intent” on the Bot page of the developer ' +
    'portal, or leave ASK_CHANNEL_IDS and MESSAGE_CONTENT empty.',
};

/** The refusal that a gateway close code means. */
export function refusalOfClose(code: number): Refusal {
  return {
    sentence: CLOSE_CODES[code] ?? `Discord closed the connection for good (code ${code}).`,
    exitCode: EXIT.config,
  };
}

/** The refusal that an error of logging in, or of registering the commands, means. */
export function refusalOf(error: unknown): Refusal {
  if (codeOf(error) === DiscordjsErrorCodes.TokenInvalid || statusOf(error) === 401)
    return { sentence: WRONG_TOKEN, exitCode: EXIT.config };
  const status = statusOf(error);
  const code = codeOf(error);
  if (status !== undefined) {
    const sentence = `Discord answers with ${status}${said(error)}: ${mendOf(status, code)}`;
    return { sentence, exitCode: EXIT.failed };
  }
  const againInMs = untilSessions(error);
  if (againInMs !== undefined)
    return {
      sentence: `Discord lets the bot connect no more for ${Math.ceil(againInMs / 60_000)} min: it has begun as many connections as it may in a day.`,
      exitCode: EXIT.failed,
      againInMs,
    };
  const why = code ?? (error instanceof Error ? error.message.split('\n')[0] : undefined);
  return {
    sentence: `Discord cannot be reached${why === undefined ? '' : ` (${why})`}: check the network and DISCORD_API_URL.`,
    exitCode: EXIT.failed,
  };
}

function mendOf(status: number, code: string | number | undefined): string {
  // Discord has all that is asked for here, and says with a code what it has not.
  if (status === 404 && !code) return 'check DISCORD_API_URL.';
  if (status < 500 && status !== 429) return 'check the application in the developer portal, or update Pilcrow.';
  return 'try again later.';
}

/**
 * How long it is, in milliseconds, until Discord lets connections begin again; undefined where that is not what is wrong.
 * discord.js tells it in words alone. https://docs.discord.com/developers/events/gateway#session-start-limit-object
 */
function untilSessions(error: unknown): number | undefined {
  const [, at] =
    /^Not enough sessions remaining .* resets at (\S+)$/.exec(error instanceof Error ? error.message : '') ?? [];
  return at === undefined ? undefined : Math.max(Date.parse(at) - Date.now(), SESSIONS_MS);
}

function said(error: unknown): string {
  return error instanceof DiscordAPIError ? ` (${error.message.replace(/\s+/g, ' ')})` : '';
}

/** Not at once again, whatever Discord says. */
const SESSIONS_MS = 1_000;

/** What is done about a message or a response that Discord did not take. */
type Remedy =
  /** Nobody can be told; it is logged. */
  | 'log'
  /** The message replied to cannot be referred to: the answer is sent without the reference. */
  | 'send without reference';

interface Failure {
  readonly meaning: string;
  readonly remedy: Remedy;
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json: the codes that an answer can meet. */
const JSON_CODES: Readonly<Record<string, Failure>> = {
  10003: { meaning: 'the channel is gone', remedy: 'log' },
  10008: { meaning: 'the message replied to is gone', remedy: 'send without reference' },
  10062: { meaning: 'too late: the interaction has expired', remedy: 'log' },
  40060: { meaning: 'the interaction has been answered already', remedy: 'log' },
  50001: { meaning: 'no access to the channel', remedy: 'log' },
  50007: { meaning: 'this user takes no direct messages', remedy: 'log' },
  50013: { meaning: 'no permission to write in the channel', remedy: 'log' },
  50278: { meaning: 'no server in common: this user takes no direct messages', remedy: 'log' },
  160002: { meaning: 'no permission to read the message replied to', remedy: 'send without reference' },
};

/** What an error of sending means; undefined for one that is no known answer of Discord's. */
export function failureOf(error: unknown): Failure | undefined {
  const code = error instanceof DiscordAPIError ? error.code : undefined;
  return code === undefined ? undefined : JSON_CODES[code];
}

/** The codes of a connection that broke while a request was under way, of undici and of Node. */
const DROPPED = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'ECONNABORTED']);

/**
 * Does a request once more if the connection broke under it: whether Discord had taken it is then unknown, and
 * discord.js does not repeat it. Only for what Discord takes once however often it is asked: a response to an
 * interaction (the second is refused with 40060), a message with an enforced nonce, a GET, a PUT.
 */
export async function onceMoreIfDropped<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (!DROPPED.has(String(codeOf(error)))) throw error;
    return request();
  }
}

/**
 * An error as it may be logged: never a request's body, which holds what people wrote, nor its address, which holds an
 * interaction's token.
 */
export function loggable(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const fields = error instanceof DiscordAPIError ? invalidFields(error) : [];
    const { name, status, method } = error;
    return { name, code: codeOf(error), status, method, ...(fields.length > 0 && { fields }) };
  }
  if (error instanceof Error) return { name: error.name, code: codeOf(error), stack: error.stack };
  return { name: typeof error };
}

/**
 * The fields of a body that Discord does not take (50035) with the code of what is wrong with each, and no word of what
 * they held: `content: BASE_TYPE_MAX_LENGTH`. https://docs.discord.com/developers/reference#error-messages
 */
function invalidFields({ rawError }: DiscordAPIError): readonly string[] {
  const found: string[] = [];
  const walk = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key !== '_errors') walk(value, [...path, key]);
      else if (Array.isArray(value))
        found.push(...value.map((one) => `${path.join('.')}: ${String((one as { readonly code?: unknown }).code)}`));
    }
  };
  if ('errors' in rawError) walk(rawError.errors, []);
  return found;
}

/** The code of an error, or of what it was caused by: a number is Discord’s, a text undici’s or Node’s. */
export function codeOf(error: unknown): string | number | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' || typeof code === 'number') return code;
  return cause === undefined ? undefined : codeOf(cause);
}

function statusOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : undefined;
}
