import type { Span } from '../../article/spans.js';
import type { Word } from '../../language/words.js';
import { appositionAfter, appositionBefore } from './appositions.js';
import { isKnownPlace } from './known-names.js';
import { VAGUE_ROLES } from './lists/role-words.js';
import type { Occurrence } from './occurrences.js';
import { isPluralRole, singularLength } from './role-nouns.js';
import { phraseStart, type RolePhrase, roleFrom, WEIGHT } from './role-phrases.js';
import { titleBefore } from './role-titles.js';

/** What the vagueness of a noun for people costs. */
const VAGUENESS = 2;
/** The first mention introduces. */
const FIRST_MENTION = 0.4;
const WORTH_OF_A_WORD = 0.5;
/** Words beyond these make a role longer, not better. */
const TELLING_WORDS = 7;

/** Where the article states who a person is, in its most telling form; undefined where it does not. */
export function roleOf(
  occurrences: readonly Occurrence[],
  isPersonAt: (at: Occurrence['at'], i: number) => boolean,
): Span | undefined {
  let best: { readonly span: Span; readonly score: number } | undefined;
  for (const [n, occurrence] of occurrences.entries()) {
    for (const phrase of phrasesAround(occurrence, (i) => isPersonAt(occurrence.at, i))) {
      const { words, sentence } = occurrence.at;
      const own = words.slice(phrase.first, phrase.last + 1);
      const start = own[0]?.start;
      const end = endOfRole(own.at(-1));
      if (start === undefined || end === undefined) continue;
      const telling = Math.min(
        own.filter(({ pos }) => /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(pos)).length,
        TELLING_WORDS,
      );
      const vague = own.some(({ folded }) => VAGUE_ROLES.has(folded)) ? VAGUENESS : 0;
      const score = phrase.weight + telling * WORTH_OF_A_WORD + (n === 0 ? FIRST_MENTION : 0) - vague;
      if (!best || score > best.score) best = { span: { ...sentence.span, start, end }, score };
    }
  }
  return best?.span;
}

/** Where a role ends: of "photographers" before a list of names each is a "photographer". */
function endOfRole(last: Word | undefined): number | undefined {
  return last && last.start + singularLength(last.text);
}

function phrasesAround(occurrence: Occurrence, isPerson: (i: number) => boolean): readonly RolePhrase[] {
  const { words } = occurrence.at;
  const { first, last } = occurrence;
  const start = occurrence.title ?? first;
  return [
    titleBefore(words, first, last),
    appositionBefore(words, start, last, isPerson),
    appositionAfter(words, last, isPerson),
    copulaAfter(words, last),
    listBefore(words, first, isPerson),
    affiliation(words, first, last),
  ].filter((phrase): phrase is RolePhrase => phrase !== undefined);
}

/** "Doe is the director of the museum" */
function copulaAfter(words: readonly Word[], name: number): RolePhrase | undefined {
  if (!/^(?:is|was|became|becomes|remains)$/.test(words[name + 1]?.folded ?? '')) return undefined;
  let at = name + 2;
  while (/^(?:also|both|now|then|still|once|currently|already)$/.test(words[at]?.folded ?? '')) at++;
  if (!/^(?:a|an|the)$/.test(words[at]?.folded ?? '')) return undefined;
  return roleFrom(words, at, WEIGHT.copula);
}

/** The most words between "photographers" and a name in the list it heads. */
const LONGEST_LIST = 40;

/** "photographers A, B and C", "photographers such as A and B": the noun that heads the list a name stands in. */
function listBefore(words: readonly Word[], first: number, isPerson: (i: number) => boolean): RolePhrase | undefined {
  let between = true;
  for (let i = first - 1; i >= Math.max(0, first - LONGEST_LIST); i--) {
    const word = words[i];
    if (!word || /^[.;]$/.test(word.text)) return undefined;
    if (isPluralRole(word)) {
      const start = phraseStart(words, i);
      return start <= i ? { first: start, last: i, weight: WEIGHT.list } : undefined;
    }
    if (!between) continue;
    const lists =
      /^(?:,|and|:|of|&|for|\(|\))$/.test(word.text) || word.capital || isPerson(i) || words[i + 1]?.text === ')';
    const opens = word.folded === 'including' || (word.folded === 'as' && words[i - 1]?.folded === 'such');
    if (opens) between = false;
    else if (!lists) return undefined;
  }
  return undefined;
}

/** "Ohio's Jane Doe", "Jane Doe of Rolling Thunder": where she belongs, if nothing else is said. */
function affiliation(words: readonly Word[], first: number, last: number): RolePhrase | undefined {
  if (/^['’]s?$/.test(words[first - 1]?.text ?? '')) {
    const owner = words[first - 2];
    if (owner?.capital && isKnownPlace(owner.folded))
      return { first: first - 2, last: first - 2, weight: WEIGHT.affiliation };
  }
  if (!/^(?:of|for|from|at|with)$/.test(words[last + 1]?.folded ?? '')) return undefined;
  const start = words[last + 2]?.folded === 'the' ? last + 3 : last + 2;
  if (!words[start]?.capital) return undefined;
  let end = start;
  while (words[end + 1]?.capital || (/^(?:of|the)$/.test(words[end + 1]?.folded ?? '') && words[end + 2]?.capital))
    end++;
  return { first: last + 1, last: end, weight: WEIGHT.affiliation };
}
