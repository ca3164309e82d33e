import { HELP } from '../../../commands/notices.js';
import type { ReplyOf } from '../../../commands/reply.js';
import { type Block, lines, plain, strong } from '../pages.js';
import { says } from './view.js';

export function helpBlocks({ usages, examples }: ReplyOf<'help'>): readonly Block[] {
  // The commands come last: Discord lists them as well, and what is for managers may stand on a second page.
  return [
    ...[HELP.first, HELP.requests, HELP.followUps, HELP.isPrivate, HELP.menu, HELP.removal, HELP.ping].map(says),
    says(HELP.examples),
    ...examples.map((example) => lines('> ', plain(example))),
    ...usages.map(({ usage, description }) => lines('', strong(usage), plain(` ${description}`))),
    says(HELP.listen),
  ];
}
