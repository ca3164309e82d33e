import type { PartName } from '../../article/spans.js';
import { CALENDAR_NAMES } from '../../language/calendar-names.js';
import { DEMONYMS } from '../../language/lists/demonyms.js';
import { REPORTING_VERBS } from '../../language/lists/reporting-verbs.js';
import { ROLES } from '../../language/lists/roles.js';
import { SENTENCE_OPENERS } from '../../language/lists/sentence-openers.js';
import { TITLES } from '../../language/lists/titles.js';
import { isDictionaryWord } from '../../language/tokens.js';
import { isPartyTag, type Word, wordsOf } from '../../language/words.js';
import type { ReadPart, Sentence } from '../parts.js';
import { isCredit } from './credits.js';
import { isGivenName, isKnownPlace } from './known-names.js';
import { HEADS_WITH_OF, KNOWN_ORGANISATIONS, ORGANISATION_ENDINGS } from './lists/organisation-words.js';
import { ADJECTIVE_ENDINGS, PARTICLES } from './lists/particles.js';
import { PLACE_ENDINGS } from './lists/place-words.js';
import { SURNAMES_LIKE_THINGS } from './lists/surnames.js';
import { PORTFOLIOS } from './lists/title-words.js';
import { quotedNicknameEnd } from './quoted-nicknames.js';
import { isTitleWord } from './titles.js';

/** A sentence with its words, and which part of the article it stands in (index into the parts read). */
export interface WordedSentence {
  readonly part: number;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** Written in capitals altogether, or a headline that capitalises every word: capitals say nothing here. */
  readonly capitalsMeanNothing: boolean;
}

/** A run of words that look like a name or several in a row: indices into the sentence's words, both inclusive. */
interface Chunk {
  readonly first: number;
  readonly last: number;
}

/** The parts that tell the news; names in bylines, credits and date lines are the newspaper's own. */
const TOLD_IN: ReadonlySet<PartName> = new Set(['headline', 'standfirst', 'caption', 'paragraph']);

/** Every sentence of the parts that tell the news, in reading order. */
export function wordSentences(parts: readonly ReadPart[]): readonly WordedSentence[] {
  return parts.flatMap(({ part, sentences }, index) =>
    TOLD_IN.has(part.part)
      ? sentences
          .filter(({ span, tokens }) => !isCredit(part.text.slice(span.start, span.end), tokens))
          .map((sentence) => {
            const words = wordsOf(sentence.tokens, part.text);
            return { part: index, sentence, words, capitalsMeanNothing: areCapitalsIdle(words, part.part) };
          })
      : [],
  );
}

/** More than this share of the words of four letters and more in capitals: the writer capitalises everything. */
const IDLE_SHARE = 0.75;
const FEW_WORDS = 4;

/** Body text that lists names has many capitals too: there only words in capitals throughout count. */
function areCapitalsIdle(words: readonly Word[], part: PartName): boolean {
  if (part === 'headline' && isShortTitle(words)) return true;
  if (words.filter(({ capital }) => capital).length <= IDLE_SHARE * FEW_WORDS) return false;
  const capitals = part === 'paragraph' || part === 'caption' ? /^\p{Lu}+$/u : /^\p{Lu}/u;
  const long = words.filter(({ text }) => /^\p{L}{4,}$/u.test(text));
  return long.length >= FEW_WORDS && long.filter(({ text }) => capitals.test(text)).length > IDLE_SHARE * long.length;
}

/** "Rep. Doe Says Roe Lied": too short to count, but all of its longer words have capitals, and one of them is no name's and no title's. */
function isShortTitle(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4,}$/u.test(text));
  return (
    long.length > 1 &&
    long.every(({ capital }) => capital) &&
    words.some(
      (word, i) =>
        i > 0 &&
        word.capital &&
        /^\p{L}{4,}$/u.test(word.text) &&
        isCommonNounName(word) &&
        !isTitleWord(word) &&
        !SURNAMES_LIKE_THINGS.has(word.folded),
    )
  );
}

const OPENING_MARK = /^["“‘'«([{:—–•*]$/;
const SPELT_OUT = /^\p{Lu}[\p{Lu}\p{N}.&]+$/u;

/** Whether a word stands where a capital means nothing: first in its sentence, or first behind an opening mark. */
function opensClause(words: readonly Word[], i: number): boolean {
  return i === 0 || OPENING_MARK.test(words[i - 1]?.text ?? '');
}

/** The words that the article writes with a capital inside sentences, folded: evidence for those that open one. */
export function capitalisedInside(sentences: readonly WordedSentence[]): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const { words, capitalsMeanNothing } of sentences)
    if (!capitalsMeanNothing)
      for (const [i, word] of words.entries()) if (word.capital && !opensClause(words, i)) inside.add(word.folded);
  return inside;
}

/** A run goes no further than this many words: nothing has so long a name, and the work on a run grows faster than it does. */
const LONGEST_RUN = 60;

/** The runs of name words in a sentence, left to right. */
export function chunksOf({ words }: WordedSentence, inside: ReadonlySet<string>): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isNameWord(words, i, inside)) continue;
    let last = i;
    for (let next = extension(words, i, last); next !== undefined; next = extension(words, i, last)) {
      last = next;
      if (last - i >= LONGEST_RUN) break;
    }
    const first = i === 0 && last > i && isInvertedVerb(words, last, inside) ? 1 : i;
    chunks.push({ first, last });
    i = last;
  }
  return chunks;
}

/** "Said Roe: “No.”": a verb that stands before who speaks; not "Said Roe, 34, left", nor where "Said" is a name elsewhere. */
function isInvertedVerb(words: readonly Word[], last: number, inside: ReadonlySet<string>): boolean {
  const verb = words[0]?.folded ?? '';
  if (!REPORTING_VERBS.has(verb) || inside.has(verb)) return false;
  const [mark, next] = [words[last + 1]?.text ?? '.', words[last + 2]?.text ?? ''];
  return /^[:.]$/.test(mark) || (mark === ',' && /^["“‘']$/.test(next));
}

function isNameWord(words: readonly Word[], i: number, inside: ReadonlySet<string>): boolean {
  const word = words[i];
  if (!word?.capital || !(isNameLike(word) || isMonthAsName(words, i))) return false;
  if (isMonthAsName(words, i)) return true;
  if (SPELT_OUT.test(word.text)) return true;
  if (SENTENCE_OPENERS.has(word.folded)) return false;
  if (!opensClause(words, i)) return true;
  if (!isDictionaryWord(word.folded) || inside.has(word.folded)) return true;
  if (isGivenName(word.folded) || isKnownPlace(word.folded) || DEMONYMS.has(word.folded)) return true;
  if (TITLES.has(word.folded) || KNOWN_ORGANISATIONS.has(word.folded)) return true;
  const next = words[i + 1];
  return next?.capital === true && isNameLike(next) && !/(?:ing|ed|ly)$/.test(word.folded);
}

/** "June Carter", "Jan Bell", not "June 5" or "in June"; nor "May God bless" where a capital means nothing. */
function isMonthAsName(words: readonly Word[], i: number): boolean {
  const own = words[i];
  if (!/^(?:april|may|june|august|jan)$/.test(own?.folded ?? '') || /^\p{Lu}{2,}$/u.test(own?.text ?? '')) return false;
  const next = words[i + 1];
  if (!next?.capital || !isNameLike(next) || TITLES.has(next.folded)) return false;
  if (opensClause(words, i))
    return (
      own?.folded !== 'may' && (!isDictionaryWord(next.folded) || isGivenName(next.folded) || own?.folded === 'jan')
    );
  return !/^(?:in|on|since|until|of|last|next|this|late|early|through|between|before|after)$/.test(
    words[i - 1]?.folded ?? '',
  );
}

/** Words with a capital that are never a name or part of one: months, "I", adjectives like "US-led". */
function isNameLike(word: Word): boolean {
  const { text, folded } = word;
  if (isPartyTag(word)) return false;
  if (CALENDAR_NAMES.has(folded) || /^(?:i|i'm|o)$/.test(folded) || !/\p{L}/u.test(text)) return false;
  const pieces = folded.split('-');
  if (pieces.length < 2) return true;
  // "Mother-of-two Jane Doe"
  if (pieces[1] === 'of' && ROLES.has(pieces[0] ?? '')) return false;
  const ending = pieces.at(-1) ?? '';
  // "Third-placed Reid", "Co-author Jane Doe"
  if (text.endsWith(ending) && ending.length > 3 && (/ed$/.test(ending) ? isDictionaryWord(ending) : ROLES.has(ending)))
    return false;
  return !(ADJECTIVE_ENDINGS.has(ending) || DEMONYMS.has(ending) || /^\d/.test(folded));
}

/** The last word of the name once it is carried on past `last`; undefined where it ends. */
function extension(words: readonly Word[], first: number, last: number): number | undefined {
  const [a, b, c] = [words[last + 1], words[last + 2], words[last + 3]];
  if (!a) return undefined;
  const continues = (word: Word | undefined) => word?.capital === true && isNameLike(word);
  if (continues(a)) return last + 1;
  const nickname = quotedNicknameEnd(words, last + 1);
  if (nickname !== undefined && continues(words[nickname + 1])) return nickname + 1;
  if (PARTICLES.has(a.folded) && a.text === a.folded) {
    if (continues(b)) return last + 2;
    if (b && PARTICLES.has(b.folded) && continues(c)) return last + 3;
  }
  if (a.folded === '&' && continues(b)) return last + 2;
  const own = words.slice(first, last + 1);
  if (a.folded === 'of' || a.folded === 'for' || a.folded === 'on') {
    // "Bank of …": the head stands right before; once there is one, the name may go on ("… of Christ of …").
    const heads = own.some(({ folded }) => /^(?:of|for|on)$/.test(folded)) ? own : own.slice(-1);
    const isOf = a.folded === 'of';
    if (!heads.some(({ folded }) => isHead(folded, isOf) || isHead(folded.replace(/s$/, ''), isOf))) return undefined;
    if (isTitleAlone(own)) return undefined;
    if (continues(b)) return last + 2;
    if (b?.folded === 'the' && continues(c)) return last + 3;
  }
  if (a.folded === 'and' && continues(b) && own.some(({ folded }) => folded === 'of' || folded === 'for')) {
    // "Secretary of State Jane Doe and Defense Secretary …": behind the office stands its holder.
    if (isTitleWord(own[0]) && !PORTFOLIOS.has(own.at(-1)?.folded ?? '')) return undefined;
    const tail = words.slice(last + 2, last + 5).findIndex((word) => !continues(word));
    const end = words[last + 1 + (tail < 0 ? 3 : tail)];
    return end && (ORGANISATION_ENDINGS.has(end.folded) || isCommonNounName(b)) ? last + 2 : undefined;
  }
  if (/^['’]s?$/.test(a.text) && a.start === own.at(-1)?.end && continues(b) && isInstitution(words, last + 2))
    return isKnownPlace(own.map(({ folded }) => folded).join(' ')) ? undefined : last + 2;
  return undefined;
}

const isHead = (folded: string, withOf: boolean): boolean =>
  HEADS_WITH_OF.has(folded) || ORGANISATION_ENDINGS.has(folded) || (withOf && PLACE_ENDINGS.has(folded));

function isCommonNounName(word: Word | undefined): boolean {
  return word !== undefined && isDictionaryWord(word.folded) && !isKnownPlace(word.folded) && !isGivenName(word.folded);
}

function isTitleAlone(own: readonly Word[]): boolean {
  return own.every(({ folded }) => TITLES.has(folded) && folded !== 'secretary');
}

/** "… Hospital", "… Square" behind a possessive: "Children's Hospital" is one name, "Tunisia's Kais Saied" is two. */
function isInstitution(words: readonly Word[], i: number): boolean {
  const folded = words[i]?.folded ?? '';
  return (
    PLACE_ENDINGS.has(folded) || /^(?:hospital|college|school|university|church|league|team|union|party)$/.test(folded)
  );
}
