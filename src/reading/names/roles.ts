import type { Span } from '../../article/spans.js';
import { KIN } from '../../language/lists/kin.js';
import { isPluralKin, isRoleNoun, singularLength } from '../../language/role-nouns.js';
import type { Word } from '../../language/words.js';
import { affiliation, doingBehind, listBefore, relativeClause } from './affiliations.js';
import { appositionAfter, appositionBefore } from './appositions.js';
import { deedBehind } from './deeds.js';
import { identification } from './identifications.js';
import { PARTICLES } from './lists/particles.js';
import { VAGUE_ROLES } from './lists/role-words.js';
import type { Occurrence } from './occurrences.js';
import { actingAs, appointmentAround, copulaAfter, copulaBefore } from './predicates.js';
import { JOINS, type RolePhrase, WEIGHT } from './role-phrases.js';
import { titleBefore } from './role-titles.js';
import { POSTNOMINAL } from './titles.js';

/** What the vagueness of a noun for people costs. */
const VAGUENESS = 2;
/** The first mention introduces. */
const FIRST_MENTION = 0.4;
const WORTH_OF_A_WORD = 0.5;
/** Words beyond these make a role longer, not better. */
const TELLING_WORDS = 7;
/** A headline says in few words what the article says in full. */
const IN_HEADLINE = 0.6;
/** "one of the hostages" tells less than its length. */
const ONE_OF_MANY = 1;
/** More would be a life, not a role. */
const MOST_ROLES = 3;

/** Where the article states who somebody is. */
export interface FoundRole {
  readonly span: Span;
  /** It tells where the person belongs or what they did, not what they are. */
  readonly isLoose: boolean;
}

interface Candidate extends FoundRole {
  readonly occurrence: Occurrence;
  /** "Nick Rhodes of Duran Duran": it stands right behind the name and adds to what stands before. */
  readonly adds: boolean;
  readonly score: number;
  /** Its telling words, folded. */
  readonly telling: ReadonlySet<string>;
}

/** An occurrence of a name, and whether it stands inside a quotation: there a title before the name alone is a role. */
interface ToldOccurrence {
  readonly occurrence: Occurrence;
  readonly isQuoted: boolean;
}

/**
 * Where the article states who a person is, the most telling first, each saying something that those before it do not;
 * one that is loose stands alone.
 */
export function rolesOf(
  told: readonly ToldOccurrence[],
  isPersonAt: (at: Occurrence['at'], i: number) => boolean,
): readonly FoundRole[] {
  const firstTold = told.findIndex(({ occurrence }) => !isInHeadline(occurrence));
  const candidates = told.flatMap(({ occurrence, isQuoted }, n) =>
    phrasesAround(occurrence, isQuoted, (i) => isPersonAt(occurrence.at, i)).flatMap(
      (phrase) => candidateOf(occurrence, phrase, n === firstTold) ?? [],
    ),
  );
  const roles: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => Number(a.isLoose) - Number(b.isLoose) || b.score - a.score)) {
    if (roles.length === MOST_ROLES) break;
    const [best] = roles;
    if (best && candidate.isLoose && !(candidate.adds && candidate.occurrence === best.occurrence)) continue;
    const fresh = [...candidate.telling].filter((word) => !roles.some(({ telling }) => telling.has(word))).length;
    const isNew = isInHeadline(candidate.occurrence) ? fresh * 2 > candidate.telling.size : fresh > 0;
    if (isNew || best === undefined) roles.push(candidate);
  }
  return roles;
}

function isInHeadline({ at }: Occurrence): boolean {
  return at.sentence.span.part === 'headline';
}

function candidateOf(occurrence: Occurrence, phrase: RolePhrase, isFirst: boolean): Candidate | undefined {
  const { at } = occurrence;
  const all = at.words.slice(phrase.first, phrase.last + 1);
  const isTrimmed = !all.some(({ folded }) => JOINS.test(folded)) && endOfRole(all.at(-1)) !== all.at(-1)?.end;
  // Of "the four Han generals" each is a "Han general".
  const isCounted = all[0]?.pos === 'NUM' || /^(?:both|many|most|other|several|some)$/.test(all[0]?.folded ?? '');
  const own = isTrimmed && all.length > 1 && isCounted ? all.slice(1) : all;
  const start = own[0]?.start;
  // Only the noun itself is many: of "leader of the rebels" nothing is.
  const end = own.some(({ folded }) => JOINS.test(folded)) ? own.at(-1)?.end : endOfRole(own.at(-1));
  if (start === undefined || end === undefined) return undefined;
  const telling = own.filter(({ pos }) => /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(pos));
  const isVague = own.some(({ folded }) => VAGUE_ROLES.has(folded)) || isOfNobody(own);
  const vague = isVague ? VAGUENESS : 0;
  const length = Math.min(telling.length, TELLING_WORDS) * WORTH_OF_A_WORD;
  return {
    span: { ...at.sentence.span, start, end },
    occurrence,
    isLoose: phrase.isLoose === true,
    adds: phrase.weight === WEIGHT.affiliation && phrase.first > occurrence.last,
    score:
      phrase.weight +
      length +
      (isInHeadline(occurrence) ? -IN_HEADLINE : isFirst ? FIRST_MENTION : 0) -
      vague -
      (own[0]?.folded === 'one' ? ONE_OF_MANY : 0),
    telling: new Set(telling.map(({ folded }) => folded)),
  };
}

/** "daughter of a salesman": kin of somebody without a name. */
function isOfNobody(own: readonly Word[]): boolean {
  const kin = own.findIndex(({ folded }) => KIN.has(folded));
  return kin >= 0 && own[kin + 1]?.folded === 'of' && /^(?:a|an|two)$/.test(own[kin + 2]?.folded ?? '');
}

/** "Lund's rival, former premier Doe,": what somebody is to another, before what they are. */
function ownedBefore(
  words: readonly Word[],
  title: number,
  last: number,
  isPerson: (i: number) => boolean,
): RolePhrase | undefined {
  const phrase = appositionBefore(words, title, last, isPerson);
  const isOwned =
    phrase &&
    words.slice(phrase.first, phrase.last).some(({ folded }) => /^(?:his|her|their|its|['’]s?)$/.test(folded));
  return isOwned ? phrase : undefined;
}

/** Where a role ends: of "photographers" before a list of names each is a "photographer", but "brothers" they are together. */
function endOfRole(last: Word | undefined): number | undefined {
  return last && (isPluralKin(last) ? last.end : last.start + singularLength(last.text));
}

/** Where the style begins that stands before "Rev.": "the Most". */
function behindStyle(words: readonly Word[], title: number): number {
  let start = title;
  if (/^(?:most|right|very)$/.test(words[start - 1]?.folded ?? '')) start--;
  return /^(?:hon\.|most|rev\.|reverend|right|very)$/.test(words[start]?.folded ?? '') &&
    words[start - 1]?.folded === 'the'
    ? start - 1
    : start;
}

/** Where a name begins whose particle the article writes small: "coach van Doe". */
function behindParticles(words: readonly Word[], first: number): number {
  let start = first;
  while (PARTICLES.has(words[start - 1]?.text ?? '')) start--;
  return isRoleNoun(words[start - 1]) ? start : first;
}

function phrasesAround(
  { at: { words }, first, last, title }: Occurrence,
  isQuoted: boolean,
  isPerson: (i: number) => boolean,
): readonly RolePhrase[] {
  const before = titleBefore(words, behindParticles(words, first), last);
  if (isQuoted) return title !== undefined && before ? [before] : [];
  const letter = words[last + 1];
  const end = letter && POSTNOMINAL.test(letter.text) ? last + 1 : last;
  const letters =
    end > last && isRoleNoun(letter)
      ? { first: end, last: end, weight: WEIGHT.letters, isLoose: true as const }
      : undefined;
  // "DJ Quill": what he is where nothing else is told, else perhaps his initials.
  const stageName =
    last > first && /^(?:DJ|MC)$/.test(words[first]?.text ?? '')
      ? { first, last: first, weight: WEIGHT.clause, isLoose: true as const }
      : undefined;
  return [
    before,
    appositionBefore(words, behindStyle(words, title ?? first), end, isPerson),
    before && before.first < (title ?? first) ? ownedBefore(words, before.first, last, isPerson) : undefined,
    letters,
    stageName,
    appositionAfter(words, end, isPerson),
    copulaAfter(words, end),
    copulaBefore(words, title ?? first),
    actingAs(words, title ?? first),
    appointmentAround(words, title ?? first, end),
    listBefore(words, first, end, isPerson),
    affiliation(words, title ?? first, end, isPerson),
    identification(words, title ?? first, end),
    relativeClause(words, end),
    deedBehind(words, end),
    doingBehind(words, end),
  ].filter((phrase): phrase is RolePhrase => phrase !== undefined);
}
