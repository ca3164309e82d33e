import { closeSync, openSync, readSync } from 'node:fs';
import { parse } from 'dotenv';
/** The variables that a file sets, or what is wrong with it. `isRead`: whether it could be read at all. */
export type EnvFile =
  | { readonly ok: true; readonly value: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problems: readonly string[]; readonly isRead: boolean };

/** The most that is read, in bytes: more than any settings need. */
const MAX_SIZE = 1_000_000;

/** A line as dotenv understands it: a name and what follows it, a comment, a blank one. */
const UNDERSTOOD = /^\s*(?:export\s+)?[\w.-]+(?:\s*=|:\s)|^\s*(?:#|$)/;
/** A value between quotation marks, which may go on for several lines. */
const QUOTED = /(=\s*)(["'`])(?:(?!\2)[\s\S])*\2/g;
/** What else DISCORD_TOKEN is called, by other programs and by a slip. */
const TOKEN_BY_OTHER_NAME = /^(?:DISCORD[_-]?)?(?:BOT[_-]?)?TOKEN$/i;

/**
 * The variables that a file like `.env` sets; none where there is no file. Whatever in it says nothing is a problem, told
 * without a word of the file, as it may be the token: whoever wrote it would find a chat in place of a bot.
 */
export function readEnvFile(file: string): EnvFile {
  const bytes = bytesOf(file);
  if (typeof bytes === 'string') return refused(`cannot be read (${bytes}): make it a file that this user may read`);
  if (bytes.length > MAX_SIZE) return refused('is larger than 1 MB: leave in it what .env.example has');
  const text = textOf(bytes);
  if (text === undefined) return refused('is no text: save it as UTF-8');
  const variables = parse(text);
  const other = variables.DISCORD_TOKEN ? undefined : Object.keys(variables).find(isOtherName);
  const problems = [
    ...strayLines(text).map((line) => `.env, line ${line} sets nothing: write NAME=value, as .env.example does`),
    ...(other === undefined ? [] : [`.env has ${other}: the setting is called DISCORD_TOKEN`]),
  ];
  return problems.length === 0 ? { ok: true, value: variables } : { ok: false, problems, isRead: true };
}

function isOtherName(name: string): boolean {
  return name !== 'DISCORD_TOKEN' && TOKEN_BY_OTHER_NAME.test(name);
}

function refused(problem: string): EnvFile {
  return { ok: false, problems: [`.env ${problem}`], isRead: false };
}

/** Nothing of a file that is not there, of one over the limit a byte more than that; or the system's code. */
function bytesOf(file: string): Uint8Array | string {
  try {
    const handle = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(MAX_SIZE + 1);
      let size = 0;
      for (let read = -1; read !== 0 && size < bytes.length; size += read)
        read = readSync(handle, bytes, size, bytes.length - size, null);
      return bytes.subarray(0, size);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const { code = 'no reason given' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? new Uint8Array() : code;
  }
}

/** UTF-8, or UTF-16 with its mark, as PowerShell writes what is sent to a file. */
function textOf(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The numbers of the lines that are neither a setting nor blank nor a comment, from 1. */
function strayLines(text: string): readonly number[] {
  // The further lines of a value are no lines of their own, yet counted.
  const unquoted = text.replace(QUOTED, (value) => `=${value.replace(/[^\n]/g, '').replaceAll('\n', '\n#')}`);
  return unquoted.split('\n').flatMap((line, i) => (UNDERSTOOD.test(line) ? [] : [i + 1]));
}
