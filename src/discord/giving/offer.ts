import type { Attachment, Message } from 'discord.js';
import type { Checked } from '../../checked.js';
import { shortened } from '../../commands/source-line.js';
import { MAX_FILE_SIZE } from '../../intake/intake.js';
import type { Gift } from '../../library/gift.js';

/** What somebody wants read, before it is fetched. */
export type Offer = Exclude<Gift, { kind: 'file' }> | { readonly kind: 'attachment'; readonly attachment: Attachment };

/** How long Discord may take to hand a file over, in milliseconds. */
const FETCH_MS = 10_000;
/** A message of so many characters that is no mere link is an article's text. */
const MIN_TEXT = 500;
const LINK = /https?:\/\/[^\s<>"')\]]+/;

/** What of a message, or of one that it forwards, is an article: an attachment, a long text, or a link; in this order. */
export function offerIn(message: Message): Offer | undefined {
  const sources = [message, ...message.messageSnapshots.values()];
  const attachment = sources.map(({ attachments }) => attachments?.first()).find((one) => one !== undefined);
  if (attachment !== undefined) return { kind: 'attachment', attachment };
  const texts = sources.map(({ content }) => content ?? '');
  const text = texts.find((one) => one.length >= MIN_TEXT);
  if (text !== undefined) return { kind: 'text', text };
  const embedded = sources.flatMap(({ embeds }) => (embeds ?? []).flatMap(({ url }) => url ?? []));
  const url = texts.map(linkIn).find((one) => one !== undefined) ?? embedded[0];
  return url === undefined ? undefined : { kind: 'link', url };
}

/** The first link in a text, without the punctuation of the sentence that it ends. */
function linkIn(text: string): string | undefined {
  return LINK.exec(text)?.[0].replace(/[.,;:!?]+$/, '');
}

/** What text offers: itself, or where it is a link and nothing else, what that leads to. */
export function offerOfText(text: string): Offer {
  const bare = text.trim();
  return linkIn(bare) === bare ? { kind: 'link', url: bare } : { kind: 'text', text };
}

/** What is being done about it, for whoever waits. */
export function doing(offer: Offer): string {
  switch (offer.kind) {
    case 'attachment':
      return `Reading ${offer.attachment.name} …`;
    case 'link':
      return `Fetching the page from ${hostOf(offer.url)} and reading it …`;
    case 'text':
      return 'Reading the text …';
    case 'item':
      return `Reading “${shortened(offer.item.headline, MAX_HEADLINE)}” …`;
  }
}

const MAX_HEADLINE = 120;

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'there';
}

/** What is offered, fetched from Discord where it is a file. */
export async function giftOf(offer: Offer): Promise<Checked<Gift>> {
  if (offer.kind !== 'attachment') return { ok: true, value: offer };
  const { name, url, size } = offer.attachment;
  const bytes = size > MAX_FILE_SIZE ? undefined : await bytesAt(url);
  if (bytes === undefined)
    return {
      ok: false,
      problems: [`${name} is larger than ${MAX_FILE_SIZE / 1_000_000} MB: give a file that holds one article`],
    };
  return { ok: true, value: { kind: 'file', name, bytes } };
}

/** The bytes of a file that Discord keeps; undefined if they are more than are read. Throws where it cannot be had. */
export async function bytesAt(url: string): Promise<Uint8Array | undefined> {
  const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_MS) });
  if (!response.ok || response.body === null) throw new Error(`Discord gives no file: ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_FILE_SIZE) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
