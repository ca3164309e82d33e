import type { Checked } from '../checked.js';
import type { Options, Values } from '../commands/command.js';
import { libraryCommands } from '../commands/library/index.js';
import type { LibraryReply } from '../commands/library/library-reply.js';
import { read } from '../commands/library/read.js';
import { FULL } from '../commands/library/words.js';
import { WORDS } from '../commands/notices.js';
import { sentences, typedFor } from '../commands/typed-options.js';
import { valuesFrom } from '../commands/typed-values.js';
import type { Intake } from '../intake/intake.js';
import { Desk, type Seat } from '../library/desk.js';
import { takenFrom } from '../library/gift.js';
import { OWN_ARTICLE, type Store, StoreFailure } from '../library/store.js';
import type { Reading } from '../reading/reading.js';
import { spoiltLine } from './spoilt.js';

/** What the chat needs for a library: it is opened when it is first asked about, so that a bot may have it meanwhile. */
export interface ChatLibrary {
  readonly open: () => Promise<Checked<Store>>;
  /** Takes in a file, or what is behind a link; of a feed the item of this number. */
  readonly take: (named: string, item: string | undefined) => Promise<Intake>;
}

/** What a command about the library results in, and the reading that is asked about from then on. */
export interface Talked {
  readonly reply: LibraryReply;
  readonly reading: Reading;
}

const SEAT: Seat = { owner: 'terminal', places: ['everywhere'] };

/** Does what a line says that is a command about the library; nothing for any other line. */
export function libraryTalk(own: Reading, { open, take }: ChatLibrary): LibraryTalk {
  let desk: Desk | undefined;
  let reading = own;
  const opened = async (): Promise<Checked<Desk>> => {
    if (desk !== undefined) return { ok: true, value: desk };
    const store = await open();
    if (!store.ok) return store;
    // A chat begins with the article that it was started with, whatever an earlier one had in use.
    await store.value.use(SEAT.owner, 'everywhere', OWN_ARTICLE);
    desk = new Desk(store.value, own);
    return { ok: true, value: desk };
  };
  return {
    run: async (name, rest) => {
      const command = [read, ...libraryCommands].find((one) => one.name === name.toLowerCase());
      if (command === undefined) return undefined;
      try {
        const at = await opened();
        if (!at.ok) return { reply: { kind: 'notice', text: sentences(at.problems) }, reading };
        const reply = command === read ? await takeIn(rest, at.value, take) : await run(command.name, rest, at.value);
        reading = await (await at.value.at(SEAT)).read();
        return { reply, reading };
      } catch (error) {
        if (!(error instanceof StoreFailure)) throw error;
        const text = error.reason === 'spoilt' ? sentences([spoiltLine(error)]) : WORDS.library[error.reason];
        return { reply: { kind: 'notice', text }, reading };
      }
    },
    close: async () => desk?.store.close(),
  };
}

export interface LibraryTalk {
  run(name: string, rest: string): Promise<Talked | undefined>;
  close(): Promise<void>;
}

async function run(name: string, rest: string, desk: Desk): Promise<LibraryReply> {
  const command = libraryCommands.find((one) => one.name === name);
  if (command === undefined) return { kind: 'notice', text: `There is no command /${name}: /help lists them.` };
  const values = valuesFrom(command, typedFor(command, rest));
  if (!values.ok) return { kind: 'notice', text: sentences(values.problems) };
  return command.run(values.value as Values<Options>, { desk, seat: SEAT });
}

/** What is read in the terminal is in use at once: whoever typed its name is the only one there. */
async function takeIn(rest: string, { store }: Desk, take: ChatLibrary['take']): Promise<LibraryReply> {
  const typed = typedFor(read, rest);
  const named = typed.file ?? typed.link?.trim();
  if (named === undefined) return { kind: 'notice', text: 'Read needs a file or a link: /read page.html.' };
  const [, file, item] = /^(.*?)(?:\s+--item\s+(\d+))?$/s.exec(named) ?? [];
  const intake = await take(file ?? named, item);
  const taken = takenFrom(intake);
  if (taken.kind === 'feed')
    return {
      kind: 'notice',
      text: `${sentences(intake.article.ok ? [] : intake.article.problems)} Such as: /read ${file} --item 1`,
    };
  if (taken.kind === 'nothing') return { kind: 'notice', text: sentences(taken.problems) };
  const given = { by: 'terminal', at: new Date().toISOString() };
  const kept = await store.keep(SEAT.owner, taken.made.article, given, 'everywhere');
  return kept === 'full' ? { kind: 'notice', text: FULL } : { kind: 'preview', made: taken.made };
}
