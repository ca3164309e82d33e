import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { FULL, inUseNow, NOT_HERE } from '../../commands/library/words.js';
import { WORDS } from '../../commands/notices.js';
import type { Seat } from '../../library/desk.js';
import { type Taken, take } from '../../library/gift.js';
import { type Bot, deliver, orFault, received } from '../bot.js';
import { lines, paginate, plain } from '../rendering/pages.js';
import { noticeMessage } from '../rendering/render.js';
import { idsOf, notice, type Response, respond, toAskerAlone } from '../responses.js';
import { seatOfInteraction } from '../seat.js';
import { FORM_ID, filledIn, form } from './form.js';
import { doing, giftOf, type Offer, offerIn, offerOfText } from './offer.js';
import { articleIn, CHOOSE_ITEM, feedMessage, itemIn, leftOutIn, PRESSES, previewMessage } from './preview.js';

type Giving = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction;

/** How many articles are fetched and made at once: more would keep answers waiting. */
const MAX_AT_ONCE = 8;
/** The most problems told of one gift. */
const MAX_PROBLEMS = 5;
const LOST = 'That preview has lost its article: give it to me again.';
const STOPPED = 'I was stopped before I had read it: give it to me again in a minute.';
const NOT_KEPT = 'The article was not kept.';
const BUSY = 'I am reading several articles just now: try again in a few seconds.';

/** Whether a custom_id is of a button, a menu or a form with which articles are given. */
export function isGiving(customId: string): boolean {
  return customId === FORM_ID || customId === CHOOSE_ITEM || Object.values(PRESSES).includes(customId);
}

/** /read: what its options give; with neither, the form to paste into. */
export async function readOptions(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const link = interaction.options.getString('link')?.trim();
  const attachment = interaction.options.getAttachment('file');
  if (attachment !== null) return give(interaction, bot, { kind: 'attachment', attachment });
  if (link) return give(interaction, bot, { kind: 'link', url: link });
  if (seatOfInteraction(interaction, bot).places.length === 0)
    return respond(interaction, bot, async () => notice(NOT_HERE));
  await deliver(received(bot, idsOf(interaction)), () => interaction.showModal(form));
}

/** The message menu: the article that a message holds or links to. */
export function readMessage(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<void> {
  const nothing = 'That message has no link, no file and no longer text that I could read.';
  return give(interaction, bot, offerIn(interaction.targetMessage) ?? nothing);
}

/** The form, filled in. */
export function readForm(interaction: ModalSubmitInteraction, bot: Bot): Promise<void> {
  const { text, file } = filledIn(interaction);
  if (file !== undefined) return give(interaction, bot, { kind: 'attachment', attachment: file });
  const nothing = 'The form was empty: paste the article’s text into it, or give a link or a file to /read.';
  return give(interaction, bot, text.trim() === '' ? nothing : offerOfText(text));
}

/** Makes an article of what is offered and shows its preview to the giver alone. A string: why there is nothing to make. */
async function give(interaction: Giving, bot: Bot, offer: Offer | string): Promise<void> {
  const seat = seatOfInteraction(interaction, bot);
  const refusal = refusalOf(interaction, bot, seat);
  if (refusal !== undefined) return respond(interaction, bot, async () => notice(refusal));
  if (typeof offer === 'string') return respond(interaction, bot, async () => notice(offer));
  const event = received(bot, idsOf(interaction));
  bot.giving.set(interaction.id, () => interaction.editReply(noticeMessage(STOPPED)));
  try {
    const waiting = noticeMessage(doing(offer));
    // Not taken: it is too late, or another process of this bot has answered.
    if (!(await deliver(event, () => interaction.reply({ ...waiting, flags: toAskerAlone(waiting) })))) return;
    const message = await orFault(event, () => previewOf(offer, seat, bot), noticeMessage);
    await deliver(event, () => interaction.editReply(message));
  } finally {
    bot.giving.delete(interaction.id);
  }
}

/** Why nothing is taken here and now. */
function refusalOf(interaction: Giving, bot: Bot, seat: Seat): string | undefined {
  const seconds = bot.cooldown.take(interaction.user.id);
  if (seconds > 0) return WORDS.tryAgain(seconds);
  if (seat.places.length === 0) return NOT_HERE;
  return bot.giving.size >= MAX_AT_ONCE ? BUSY : undefined;
}

async function previewOf(offer: Offer, seat: Seat, { readLink, work }: Bot) {
  const gift = await giftOf(offer);
  const taken: Taken = gift.ok
    ? await take(gift.value, readLink, work.intakes)
    : { kind: 'nothing', problems: gift.problems };
  switch (taken.kind) {
    case 'article':
      return previewMessage(taken.made, seat);
    case 'feed':
      return feedMessage(taken.items);
    case 'nothing':
      return noticeMessage(`I made no article of that: ${taken.problems.slice(0, MAX_PROBLEMS).join('; ')}.`);
  }
}

/** An item chosen from a feed: its preview takes the place of the menu. */
export async function chooseItem(interaction: StringSelectMenuInteraction, bot: Bot): Promise<void> {
  const event = received(bot, idsOf(interaction));
  if (!(await deliver(event, () => interaction.deferUpdate()))) return;
  const message = await orFault(
    event,
    async () => {
      const item = await itemIn(interaction.message, interaction.values[0]);
      if (item === undefined) return noticeMessage(LOST);
      return previewOf({ kind: 'item', item }, seatOfInteraction(interaction, bot), bot);
    },
    noticeMessage,
  );
  await deliver(event, () => interaction.editReply({ attachments: [], ...message }));
}

/** A press on a preview: keeps the article and puts it to use, drops it, or shows what was left out of it. */
export async function settle(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  const { customId } = interaction;
  if (customId === PRESSES.leftOut) return respond(interaction, bot, showLeftOut);
  if (customId === PRESSES.cancel) return respond(interaction, bot, async () => inPlace('Nothing was kept.'));
  // Before anything is looked up: Discord waits for three seconds alone.
  if (!(await deliver(received(bot, idsOf(interaction)), () => interaction.deferUpdate()))) return;
  const event = received(bot, idsOf(interaction));
  const settled = await orFault(
    event,
    () => keep(interaction, bot, customId === PRESSES.everywhere),
    (sentence) => ({ done: false, text: `${NOT_KEPT} ${sentence}` }),
  );
  const message = noticeMessage(settled.text);
  await deliver(event, () =>
    settled.done
      ? interaction.editReply({ ...message, attachments: [] })
      : interaction.followUp({ ...message, flags: toAskerAlone(message) }),
  );
}

async function keep(interaction: ButtonInteraction, bot: Bot, everywhere: boolean) {
  const seat = seatOfInteraction(interaction, bot);
  const place = everywhere ? 'everywhere' : seat.places[0];
  const article = await articleIn(interaction.message);
  if (article === undefined || place === undefined) return { done: false, text: LOST };
  const given = { by: interaction.user.id, at: new Date().toISOString() };
  const kept = await bot.desk.store.keep(seat.owner, article, given, place);
  if (kept === 'full') return { done: false, text: FULL };
  bot.logger.info({ ...idsOf(interaction), article: kept.id, known: kept.known, place }, 'article kept');
  return { done: true, text: inUseNow(article, place, seat) };
}

async function showLeftOut(interaction: ButtonInteraction): Promise<Response> {
  const leftOut = await leftOutIn(interaction.message);
  const pages = paginate(
    leftOut.map((line) => lines('> ', plain(line))),
    lines('-# ', plain(`Left out, ${leftOut.length} in all; every line is in left-out.txt.`)),
  );
  return {
    message: { ...noticeMessage(''), content: (pages[0] ?? '').replace(/ · page 1 of \d+$/, '') },
    seen: 'by the asker',
  };
}

function inPlace(text: string): Response {
  return { message: { ...noticeMessage(text), attachments: [] }, seen: 'in place' };
}
