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
export function nextUser(): string {
  asked += 1;
  return `6000000000${String(asked % USERS).padStart(8, '0')}`;
}

/** A command as the gateway sends it. */
export function command(
  discord: Loopback,
  name: string,
  values: Readonly<Record<string, string>>,
  { guild = GUILD_ID, channel = CHANNEL_ID, user = nextUser() }: Asker = {},
) {
  const id = discord.id();
  return {
    id,
    application_id: APPLICATION_ID,
    type: 2,
    data: {
      id: '1',
      type: 1,
      name,
      options: Object.entries(values).map(([name, value]) => ({ name, type: 3, value })),
    },
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

/** An answer that came: how late, in milliseconds since its question was sent, and what was sent. */
export interface Arrived {
  readonly ms: number;
  readonly request: Request;
}

/** Sends interactions and tells when each was answered. */
export class Asking {
  readonly #discord: Loopback;
  readonly #sent = new Map<string, { readonly since: number; readonly came: (arrived: Arrived) => void }>();

  constructor(discord: Loopback) {
    this.#discord = discord;
    discord.onRequest((request) => {
      const [, kind, id = ''] = request.path.split('/');
      if (kind !== 'interactions') return;
      const sent = this.#sent.get(id);
      this.#sent.delete(id);
      sent?.came({ ms: performance.now() - sent.since, request });
    });
  }

  /** How many are not answered yet. */
  get open(): number {
    return this.#sent.size;
  }

  send(interaction: { readonly id: string }): Promise<Arrived> {
    const arrived = new Promise<Arrived>((came) => {
      this.#sent.set(interaction.id, { since: performance.now(), came });
    });
    this.#discord.dispatch('INTERACTION_CREATE', interaction);
    return arrived;
  }
}
