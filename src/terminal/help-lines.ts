import { HELP } from '../commands/notices.js';
import type { ReplyOf } from '../commands/reply.js';
import { blank, INDENT, type Line, line, type Style } from './layout.js';
import { printable } from './printable.js';

/** What can be asked at a terminal: the commands in columns, then what this article answers. */
export function helpLines({ usages, examples }: ReplyOf<'help'>, style: Style): readonly Line[] {
  const column = Math.max(...usages.map(({ usage }) => usage.length)) + INDENT;
  return [
    line(style('bold', 'What can be asked')),
    ...usages.map(({ usage, description }) => ({
      text: description,
      indent: INDENT,
      label: style('cyan', usage.padEnd(column)),
    })),
    blank,
    line(style('bold', HELP.examples)),
    ...examples.map((example) => line(printable(example), INDENT)),
    blank,
    line(HELP.requests),
    line(HELP.followUpsInTerminal),
  ];
}
