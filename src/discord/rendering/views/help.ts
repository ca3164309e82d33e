import { HELP } from '../../../commands/notices.js';
import type { ReplyOf } from '../../../commands/reply.js';
import { type Block, lines, plain, strong } from '../pages.js';
import { says } from './view.js';

export function helpBlocks({ usages, examples }: ReplyOf<'help'>): readonly Block[] {
  return [
    says(HELP.first),
    ...usages.map(({ usage, description }) => lines('', strong(usage), plain(` ${description}`))),
    says(HELP.examples),
    ...examples.map((example) => lines('> ', plain(example))),
    ...[HELP.requests, HELP.followUps, HELP.isPrivate, HELP.menu, HELP.removal, HELP.ping, HELP.listen].map(says),
  ];
}
