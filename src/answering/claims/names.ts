import { contains, type Span, sliceOf } from '../../article/spans.js';
import { acronymForms, initialedNames } from '../../language/initials.js';
import { CAPITALS } from '../../language/lists/capitals.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/lists/given-names.js';
import { fold, tokenise } from '../../language/tokens.js';
import { wordList } from '../../language/word-list.js';
import type { Entity } from '../../reading/names/entity.js';
import { findEntity } from '../../reading/names/search.js';
import type { Reading } from '../../reading/reading.js';
import { namesIn } from '../question/person-before.js';
import { type Difference, namedWithin, nearSentences, type Pair } from './pair.js';

/** Short forms that begin with another letter than the name they are short for. */
const UNLIKE_SHORT = wordList(
  'beth, betty, bill, billy, bob, bobby, dick, drew, gus, jack, kate, liz, meg, misha, ned, nell, peg, peggy, sandy, sasha, ted, teddy, tina, tony, volodya',
);
/** "Swede", "Swedish" and "Sweden" share as many letters. */
const SHARED_LETTERS = 4;

/** The names that the claim has and its sentence has not, each beside the one that stands there for it. */
export function nameDifferences(pair: Pair): readonly Difference[] {
  const { reading, claim, claimText, sentence, part } = pair;
  const all = entitiesOf(reading);
  const known = namesIn(all, claimText).map(({ entity, start, end }) => ({
    entity,
    words: claimText.slice(start, end),
  }));
  const claimed = entitiesOf(claim)
    .filter(({ name }) => !known.some(({ words }) => sharesWord(words, name)))
    .map(({ name, type }) => ({
      entity: findEntity(
        all.filter((one) => one.type === type),
        name,
      ),
      words: name,
      type,
    }));
  const names = [...known.map((one) => ({ ...one, type: one.entity.type })), ...claimed];
  const isClaimed = (entity: Entity) => names.some((name) => name.entity === entity);
  const used = new Set<Entity>();
  const differences = names.flatMap(({ entity, words, type }): readonly Difference[] => {
    if (entity ? namedWithin(entity, sentence.span) : isIn(reading, words, sentence.span)) return [];
    if (isIn(reading, words, sentence.span) || standsForNamed(all, entity?.name ?? words, sentence.span)) return [];
    const isNear = (span: Span) => (entity ? namedWithin(entity, span) : isIn(reading, words, span));
    if (nearSentences(pair).some(({ span }) => isNear(span))) return [];
    const candidates = all.filter(
      (one) => !isClaimed(one) && !used.has(one) && isLike(one.type, type) && mentionIn(one, sentence.span),
    );
    const before = wordsBefore(claimText, claimText.indexOf(words));
    const nearness = (one: Entity) => {
      const at = mentionIn(one, sentence.span);
      if (at === undefined) return 0;
      const own = wordsBefore(sliceOf(reading.article, { ...sentence.span, end: at.start }), Number.POSITIVE_INFINITY);
      return 2 * own.filter((word) => before.includes(word)).length + Number(isNamedIn(one, sentence.span));
    };
    const other = candidates.sort((a, b) => nearness(b) - nearness(a))[0];
    const span = other && mentionIn(other, sentence.span);
    if (other !== undefined && span !== undefined) {
      used.add(other);
      const isWhole = fold(sliceOf(reading.article, span)) === fold(other.name);
      return [{ kind: 'name', claim: words, article: span, ...(!isWhole && { name: other.name }) }];
    }
    // "The dam" may be the Karel dam: a name that the article has elsewhere is missing here for no reason of the claim's.
    const isElsewhere = tokenise(words).tokens.some(({ stem }) => reading.index.termOf.has(stem));
    if (isElsewhere) return [];
    const whole = part.sentences.map((one) => one.span);
    return whole.some(isNear) ? [] : [{ kind: 'name', claim: words }];
  });
  return [...forenameDifferences(pair), ...differences];
}

/** Whom the claim calls by another forename than the sentence does: "John Lund" where it has Ida Lund, and nobody of that name. */
function forenameDifferences({ reading, claim, sentence }: Pair): readonly Difference[] {
  return claim.people.flatMap(({ name }): readonly Difference[] => {
    const [forename = '', ...rest] = fold(name).split(' ');
    const surname = rest.at(-1);
    if (surname === undefined || reading.people.some((one) => fold(one.name) === fold(name))) return [];
    const namesakes = reading.people.filter(
      (one) => fold(one.name).split(' ').at(-1) === surname && one.name.includes(' '),
    );
    const [only] = namesakes;
    const at = only && mentionIn(only, sentence.span);
    if (namesakes.length !== 1 || only === undefined || at === undefined) return [];
    // "Joe" may be Joseph and "Bill" William; a role before a surname is no forename.
    const forms = [only.name, ...only.aliases]
      .flatMap((form) => fold(form).split(/[ .]+/))
      .filter((form) => form !== surname);
    const maySame =
      forms.some((form) => form[0] === forename[0] || UNLIKE_SHORT.has(form)) || UNLIKE_SHORT.has(forename);
    const isForename = MALE_NAMES.has(forename) || FEMALE_NAMES.has(forename);
    if (maySame || !isForename) return [];
    const isWhole = fold(sliceOf(reading.article, at)) === fold(only.name);
    return [{ kind: 'name', claim: name, article: at, ...(!isWhole && { name: only.name }) }];
  });
}

function entitiesOf({ people, organisations, places }: Reading): readonly Entity[] {
  return [...people, ...organisations, ...places];
}

/** Places act as bodies do ("Moscow denies"); people are nobody else. */
function isLike(one: Entity['type'], other: Entity['type']): boolean {
  return (one === 'person') === (other === 'person');
}

/** Where a sentence mentions somebody: by name if it does, else by a description or a pronoun. */
function mentionIn({ mentions }: Entity, within: Span): Span | undefined {
  const inside = mentions.filter(({ span }) => contains(within, span));
  return (inside.find(({ kind }) => kind === 'name') ?? inside[0])?.span;
}

/** Whether a capital stands for its country, which the sentence names, or the other way round: "Moscow", "Russia". */
function standsForNamed(all: readonly Entity[], name: string, within: Span): boolean {
  const country = (one: string) => CAPITALS.get(fold(one).replace(/^the /, '')) ?? fold(one);
  return all.some((one) => country(one.name) === country(name) && mentionIn(one, within) !== undefined);
}

function isNamedIn({ mentions }: Entity, within: Span): boolean {
  return mentions.some(({ span, kind }) => kind === 'name' && contains(within, span));
}

/** The few words before a place in a text, folded: what is said of the name that stands there. */
function wordsBefore(text: string, at: number): readonly string[] {
  return fold(text.slice(0, Math.max(0, at)))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .slice(-3);
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(fold(one).split(/[^\p{L}\p{N}]+/u));
  return fold(other)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 2 && words.has(word));
}

/** Whether a text of the article has a name in any of its forms: a word of it, its demonym, its initials. */
function isIn({ article }: Reading, name: string, span: Span): boolean {
  const { tokens } = tokenise(sliceOf(article, span));
  const own = new Set(tokens.map(({ folded }) => folded.replaceAll('.', '')));
  const wanted = tokenise(name).tokens.filter(({ folded }) => /\p{L}{2}/u.test(folded));
  const last = wanted.at(-1)?.folded ?? '';
  const isThere = (word: string) =>
    own.has(word) ||
    [...own].some((one) => word.length > SHARED_LETTERS && one.length > SHARED_LETTERS && sameBeginning(one, word));
  if (isThere(last)) return true;
  const letters = name.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (initialedNames(tokens).some(({ initials }) => acronymForms(initials).includes(letters) || initials === letters))
    return true;
  return initialedNames(tokenise(name).tokens).some(({ initials }) => own.has(initials));
}

function sameBeginning(one: string, other: string): boolean {
  return one.slice(0, SHARED_LETTERS) === other.slice(0, SHARED_LETTERS) && Math.abs(one.length - other.length) <= 3;
}
