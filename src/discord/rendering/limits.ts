/**
 * What Discord takes, in characters or items. Discord counts code points; we count UTF-16 units, which are never fewer.
 * https://docs.discord.com/developers/resources/message, …/components/reference, …/interactions/application-commands
 */
export const LIMITS = {
  content: 2_000,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  buttonUrl: 512,
  choices: 25,
  choice: 100,
  commandName: 32,
  description: 100,
  options: 25,
  slashCommands: 100,
  messageCommands: 15,
} as const;

/** The beginning of a text, of at most so many UTF-16 units, that ends with a whole character. */
export function beginningOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
