import type { Desk, Seat } from '../../library/desk.js';
import type { Choice, Definition, Options, Values } from '../command.js';
import type { LibraryReply } from './library-reply.js';

/** Whose library a command is about, and from where. */
export interface LibraryContext {
  readonly desk: Desk;
  readonly seat: Seat;
}

/** A command about the articles there are: which one is asked about where. It may have to ask a database. */
export interface LibraryCommand<O extends Options = Options> extends Definition<O> {
  readonly library: 'everybody' | 'managers';
  run(values: Values<O>, context: LibraryContext): Promise<LibraryReply>;
  /** What fits what was typed so far, best first, at most 25. */
  suggest?(option: keyof O & string, typed: string, context: LibraryContext): Promise<readonly Choice[]>;
}

/** A command whose option names and types are checked; its precise type is then forgotten, so that a list can hold it. */
export function defineLibraryCommand<const O extends Options>(command: LibraryCommand<O>): LibraryCommand {
  return command as unknown as LibraryCommand;
}
