import type { Definition } from './command.js';

/** How a command is typed: `/quote [speaker] [about:…]`. Square brackets mark what may be left out. */
export function usageOf({ name, options, positional }: Pick<Definition, 'name' | 'options' | 'positional'>): string {
  const words = Object.entries(options).map(([option, { required }]) => {
    const shown = option === positional ? option : `${option}:…`;
    return required ? shown : `[${shown}]`;
  });
  return [`/${name}`, ...words].join(' ');
}
