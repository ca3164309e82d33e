import { type AttachmentPayload, ComponentType, type Message } from 'discord.js';
import { type Article, articleSchema } from '../../article/article.js';
import type { Seat } from '../../library/desk.js';
import type { Made } from '../../library/gift.js';
import { pressable } from '../buttons.js';
import { type DiscordMessage, libraryMessage } from '../render.js';
import { bytesAt } from './offer.js';

/** What the buttons of a preview do. */
export const PRESSES = {
  here: 'give.here',
  everywhere: 'give.everywhere',
  cancel: 'give.cancel',
  leftOut: 'give.left',
};

const ARTICLE_FILE = 'article.json';
const LEFT_OUT_FILE = 'left-out.txt';

/**
 * A preview as it is sent to whoever gave the article. The article goes along as a file: it is kept nowhere else until it
 * is confirmed, so that the buttons work after a restart and whichever process is told of the press.
 */
export function previewMessage(made: Made, seat: Seat): DiscordMessage & { readonly files: AttachmentPayload[] } {
  const { article, leftOut } = made;
  const buttons = [
    ...(seat.places.length > 0 ? [pressable('Here', PRESSES.here)] : []),
    ...(seat.places.length > 1 ? [pressable('Whole server', PRESSES.everywhere)] : []),
    pressable('Cancel', PRESSES.cancel),
    ...(leftOut.length > 0 ? [pressable('Show what was left out', PRESSES.leftOut)] : []),
  ];
  const file = (name: string, text: string) => ({ name, attachment: Buffer.from(text) });
  return {
    ...libraryMessage({ kind: 'preview', made }),
    components: [{ type: ComponentType.ActionRow, components: buttons }],
    files: [
      file(ARTICLE_FILE, `${JSON.stringify(article, undefined, 1)}\n`),
      ...(leftOut.length > 0 ? [file(LEFT_OUT_FILE, `${leftOut.join('\n')}\n`)] : []),
    ],
  };
}

/** The article of a preview; undefined if the message has none. Throws where Discord does not give it. */
export async function articleIn(message: Message): Promise<Article | undefined> {
  const text = await fileIn(message, ARTICLE_FILE);
  return text === undefined ? undefined : articleSchema.parse(JSON.parse(text));
}

/** The lines that a preview has left out. */
export async function leftOutIn(message: Message): Promise<readonly string[]> {
  return (await fileIn(message, LEFT_OUT_FILE))?.split('\n').filter((line) => line !== '') ?? [];
}

async function fileIn({ attachments }: Message, name: string): Promise<string | undefined> {
  const attachment = attachments.find((one) => one.name === name);
  const bytes = attachment && (await bytesAt(attachment.url));
  return bytes && new TextDecoder().decode(bytes);
}
