import { APPLICATION_ID, CHANNEL_ID, GUILD_ID, type Loopback, type Request } from '../../discord/loopback.js';

/** Where a question is asked, and by whom: ids. */
export interface Asker {
  readonly guild?: string;
  readonly channel?: string;
  readonly user?: string;
}

/** People who ask: more than the bot has cooldowns to keep in mind for. */
const USERS = 5_000;
let asked = 0;

/** Somebody who asks: each in turn, so that nobody is too fast. */
function nextUser(): string {
  asked += 1;
  return `6000000000${String(asked % USERS).padStart(8, '0')}`;
}

/** An interaction as the gateway sends it: 2 is a command, 3 a press on a button. */
export function interactionOf(
  discord: Loopback,
  type: 2 | 3,
  data: object,
  { guild = GUILD_ID, channel = CHANNEL_ID, user = nextUser() }: Asker = {},
) {
  const id = discord.id();
  return {
    id,
    application_id: APPLICATION_ID,
    type,
    data,
    token: `token-${id}`,
    version: 1,
    guild_id: guild,
    channel_id: channel,
    channel: { id: channel, type: 0 },
    member: {
      user: { id: user, username: `user${user.slice(-4)}`, discriminator: '0000', avatar: null },
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
    authorizing_integration_owners: { 0: guild },
  };
}

/** A command with what is given for its options. */
export function command(discord: Loopback, name: string, values: Readonly<Record<string, string>>, asker?: Asker) {
  const options = Object.entries(values).map(([option, value]) => ({ name: option, type: 3, value }));
  return interactionOf(discord, 2, { id: '1', type: 1, name, options }, asker);
}

/** An answer that came: how late, in milliseconds since its question was sent, and what was sent. */
export interface Arrived {
  readonly ms: number;
  readonly request: Request;
}

/** Sends interactions and tells when each was answered. */
export class Asking {
  readonly #discord: Loopback;
  readonly #sent = new Map<string, { readonly since: number; readonly came: (arrived: Arrived) => void }>();

  readonly #filled = new Map<string, (request: Request) => void>();

  constructor(discord: Loopback) {
    this.#discord = discord;
    discord.watch((request) => {
      const [, kind, first = '', token = ''] = request.path.split('/');
      if (kind === 'webhooks') this.#filled.get(token)?.(request);
      if (kind !== 'interactions') return;
      const id = first;
      const sent = this.#sent.get(id);
      this.#sent.delete(id);
      sent?.came({ ms: performance.now() - sent.since, request });
    });
  }

  /** How many are not answered yet. */
  get open(): number {
    return this.#sent.size;
  }

  /** What takes the place of the first response to an interaction, or follows it. */
  filledIn({ token }: { readonly token: string }): Promise<Request> {
    return new Promise((resolve) => {
      this.#filled.set(token, (request) => {
        this.#filled.delete(token);
        resolve(request);
      });
    });
  }

  send(interaction: { readonly id: string }): Promise<Arrived> {
    const arrived = new Promise<Arrived>((came) => {
      this.#sent.set(interaction.id, { since: performance.now(), came });
    });
    this.#discord.dispatch('INTERACTION_CREATE', interaction);
    return arrived;
  }
}
