import type { Checked } from '../checked.js';
import type { Command, Definition, Option, Options, Values } from './command.js';
import { usageOf } from './usage.js';

/** The values of a command's options from what was typed for each, or every problem with them. */
export function valuesFrom(
  { options, ...command }: Pick<Definition<Options>, 'name' | 'options' | 'positional'>,
  typed: Readonly<Record<string, string>>,
): Checked<Values<Command['options']>> {
  const values: Record<string, string | number> = {};
  const problems: string[] = [];
  for (const [name, option] of Object.entries(options)) {
    const text = typed[name]?.trim();
    if (!text) {
      if (option.required)
        problems.push(
          `${command.name} needs ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}: ${usageOf({ ...command, options })}`,
        );
      continue;
    }
    const problem = problemWith(name, option, text);
    if (problem !== undefined) problems.push(problem);
    else values[name] = option.type === 'integer' ? Number(text) : text;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: values as Values<Command['options']> };
}

function problemWith(name: string, option: Option, text: string): string | undefined {
  if (option.type === 'string' && option.choices?.every((choice) => choice.value !== text))
    return `${name} takes ${option.choices.map(({ value }) => value).join(' or ')}`;
  if (option.type === 'string')
    return text.length > option.maxLength ? `${name} takes at most ${option.maxLength} characters` : undefined;
  const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= option.min && value <= option.max
    ? undefined
    : `${name} takes a whole number from ${option.min} to ${option.max}`;
}
