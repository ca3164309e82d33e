import type { Answer } from '../answering/outcome.js';
import type { Reading } from '../reading/reading.js';
import type { Reply } from './reply.js';

interface OptionBase {
  /** One line, at most 100 characters: Discord shows it beside the option. */
  readonly description: string;
  readonly required?: boolean;
}

export interface StringOption extends OptionBase {
  readonly type: 'string';
  /** Longest value taken, in UTF-16 units. */
  readonly maxLength: number;
  /** Whether the command completes this option as it is typed (see `suggest`). */
  readonly suggested?: boolean;
  /** The only values there are, where they are few. */
  readonly choices?: readonly Choice[];
}

interface IntegerOption extends OptionBase {
  readonly type: 'integer';
  readonly min: number;
  readonly max: number;
}

/** A file that is given along: in Discord an attachment, in the terminal the name of a file. */
export interface FileOption extends OptionBase {
  readonly type: 'file';
}

export type Option = StringOption | IntegerOption;
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends IntegerOption ? number : string;

/** The values that a command's run is given: their types follow from the option definitions. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { required: true } ? ValueOf<O[K]> : ValueOf<O[K]> | undefined;
};

/** What a command works on. */
export interface Context {
  readonly reading: Reading;
  /** The answer that this question follows. */
  readonly before?: Answer;
  /** The text of somebody's message that this one replies to: what "is this true?" is about. */
  readonly claim?: string;
}

/** Something to pick while typing: `name` is shown, `value` is sent; each at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What a command is called and what it takes: Discord's registration and everybody's help are derived from it. */
export interface Definition<O = Readonly<Record<string, Option | FileOption>>> {
  /** Lower case, letters alone: Discord's rule. */
  readonly name: string;
  readonly description: string;
  /** In the order in which they are offered; required ones first: Discord's rule. */
  readonly options: O;
  /** The option that takes bare words on a command line (`/quote lund`). */
  readonly positional?: keyof O & string;
  /** The label in Discord's message menu, for a command that takes a message's text as its positional option. */
  readonly messageMenu?: string;
  /** Set for a command about the library. `managers`: it is for those who manage the server, unless its admins say otherwise. */
  readonly library?: 'everybody' | 'managers';
}

/**
 * A command that is answered from an article, defined once: the command line and the JSON output are derived from it as
 * well.
 */
export interface Command<O extends Options = Options> extends Definition<O> {
  run(values: Values<O>, context: Context): Reply;
  /** What fits what was typed so far, best first, at most 25. */
  suggest?(option: keyof O & string, typed: string, context: Context): readonly Choice[];
}

/** A command whose option names and types are checked; its precise type is then forgotten, so that a list can hold it. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
  return command as unknown as Command;
}
