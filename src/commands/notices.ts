import type { Answer } from '../answering/outcome.js';
import type { Article } from '../article/article.js';
import type { Span } from '../article/spans.js';
import { languageWarning } from '../language/english.js';
import type { Role } from '../reading/names/names.js';
import type { Quotation } from '../reading/speech/quotations.js';
import { calendarWords } from './calendar-words.js';
import type { ReplyOf } from './reply.js';
import { citationOf } from './source-line.js';

/** What Pilcrow says in words of its own: the same in Discord and in the terminal. */
export const NOTICES = {
  refused: 'The article does not say.',
  foreign: 'Pilcrow reads and answers in English alone: please ask this in English.',
  nearest: 'Nearest to it:',
  pointed: 'The article does not put it in a few words; it is about it here:',
  noPassage: 'The article says nothing about this.',
  noPeople: 'The article names nobody.',
  noPlaces: 'The article names no place.',
  noDates: 'The article names no date.',
} as const;

/** What may surprise about an article: that it is not English. */
export function articleNotice({ paragraphs }: Article): string | undefined {
  const warning = languageWarning(paragraphs.join('\n'));
  return warning && `${warning.charAt(0).toUpperCase()}${warning.slice(1)}.`;
}

/** The sentence that an answer is shown by, or the nearest paragraph where it has none; undefined if there is neither. */
export function evidenceOf({
  sentence,
  best,
  passages,
}: Pick<Answer, 'sentence' | 'best' | 'passages'>): Span | undefined {
  return sentence ?? best ?? passages[0]?.span;
}

/** What is said of a question to which there is nothing to show. */
export function nothingFound({ isForeign }: Pick<Answer, 'isForeign'>): string {
  return isForeign ? NOTICES.foreign : NOTICES.refused;
}

/** What stands beside the exact words: "(3 November 2020)", "[Ida Lund]", "[Ida Lund’s]". */
export function noteWords({ note }: Answer): string | undefined {
  if (note === undefined) return undefined;
  switch (note.kind) {
    case 'date':
      return `(${calendarWords(note.iso)})`;
    case 'name':
      return `[${note.name}]`;
    case 'whose':
      return `[${ownerWords(note.name)}]`;
  }
}

/** What somebody is, as the article states it: "Trump’s" in brackets for "his", several joined. */
export function rolesWords(roles: readonly Role[], sliceOf: (span: Span) => string): string {
  return roles
    .map(({ span, whose }) =>
      whose === undefined ? sliceOf(span) : sliceOf(span).replace(/^(?:his|her)\b/i, `[${ownerWords(whose)}]`),
    )
    .join('; ');
}

function ownerWords(name: string): string {
  return /s$/.test(name) ? `${name}’` : `${name}’s`;
}

/** Why there is no quotation to show; undefined if there are some. */
export function noQuotations({
  asked,
  speaker,
  about,
  quotations,
  mentionedIn,
  quoted,
}: ReplyOf<'quotations'>): string | undefined {
  if (quotations.length > 0) return undefined;
  const names = list(quoted.map(({ name }) => name));
  if (asked !== undefined && speaker === undefined) {
    const others = names === '' ? 'It quotes nobody.' : `It quotes ${names}.`;
    return `The article names nobody called “${asked}”. ${others}`;
  }
  if (about !== undefined) return `No quotation${speaker ? ` of ${speaker.name}` : ''} is about “${about}”.`;
  if (speaker === undefined) return 'The article quotes nobody.';
  const places = list(mentionedIn.map((paragraph) => citationOf({ part: 'paragraph', paragraph })));
  return `The article quotes nothing by ${speaker.name}${places === '' ? '' : `, ${speaker.type === 'person' ? 'who' : 'which'} is named in ${places}`}.`;
}

/** Who said a quotation, as far as the article says: the full name, else the words that stand there. */
export function speakerWords({ speaker, mention }: Quotation, sliceOf: (span: Span) => string): string {
  return speaker?.name ?? (mention ? sliceOf(mention) : 'somebody it does not name');
}

/** "A", "A and B", "A, B and C". */
function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
