import { type Attachment, botUser, type Loopback, type Request } from './loopback.js';
import { buttonPress, buttonsOf, interaction, isCallbackOf, respondTo, type SentMessage } from './scenario.js';

type Fields = Readonly<Record<string, unknown>>;

/** A preview as its giver sees it. */
export interface Preview {
  readonly message: SentMessage;
  readonly attachments: readonly Attachment[];
}

/** An interaction with which an article is given, and the preview that it is answered with in the end. */
export async function given(discord: Loopback, sent: Sent): Promise<Preview> {
  const waiting = await respondTo(discord, sent);
  // 6: the menu stays until its choice has taken its place.
  if (waiting.type !== 6 && (waiting.type !== 4 || (waiting.data.flags & 64) === 0))
    throw new Error('the giver alone is told what is being done');
  const { body, attachments } = await discord.request(isEditOf(sent));
  return { message: body, attachments };
}

type Sent = ReturnType<typeof interaction>;

/** `/read` with a file. */
export function readFile(discord: Loopback, name: string, content: string | Uint8Array, fields: Fields = {}): Sent {
  const attachment = discord.attach(name, content);
  const data = {
    id: '1',
    type: 1,
    name: 'read',
    options: [{ name: 'file', type: 11, value: attachment.id }],
    resolved: { attachments: { [attachment.id]: attachment } },
  };
  return interaction(discord, 2, data, fields);
}

/** The form of /read, filled in. */
export function fillIn(
  discord: Loopback,
  { texts = [] as readonly string[], file = undefined as Attachment | undefined },
  fields: Fields = {},
): Sent {
  const text = (i: number) => ({
    type: 18,
    id: 2 * i + 1,
    component: { type: 4, id: 2 * i + 2, custom_id: `text${i + 1}`, value: texts[i] ?? '' },
  });
  const upload = { type: 19, id: 10, custom_id: 'file', values: file === undefined ? [] : [file.id] };
  const data = {
    custom_id: 'give.form',
    components: [...[0, 1, 2, 3].map(text), { type: 18, id: 9, component: upload }],
    ...(file !== undefined && { resolved: { attachments: { [file.id]: file } } }),
  };
  return interaction(discord, 5, data, fields);
}

/** "Read this article" on a message. */
export function readMessage(discord: Loopback, message: Fields, fields: Fields = {}): Sent {
  const target = discord.message(message);
  const resolved = { messages: { [String(target.id)]: target } };
  return interaction(
    discord,
    2,
    { id: '2', type: 3, name: 'Read this article', target_id: target.id, resolved },
    fields,
  );
}

/** A press on a button of a preview, by the giver. */
export function pressOn(discord: Loopback, preview: Preview, label: string, fields: Fields = {}): Sent {
  const customId = buttonsOf(preview.message).find((button) => button.label === label)?.custom_id ?? '';
  const { message: sent, attachments } = preview;
  const message = discord.message({ author: botUser, ...sent, flags: 64, attachments });
  return { ...buttonPress(discord, customId, message), ...fields };
}

/** A choice from the menu of a feed. */
export function chooseIn(discord: Loopback, feed: Preview, value: string, fields: Fields = {}): Sent {
  const { message: sent, attachments } = feed;
  const message = discord.message({ author: botUser, ...sent, flags: 64, attachments });
  return interaction(
    discord,
    3,
    { component_type: 3, custom_id: 'give.item', values: [value] },
    { ...fields, message },
  );
}

/** Presses Here or Whole server; what the preview then says. */
export async function confirm(
  discord: Loopback,
  preview: Preview,
  label: 'Here' | 'Whole server',
  fields: Fields = {},
): Promise<SentMessage> {
  const press = pressOn(discord, preview, label, fields);
  discord.dispatch('INTERACTION_CREATE', press);
  await discord.request(isCallbackOf(press));
  return (await discord.request((request) => isEditOf(press)(request) || isFollowUpOf(press)(request))).body;
}

/** What a response is filled in with, in the end. */
export const isEditOf =
  ({ token }: Sent) =>
  ({ method, path }: Request) =>
    method === 'PATCH' && path.includes(`/${token}/messages/`);

const isFollowUpOf =
  ({ token }: Sent) =>
  ({ method, path }: Request) =>
    method === 'POST' && path.endsWith(`/${token}`);
