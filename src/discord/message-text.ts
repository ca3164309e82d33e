import { cleanContent, type Embed, type Message, type MessageSnapshot } from 'discord.js';
import { MAX_QUESTION_LENGTH } from '../commands/respond.js';
import { beginningOf } from './rendering/limits.js';

/** What somebody typed into a message, without the mentions of the bot; other mentions as the names that people see. */
export function typedIn(message: Message): string {
  let text = message.content;
  for (const tag of mentionsIn(message)) text = text.replaceAll(tag, ' ');
  return beginningOf(cleanContent(text, message.channel).trim(), MAX_QUESTION_LENGTH);
}

/** What is read in a message besides what was typed into it: the text that it forwards, title and text of its embeds. */
export function shownIn({ messageSnapshots, embeds }: Message): string {
  const forwarded = [...messageSnapshots.values()].map(({ content }: MessageSnapshot) => content ?? '');
  const texts = [...forwarded, ...[...messageSnapshots.values()].flatMap((one) => one.embeds ?? []).map(textOf)];
  return joined([...texts, ...embeds.map(textOf)]);
}

/** All that is read in a message. Empty where it holds pictures alone, or where Discord keeps its text from the bot. */
export function textIn(message: Message): string {
  return joined([typedIn(message), shownIn(message)]);
}

function textOf({ title, description, fields }: Embed): string {
  return joined([title ?? '', description ?? '', ...fields.map(({ name, value }) => `${name}: ${value}`)]);
}

function joined(texts: readonly string[]): string {
  const said = texts.map((text) => text.trim()).filter((text) => text !== '');
  return beginningOf(said.join('\n'), MAX_QUESTION_LENGTH);
}

/** The ways in which a message may mention the bot: by its name, and by the role that came with it. */
function mentionsIn({ client, mentions }: Message): readonly string[] {
  const me = client.user.id;
  const roles = [...mentions.roles.values()].filter((role) => role.tags?.botId === me);
  return [`<@${me}>`, `<@!${me}>`, ...roles.map(({ id }) => `<@&${id}>`)];
}
