import { BOT_ID, botUser, GUILD_ID, type Request } from './loopback.js';
import { type Scenario, type SentMessage, user } from './scenario.js';

export type Fields = Readonly<Record<string, unknown>>;

let asker = 0;

/** Sends a message by a user who has asked nothing before. */
export function say({ discord }: Scenario, fields: Fields): Fields {
  asker += 1;
  const author = user(`6200000000${String(asker).padStart(8, '0')}`);
  const message = discord.message({ guild_id: GUILD_ID, author, ...fields });
  discord.dispatch('MESSAGE_CREATE', message);
  return message;
}

export const isReplyTo =
  ({ id }: Fields) =>
  ({ method, path, body }: Request) =>
    method === 'POST' && path.endsWith('/messages') && body.nonce === id;

/** Sends a message and gives what the bot replies to it. */
export async function replyTo(scenario: Scenario, fields: Fields): Promise<SentMessage> {
  const message = say(scenario, fields);
  return (await scenario.discord.request(isReplyTo(message))).body;
}

/** A message that mentions the bot. */
export function mentioning(words: string): Fields {
  return { content: `<@${BOT_ID}> ${words}`, mentions: [botUser] };
}

/** A message of these fields that replies to somebody else's and mentions the bot; the original is there to be fetched. */
export function replyingTo({ discord }: Scenario, original: Fields, fields: Fields): Fields {
  discord.script(({ method, path }) => method === 'GET' && path.endsWith(`/messages/${original.id}`), {
    body: original,
  });
  return {
    ...fields,
    type: 19,
    mentions: [botUser, original.author],
    message_reference: { type: 0, message_id: original.id, channel_id: original.channel_id, guild_id: GUILD_ID },
    referenced_message: original,
  };
}
