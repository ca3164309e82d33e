import { ask, commands } from '../../src/commands/index.js';
import type { Reply } from '../../src/commands/reply.js';
import { type DiscordMessage, toMessages } from '../../src/discord/rendering/render.js';
import { loadArticle } from '../../src/library/library.js';
import { type Reading, read } from '../../src/reading/reading.js';

/** What one person wrote or which command they used, or what the bot sent, as Discord is given it. */
export type Turn =
  | { readonly by: string; readonly wrote: string }
  | { readonly by: string; readonly used: string }
  | { readonly by: 'Pilcrow'; readonly sent: DiscordMessage };

/** What is asked about the article that ships with the bot: two answers, a quotation, and what the article does not say. */
const ASKED: readonly {
  readonly by: string;
  readonly wrote?: string;
  readonly used?: Readonly<Record<string, string>>;
}[] = [
  { by: 'ada', wrote: 'who is Trump campaigning against?' },
  { by: 'ben', wrote: 'when is the election?' },
  { by: 'ada', used: { speaker: 'putin', about: 'digital' } },
  { by: 'ben', wrote: 'what is the capital of Peru?' },
];

/** An exchange about the article that ships, of which every word of the bot's is what it says now. */
export async function exchange(): Promise<readonly Turn[]> {
  const article = await loadArticle();
  if (!article.ok) throw new Error(article.problems.join('; '));
  const reading = read(article.value);
  return ASKED.flatMap(({ by, wrote = '', used }) => {
    const reply = used === undefined ? ask.run({ question: wrote }, { reading }) : quote(used, reading);
    const [sent] = toMessages(reply, { asksForVote: true, isResponse: used !== undefined });
    const options = Object.entries(used ?? {}).map(([name, value]) => `${name}:${value}`);
    const turn =
      used === undefined ? { by, wrote: `@Pilcrow ${wrote}` } : { by, used: ['/quote', ...options].join(' ') };
    return [turn, { by: 'Pilcrow', sent }];
  });
}

function quote(values: Readonly<Record<string, string>>, reading: Reading): Reply {
  const command = commands.find(({ name }) => name === 'quote');
  if (command === undefined) throw new Error('there is no /quote');
  return command.run(values, { reading });
}
