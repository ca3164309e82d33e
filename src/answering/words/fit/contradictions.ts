import { CAPITALS } from '../../../language/lists/capitals.js';
import { COUNTRY_FORMS } from '../../../language/lists/country-adjectives.js';
import { PEOPLES } from '../../../language/lists/peoples.js';
import { ordinalAt } from '../../../language/number-words.js';
import { fold, type Token } from '../../../language/tokens.js';
import { bodiesNamed, placesNamed } from '../../question/asked-about.js';
import { DENIALS } from './lists/denials.js';
import type { Shown } from './shown.js';

/** What a question denies by: "who did **not** sign it?". */
const DENIED = /^(?:never|not|n't)$/;
/** "unwelcome", "disallowed", "non-members". */
const DENYING_PREFIX = /^(?:dis|non|un)\p{L}{3,}$/u;

/**
 * Whether the sentence contradicts what the question takes for granted: it says that something was so where the question
 * says that it was not ("which did **not** sign?"), or it is of another year, turn or place than the one that is asked about.
 */
export function isContradicted(shown: Shown): boolean {
  return isUndenied(shown) || isOfOtherYear(shown) || isOfOtherTurn(shown) || isOfOtherPlace(shown);
}

function isUndenied({ question: { kind, tokens: asked, at }, tokens }: Shown): boolean {
  if (/^(?:why|how|yes\/no|deed)$/.test(kind)) return false;
  // "who, if not Doe, did it?", "not only"
  const denial = asked.findIndex(({ folded }, i) => i > at && DENIED.test(folded));
  if (denial < 0 || /^(?:only|just|sure)$/.test(asked[denial + 1]?.folded ?? '')) return false;
  return !tokens.some(({ folded }) => DENIALS.has(folded) || DENYING_PREFIX.test(folded));
}

/** What names the year of something else beside it: "fewer **than** in 2005". */
const COMPARING = /^(?:ago|compared|from|since|than|versus)$/;
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;

function isOfOtherYear({ question, tokens, named, published }: Shown): boolean {
  const years = question.tokens.filter(isYear);
  const [asked] = years;
  if (asked === undefined || years.length > 1 || question.expects === 'date') return false;
  if (tokens.some(({ folded }) => COMPARING.test(folded))) return false;
  const next = question.tokens[question.tokens.indexOf(asked) + 1]?.folded ?? '';
  const isDecade = asked.folded.endsWith('s') || /^['’]?s$/.test(next);
  const year = isDecade ? asked.folded.slice(0, 3) : asked.folded;
  if (published?.startsWith(year)) return false;
  const own = [
    ...tokens.filter(isYear).map(({ folded }) => folded),
    ...named.dates.flatMap(({ iso }) => (iso && /^\d{4}/.test(iso) ? [iso] : [])),
  ];
  return own.length > 0 && !own.some((one) => one.startsWith(year));
}

function isYear({ folded }: Token): boolean {
  return YEAR.test(folded);
}

/** "he built a **second** fort at Lund" for "where did he build the **first** fort". */
function isOfOtherTurn({ question: { tokens: asked, at }, tokens }: Shown): boolean {
  return asked.some((_, i) => {
    const [turn, noun] = [ordinalAt(asked, i)?.value, asked[i + 1]];
    if (i <= at || turn === undefined || noun?.pos !== 'NOUN') return false;
    if (tokens.some((_, k) => ordinalAt(tokens, k)?.value === turn)) return false;
    return tokens.some(({ stem }, k) => stem === noun.stem && ordinalAt(tokens, k - 1) !== undefined);
  });
}

const THERE = /^(?:around|at|in|inside|near|outside)$/;

/** "40 died in Lund" for "how many died **in Harlow**", where the sentence says nothing of Harlow. */
function isOfOtherPlace({ reading, question, tokens, named, first, last }: Shown): boolean {
  if (question.expects !== 'number' && question.expects !== 'date') return false;
  const asked = question.tokens;
  const places = placesNamed(reading, asked).filter(({ name }) => !isWide(fold(name)));
  if (places.length === 0 || bodiesNamed(reading, asked).length > 0) return false;
  const says = new Set(tokens.map(({ folded }) => folded));
  if (
    places.some(({ name }) =>
      fold(name)
        .split(' ')
        .some((word) => says.has(word)),
    )
  )
    return false;
  return named.names.some(({ entity, kind, start }) => {
    if (kind !== 'name' || entity.type !== 'place' || places.includes(entity)) return false;
    const i = tokens.findIndex((token) => token.start === start);
    return (i < first || i > last) && THERE.test(tokens[i - 1]?.folded ?? '');
  });
}

const COUNTRIES = new Set([...CAPITALS.values(), ...PEOPLES.values(), ...COUNTRY_FORMS.flat()]);

/** Whether a place is a country, in which any other may be. */
function isWide(name: string): boolean {
  return COUNTRIES.has(name);
}
