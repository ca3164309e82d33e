import { type Token, tokeniseAsked } from '../../language/tokens.js';
import { wordList } from '../../language/word-list.js';
import { plainQuestion } from './chat-words.js';
import { type ExpectedType, typeWantedBy } from './lists/focus-nouns.js';

export { type ExpectedType, typeWantedBy } from './lists/focus-nouns.js';

/** What a question asks for, as far as its wording says. */
export const questionKinds = [
  'who',
  'when',
  'year',
  'where',
  'how many',
  'how much',
  'measure',
  'why',
  'how',
  'definition',
  'deed',
  'which',
  'what is',
  'what',
  'yes/no',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** On which side of the question's verb its answer stands in a plain statement. */
type Role = 'subject' | 'object' | 'unknown';

/** What a number can be a number of. */
type Unit = 'percent' | 'money' | 'time' | 'length' | 'age';

/** What was understood of a question. */
export interface Question {
  /** Of the question as `plainQuestion` puts it. */
  readonly tokens: readonly Token[];
  readonly kind: QuestionKind;
  /** The type of words that the kind and the focus want. */
  readonly expects?: ExpectedType;
  /** The noun that says what is wanted: "which **treaty**", "how many **votes**", "the **capital** of". */
  readonly focus?: Token;
  /** The unit that a number would have. */
  readonly unit?: Unit;
  /** Whether the wording wants several things: "which two", "what **are** the". */
  readonly wantsSeveral: boolean;
  /** Whether it asks what kind of the focus: "what **type** of boat". */
  readonly wantsType: boolean;
  readonly role: Role;
  /** Index of the question word in `tokens`; 0 where there is none. */
  readonly at: number;
  /** The main verb, "be" and auxiliaries apart. */
  readonly verb?: Token;
}

/** What a question wants, as far as it tells which passages may answer it. */
export type Wanted = Pick<Question, 'kind' | 'expects' | 'focus'> & Partial<Pick<Question, 'tokens' | 'verb' | 'at'>>;

const QUESTION_WORDS = wordList('how, what, when, where, which, who, whom, whose, why');
const BE = wordList("'re, 's, are, be, been, being, is, was, were");
const AUXILIARIES = wordList(
  `'d, 'll, 're, 's, 've, are, be, been, being, can, could, did, do, does, had, has, have, is, may, might, must, shall,
  should, was, were, will, would`,
);
/** Adjectives and adverbs that ask for a measure after "how". */
const MEASURES = wordList(
  `big, close, cold, deep, early, far, fast, frequently, heavy, high, hot, large, late, long, near, often, old, quickly,
  short, small, soon, strong, tall, thick, wide, young`,
);
/** Nouns that stand for the noun after "of": "what kind of **boat**". */
const EMPTY_NOUNS = wordList('form, forms, kind, kinds, name, names, part, sort, sorts, type, types');
const NAMING = wordList('give, identify, list, name');
const CALLED = wordList('called, named, termed');
const DOING = wordList('do, doing, done, happen, happened, happening, happens');

/** Understands a question, however it is typed. Never throws. */
export function analyse(text: string): Question {
  const { tokens } = tokeniseAsked(plainQuestion(text));
  const found = tokens.findIndex(({ folded }) => QUESTION_WORDS.has(folded));
  const at = Math.max(0, found);
  const verb = tokens.find(({ pos, folded }, i) => i !== at && pos === 'VERB' && !AUXILIARIES.has(folded));
  const asked = found < 0 ? askedWithout(tokens) : askedWith(tokens, at);
  const unit = unitOf(tokens, at, asked);
  const wantsSeveral =
    /\b(?:two|three|four|five|several)\b/.test(
      tokens
        .slice(at, at + 4)
        .map(({ folded }) => folded)
        .join(' '),
    ) ||
    /^(?:are|were)$/.test(tokens[at + 1]?.folded ?? '') ||
    isPlural(asked.focus);
  const wantsType = tokens.slice(at + 1, at + 3).some(({ folded }) => TYPE_WORD.test(folded));
  return {
    tokens,
    at,
    role: roleOf(tokens, at),
    wantsSeveral,
    wantsType,
    ...(verb && { verb }),
    ...(unit && { unit }),
    ...asked,
  };
}

const TYPE_WORD = /^(?:kind|sort|type|form|class|style)s?$/;

function isPlural(focus: Token | undefined): boolean {
  return focus !== undefined && /[^s]s$/.test(focus.folded);
}

const UNIT_WORDS: readonly (readonly [Unit, ReadonlySet<string>])[] = [
  ['percent', wordList('fraction, percent, percentage, proportion, rate, ratio, share')],
  [
    'money',
    wordList(`budget, compensation, cost, damages, debt, deficit, fee, fine, grant, loan, money, payment, price, profit,
      ransom, revenue, reward, salary, sum, value, wage, worth`),
  ],
  ['time', wordList('duration, long, soon')],
  [
    'length',
    wordList('area, big, deep, depth, distance, far, height, high, large, length, size, tall, thick, wide, width'),
  ],
  ['age', wordList('age, old, young')],
];
/** Verbs that are about money where "how much" stands with them. */
const PAYING = wordList(
  'cost, donate, donated, earn, earned, invest, invested, owe, paid, pay, raise, raised, sell, sold, spend, spent',
);

function unitOf(tokens: readonly Token[], at: number, { kind, focus, expects }: Asked): Unit | undefined {
  if (expects !== 'number') return undefined;
  // "how high", but "the all-time high".
  if (kind !== 'measure' && EXTREMES.has(focus?.folded ?? '')) return undefined;
  // "how much a share": in money, not "what share".
  if (tokens[at]?.folded === 'how' && /^shares?$/.test(focus?.folded ?? '') && kind === 'how much') return 'money';
  const found = UNIT_WORDS.find(([, words]) => words.has(focus?.folded ?? ''))?.[0];
  if (found || kind !== 'how much') return found;
  return tokens.slice(at).some(({ folded }) => PAYING.has(folded)) ? 'money' : undefined;
}

type Asked = Wanted & { readonly role?: Role };

function asked(kind: QuestionKind, expects?: ExpectedType, focus?: Token): Asked {
  return { kind, ...(expects && { expects }), ...(focus && { focus }) };
}

/** A question without a question word: "name the …", "is it …". */
function askedWithout(tokens: readonly Token[]): Asked {
  if (AUXILIARIES.has(tokens[0]?.folded ?? '')) return asked('yes/no');
  const naming = tokens.findIndex(({ folded }) => NAMING.has(folded));
  const focus = headFrom(tokens, naming + 1);
  return asked('what', focus && typeWantedBy(focus.folded), focus);
}

function askedWith(tokens: readonly Token[], at: number): Asked {
  const next = tokens[at + 1]?.folded ?? '';
  switch (tokens[at]?.folded) {
    case 'who':
    case 'whose':
      return asked('who', 'person', BE.has(next) ? headFrom(tokens, at + 2) : undefined);
    case 'whom':
      return { ...asked('who', 'person'), role: 'object' };
    case 'when':
      return asked('when', 'date');
    case 'where':
      return asked('where', 'place');
    case 'why':
      return asked('why');
    case 'how':
      return askedWithHow(tokens, at, next);
    default:
      return askedWithWhat(tokens, at, next);
  }
}

function askedWithHow(tokens: readonly Token[], at: number, next: string): Asked {
  if (next === 'many') return asked('how many', 'number', headFrom(tokens, at + 2));
  if (next === 'much') return asked('how much', 'number', headFrom(tokens, at + 2));
  if (MEASURES.has(next)) return asked('measure', 'number', tokens[at + 1]);
  return asked(next === 'come' ? 'why' : 'how');
}

function askedWithWhat(tokens: readonly Token[], at: number, next: string): Asked {
  if (next === 'for') return asked('why');
  if (DOING.has(next) && next !== 'do') return { ...asked('deed'), role: 'subject' };
  if (BE.has(next)) return askedWithWhatIs(tokens, at);
  const last = tokens.findLast(({ pos }) => pos !== 'PUNCT')?.folded ?? '';
  if (next === '' || AUXILIARIES.has(next)) return asked(DOING.has(last) && next !== '' ? 'deed' : 'what');
  const focus = headFrom(tokens, at + 1);
  if (focus === undefined || tokens[at + 1]?.pos === 'VERB') return { ...asked('what'), role: 'subject' };
  if (/^years?$/.test(focus.folded)) return asked('year', 'date', focus);
  return askedForNoun('which', focus);
}

function askedWithWhatIs(tokens: readonly Token[], at: number): Asked {
  const focus = headFrom(tokens, at + 2);
  const rest = tokens.slice(at + 2).filter(({ pos }) => pos !== 'PUNCT');
  if (CALLED.has(rest.at(-1)?.folded ?? '')) return asked('what', undefined, focus);
  // "what is 1984 about": a title, whatever it names.
  if (rest.length > 1 && rest.at(-1)?.folded === 'about') return asked('what is', undefined, focus);
  const isBare = !rest.some(
    ({ pos, folded }) => pos === 'VERB' || pos === 'ADP' || pos === 'ADV' || AUXILIARIES.has(folded),
  );
  if (focus === undefined) return asked(isBare ? 'definition' : 'what is');
  if (isBare && typeWantedBy(focus.folded) === undefined) return asked('definition', undefined, focus);
  return askedForNoun('what is', focus);
}

/** A question that a noun types: "which **city**", "what is the **price**". */
function askedForNoun(kind: 'which' | 'what is', focus: Token): Asked {
  const type = typeWantedBy(focus.folded);
  if (type === 'date') return asked('when', type, focus);
  if (type === 'number') return asked('how much', type, focus);
  return asked(kind, type, focus);
}

/** Tokens within which the head of a noun phrase is looked for. */
const PHRASE = 8;

/** Nouns that are tagged as adjectives behind another: "the all-time **high**". */
const EXTREMES = wordList('high, low');

/** The head of the noun phrase at an index: the last noun of its first run of nouns. */
function headFrom(tokens: readonly Token[], from: number): Token | undefined {
  let head: Token | undefined;
  for (const token of tokens.slice(from, from + PHRASE)) {
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || (head && EXTREMES.has(token.folded))) head = token;
    else if (head !== undefined || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT') break;
  }
  return head && EMPTY_NOUNS.has(head.folded) ? (nounAfterOf(tokens, head) ?? head) : head;
}

function nounAfterOf(tokens: readonly Token[], noun: Token): Token | undefined {
  const i = tokens.indexOf(noun);
  const next = tokens[i + 1]?.folded;
  return next === 'of' || next === 'for' ? headFrom(tokens, i + 2) : undefined;
}

/** "Who **did** not vote": a verb right behind the denial, and nobody of whom it is denied. */
function isDenied(tokens: readonly Token[], auxiliary: number): boolean {
  const isNot = /^(?:not|n['’]t|never)$/.test(tokens[auxiliary + 1]?.folded ?? '');
  return isNot && tokens[auxiliary + 2]?.pos === 'VERB';
}

/** By the first verb after the question word: "who **wrote**" asks for the subject, "who **did** X meet" for the object. */
function roleOf(tokens: readonly Token[], at: number): Role {
  for (const [i, token] of tokens.entries()) {
    if (i <= at) continue;
    if (/^(?:do|does|did)$/.test(token.folded)) return isDenied(tokens, i) ? 'subject' : 'object';
    if (AUXILIARIES.has(token.folded)) {
      const after = tokens[i + 1];
      if (after?.pos === 'VERB' || after?.pos === 'ADV') return 'subject';
      return BE.has(token.folded) ? 'unknown' : 'object';
    }
    if (token.pos === 'VERB') return 'subject';
  }
  return 'unknown';
}
