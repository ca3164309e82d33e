import type { ReplyOf } from '../../commands/reply.js';
import { type Block, lines, plain, strong } from '../pages.js';
import { says } from './view.js';

export function helpBlocks({ usages, examples }: ReplyOf<'help'>): readonly Block[] {
  return [
    says('Ask about the article, and it answers in its own words: mention me, reply to me, or write to me alone.'),
    ...usages.map(({ usage, description }) => lines('', strong(usage), plain(` ${description}`))),
    says('For instance:'),
    ...examples.map((example) => lines('> ', plain(example))),
  ];
}
