import { type APIStringSelectComponent, type AttachmentPayload, ComponentType, type Message } from 'discord.js';
import { type Article, articleSchema } from '../../article/article.js';
import { shortDate } from '../../commands/calendar-words.js';
import type { FeedItem } from '../../intake/intake.js';
import type { Seat } from '../../library/desk.js';
import type { Made } from '../../library/gift.js';
import { pressable } from '../rendering/buttons.js';
import { beginningOf } from '../rendering/limits.js';
import { type DiscordMessage, libraryMessage, noticeMessage } from '../rendering/render.js';
import { bytesAt } from './offer.js';

/** The custom_id of the menu from which an item of a feed is chosen. */
export const CHOOSE_ITEM = 'give.item';

/** What the buttons of a preview do. */
export const PRESSES = {
  here: 'give.here',
  everywhere: 'give.everywhere',
  cancel: 'give.cancel',
  leftOut: 'give.left',
};

const ARTICLE_FILE = 'article.json';
const LEFT_OUT_FILE = 'left-out.txt';
const FEED_FILE = 'feed.json';

/** A menu has room for so many choices, each of so many characters. */
const MAX_ITEMS = 25;
const MAX_LABEL = 100;

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
  return {
    ...libraryMessage({ kind: 'preview', made }),
    components: [{ type: ComponentType.ActionRow, components: buttons }],
    files: [
      file(ARTICLE_FILE, `${JSON.stringify(article, undefined, 1)}\n`),
      ...(leftOut.length > 0 ? [file(LEFT_OUT_FILE, `${leftOut.join('\n')}\n`)] : []),
    ],
  };
}

/** A feed as it is sent to whoever gave it: its items, of which one is chosen, go along as a file. */
export function feedMessage(items: readonly FeedItem[]) {
  const shown = items.slice(0, MAX_ITEMS);
  const more = items.length > shown.length ? ` Here are the first ${shown.length}.` : '';
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: CHOOSE_ITEM,
    placeholder: 'Which article?',
    options: shown.map(({ headline, datePublished }, i) => ({
      label: beginningOf(headline, MAX_LABEL),
      value: String(i),
      ...(datePublished !== undefined && { description: shortDate(datePublished) }),
    })),
  };
  return {
    ...noticeMessage(`That is a feed of ${items.length} articles: choose one.${more}`),
    components: [{ type: ComponentType.ActionRow as const, components: [menu] }],
    files: [file(FEED_FILE, JSON.stringify(shown))],
  };
}

/** The item of a feed that was chosen; undefined if the message has none such. */
export async function itemIn(message: Message, chosen: string | undefined): Promise<FeedItem | undefined> {
  const text = await fileIn(message, FEED_FILE);
  return text === undefined ? undefined : (JSON.parse(text) as readonly FeedItem[])[Number(chosen)];
}

function file(name: string, text: string): AttachmentPayload {
  return { name, attachment: Buffer.from(text) };
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
