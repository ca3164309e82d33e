import { fold } from '../../language/tokens.js';
import { type Card, type Entry, OWN_ARTICLE } from '../../library/store.js';
import type { Choice, Option } from '../command.js';
import { articleLine } from '../source-line.js';

/** Discord shows at most 25 choices, each of at most 100 characters. */
const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;

/** The option of a command by which an article is chosen. */
export const WHICH_ARTICLE = {
  type: 'string',
  description: 'Which one: words of its headline',
  required: true,
  maxLength: 200,
  suggested: true,
} as const satisfies Option;

/** An article that can be chosen, by its id. */
interface Choosable {
  readonly id: string;
  readonly card: Card;
}

/** The articles that can be put to use: those that were given, the last first, then the bot's own. */
export function choosable(entries: readonly Entry[], own: Card): readonly Choosable[] {
  return [...entries, { id: OWN_ARTICLE, card: own }];
}

/** The articles that have every word of what was typed, as choices. */
export function choicesFor(articles: readonly Choosable[], typed: string): readonly Choice[] {
  return fitting(articles, typed)
    .slice(0, MAX_CHOICES)
    .map(({ id, card }) => ({ name: beginning(labelOf(id, card)), value: id }));
}

/** The article that is meant: by its id, as a choice gives it, or by words of its headline. */
export function named(articles: readonly Choosable[], typed: string): Choosable | undefined {
  const asked = typed.trim();
  return articles.find(({ id }) => id === asked) ?? (asked === '' ? undefined : fitting(articles, asked)[0]);
}

function fitting(articles: readonly Choosable[], typed: string): readonly Choosable[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return articles.filter(({ id, card }) => {
    const line = fold(labelOf(id, card));
    return words.every((word) => line.includes(word));
  });
}

function labelOf(id: string, card: Card): string {
  return id === OWN_ARTICLE ? `My own: ${articleLine(card)}` : articleLine(card);
}

function beginning(text: string): string {
  if (text.length <= MAX_CHOICE_LENGTH) return text;
  return `${text.slice(0, MAX_CHOICE_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
