import type { DateRule } from './rule.js';

/** A cue as it may stand in a text in lower case: any digit for 0, any white space for a space, either apostrophe. */
function patternOf(cue: string): string {
  const literal = cue.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const pattern = literal.replaceAll('0', '\\d').replaceAll(' ', '\\s').replaceAll("'", "['’]");
  return /[a-z]$/.test(cue) ? `${pattern}(?![a-z])` : pattern;
}

/** What `patternOf` finds, as the cue is written. */
function cueOf(found: string): string {
  return found.replace(/\d/g, '0').replace(/\s/g, ' ').replaceAll('’', "'");
}

/** Gives a function that says which rules have a cue in a text in lower case, in their order: no other can match there. */
export function rulesByCue(rules: readonly DateRule[]): (text: string) => readonly DateRule[] {
  const longestFirst = [...new Set(rules.flatMap(({ cues }) => cues))].sort((a, b) => b.length - a.length);
  // Of the cues that stand at one place the longest is found, so that it calls for the rules of those it begins with too.
  const rulesOf = new Map(
    longestFirst.map((cue) => [cue, rules.filter(({ cues }) => cues.some((own) => cue.startsWith(own)))]),
  );
  const anyCue = new RegExp(`(?<![a-z])(?=(${longestFirst.map(patternOf).join('|')}))`, 'g');
  return (text) => {
    const called = new Set<DateRule>();
    for (const [, found = ''] of matchesOf(anyCue, text))
      for (const rule of rulesOf.get(cueOf(found)) ?? []) called.add(rule);
    return called.size === 0 ? [] : rules.filter((rule) => called.has(rule));
  };
}

/** Every match of a global pattern, as `matchAll` gives them, but for the copy that it makes of the pattern each time. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
