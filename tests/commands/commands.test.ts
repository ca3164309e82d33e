import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { usageOf } from '../../src/commands/usage.js';

describe('the table of commands', () => {
  it('lists every command once, in the order of help', () => {
    expect(commands.map(({ name }) => name)).toEqual([
      'ask',
      'summary',
      'quote',
      'who',
      'when',
      'where',
      'find',
      'check',
      'article',
      'help',
    ]);
  });

  it.each(commands.map((command) => [command.name, command] as const))('/%s keeps to Discord’s rules', (_, command) => {
    expect(command.name).toMatch(/^[a-z]{1,32}$/);
    expect(command.description.length).toBeGreaterThan(0);
    expect(command.description.length).toBeLessThanOrEqual(100);
    const options = Object.entries(command.options);
    expect(options.length).toBeLessThanOrEqual(24); // 25, and Discord's own `private` is one of them
    for (const [name, option] of options) {
      expect(name).toMatch(/^[a-z]{1,32}$/);
      expect(option.description.length).toBeLessThanOrEqual(100);
      if (option.type === 'string') expect(option.maxLength).toBeLessThanOrEqual(6_000);
    }
    const required = options.map(([, option]) => option.required === true);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    expect(command.messageMenu?.length ?? 1).toBeLessThanOrEqual(32);
  });

  it.each([
    ['ask', '/ask question'],
    ['quote', '/quote [speaker] [about:…]'],
    ['summary', '/summary [sentences]'],
    ['help', '/help'],
  ])('shows how /%s is typed', (name, usage) => {
    const command = commands.find((each) => each.name === name);
    expect(command && usageOf(command)).toBe(usage);
  });
});
