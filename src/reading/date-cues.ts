import type { DateRule } from './date-rule.js';

/** A text in lower case as cues are looked for in it: every digit a 0, white space a space, straight apostrophes. */
function cueForm(text: string): string {
  return text.replace(/\d/g, '0').replace(/\s/g, ' ').replaceAll('’', "'");
}

/** Cues are plain ASCII. */
const CHARACTERS = 128;

/** Where cues that begin with two characters stand in the table; undefined where no cue has them. */
function openingAt(text: string, i: number): number | undefined {
  const [first, second] = [text.charCodeAt(i), text.charCodeAt(i + 1)];
  return first < CHARACTERS && second < CHARACTERS ? first * CHARACTERS + second : undefined;
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Whether the cue stands at `i`, as words of its own at its lettered ends. */
function standsAt(text: string, i: number, cue: string): boolean {
  if (isLetter(cue.charCodeAt(0)) && isLetter(text.charCodeAt(i - 1))) return false;
  const end = i + cue.length;
  if (isLetter(cue.charCodeAt(cue.length - 1)) && isLetter(text.charCodeAt(end))) return false;
  return text.startsWith(cue, i);
}

/** Gives a function that says which rules have a cue in a text in lower case, in their order: no other can match there. */
export function rulesByCue(rules: readonly DateRule[]): (text: string) => readonly DateRule[] {
  const cuesByOpening: (readonly { readonly cue: string; readonly rule: number }[])[] = [];
  for (const [rule, { cues }] of rules.entries())
    for (const cue of cues) {
      const opening = openingAt(cue, 0);
      if (opening === undefined) throw new RangeError(`"${cue}" is no cue: it takes two ASCII characters at least`);
      cuesByOpening[opening] = [...(cuesByOpening[opening] ?? []), { cue, rule }];
    }
  return (text) => {
    const form = cueForm(text);
    const called = new Set<number>();
    for (let i = 0; i < form.length - 1; i++) {
      const opening = openingAt(form, i);
      if (opening === undefined) continue;
      for (const { cue, rule } of cuesByOpening[opening] ?? []) if (standsAt(form, i, cue)) called.add(rule);
    }
    return called.size === 0 ? [] : rules.filter((_, rule) => called.has(rule));
  };
}
