import type { DateRule } from './date-rule.js';

/** A text in lower case as cues are looked for in it: every digit a 0, white space a space, straight apostrophes. */
function cueForm(text: string): string {
  return text.replace(/\d/g, '0').replace(/\s/g, ' ').replaceAll('’', "'");
}

/** What cues are found by: the two characters that they begin with, as one number. */
function openingAt(text: string, i: number): number {
  return text.charCodeAt(i) * 2 ** 16 + text.charCodeAt(i + 1);
}

/** Whether there is a letter from a to z at `i`. */
function isLetterAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 97 && code <= 122;
}

/** Whether the cue stands at `i`, at the end of a word if it ends with a letter. */
function standsAt(text: string, i: number, cue: string): boolean {
  if (!text.startsWith(cue, i)) return false;
  const end = i + cue.length;
  return !(isLetterAt(text, end - 1) && isLetterAt(text, end));
}

/** Gives a function that says which rules have a cue in a text in lower case, in their order: no other can match there. */
export function rulesByCue(rules: readonly DateRule[]): (text: string) => readonly DateRule[] {
  const cuesByOpening = new Map<number, { readonly cue: string; readonly rule: DateRule }[]>();
  for (const rule of rules)
    for (const cue of rule.cues) {
      const alike = cuesByOpening.get(openingAt(cue, 0));
      if (alike) alike.push({ cue, rule });
      else cuesByOpening.set(openingAt(cue, 0), [{ cue, rule }]);
    }
  return (text) => {
    const form = cueForm(text);
    const called = new Set<DateRule>();
    for (let i = 0; i < form.length - 1; i++) {
      if (isLetterAt(form, i) && isLetterAt(form, i - 1)) continue;
      const cues = cuesByOpening.get(openingAt(form, i));
      if (cues === undefined) continue;
      for (const { cue, rule } of cues) if (standsAt(form, i, cue)) called.add(rule);
    }
    return called.size === 0 ? [] : rules.filter((rule) => called.has(rule));
  };
}
