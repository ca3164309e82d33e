import { ROLES } from '../../language/lists/roles.js';
import { PERSON_NOUNS } from './lists/person-nouns.js';
import { PLACE_NOUNS } from './lists/place-nouns.js';

/** What a message can want that a command gives, or that two lines of ours answer. */
type RuleKind =
  | 'summary'
  | 'quotations'
  | 'people'
  | 'timeline'
  | 'places'
  | 'article'
  | 'help'
  | 'identity'
  | 'beyond'
  | 'verdict'
  | 'check'
  | 'more'
  | 'again';

/** How a clause shows that it wants something. */
export interface Rule {
  readonly kind: RuleKind;
  /** What of the clause's wording makes the request. */
  readonly cue: RegExp;
  /** How many words beside the cue may be about what the article tells: "sum up **the reactions**". */
  readonly spare: number;
  /** Whether it must be the sentence's wording that has the cue, not a clause: "what happened" behind "if they met" is no request. */
  readonly alone?: true;
  /** Nouns that count as part of the request itself: "list every **island**". */
  readonly nouns?: (word: string) => boolean;
  /** What the clause is for all its cue no request with. */
  readonly unless?: RegExp;
}

// Pieces of patterns that several kinds share

export const ARTICLE =
  '(?:article|story|report|piece|text|post|page|interview|news (?:article|story|report|item|piece)|news)';
export const THIS = `(?:(?:this|the|that|ur|your) (?:whole |news )?${ARTICLE}|this|it|that)`;
/** As `THIS`, without the pronoun that may stand for anything. */
export const THIS_ARTICLE = `(?:(?:this|the|that|ur|your) (?:whole |news )?${ARTICLE}|this)`;
export const ASKS =
  /^(?:(?:and|so|but|ok|also|then) )*(?:what|when|where|which|who|whom|whose|why|how|did|does|do|is|are|was|were|can|could|has|have|had|will|would)\b/;
export const SEVERAL = '(?:\\d+|two|three|four|five|six|a few|a couple(?: of)?|few|some|couple)';
export const SENTENCES = '(?:sentences?|lines?|words|bullets?|bullet points?|points|paragraphs?)';

/** A clause that is one of the phrases and nothing else. */
export function whole(...phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})$`);
}

/** One of the phrases, whatever stands before and after. */
export function part(...phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|')})\\b`);
}

/** Kinds of places, one and several; people, several. */
export const PLACE = `(?:${[...PLACE_NOUNS].join('|')})`;
export const PLACES = `(?:${[...PLACE_NOUNS].map(plural).join('|')})`;
export const PERSONS = `(?:${[...PERSON_NOUNS, ...ROLES].map(plural).join('|')})`;

function plural(noun: string): string {
  if (noun.endsWith('man')) return noun.replace(/man$/, 'men');
  if (PERSON_NOUNS.has(noun)) return noun;
  return `${noun.replace(/([^aeiou])y$/, '$1ie')}s`;
}
