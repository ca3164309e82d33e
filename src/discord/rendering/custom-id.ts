import type { Answer, Outcome, Passage } from '../../answering/outcome.js';
import type { Article } from '../../article/article.js';
import { articleKey } from '../../article/key.js';
import { type PartName, type PartRef, type Span, textAt } from '../../article/spans.js';
import { LIMITS } from './limits.js';

/** An answer as far as it fits a button: where its words are, not what was asked. */
export type AnswerSpans = Pick<Answer, 'outcome' | 'best' | 'sentence' | 'passages'>;

/** What a message shows, so that any page of it can be made again from the article alone. */
export type Shown =
  | { readonly kind: 'people' | 'places' | 'timeline' | 'article' | 'help' }
  | { readonly kind: 'summary'; readonly sentences: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  /** `speaker`: whose, as a number into everybody the reading names; `asked` and `about` as they were typed. */
  | { readonly kind: 'quotations'; readonly speaker?: number; readonly asked?: string; readonly about?: string }
  | { readonly kind: 'answer' | 'context'; readonly answer: AnswerSpans }
  | { readonly kind: 'passages'; readonly passages: readonly Passage[] };

/**
 * What a button does: `turn` its message to a page, `open` a message of its own for whoever presses it, open the form
 * in which they `follow` it up, or count a vote that the words shown were right (`yes`) or not (`no`).
 */
export interface Press {
  readonly act: 'turn' | 'open' | 'follow' | 'yes' | 'no';
  readonly shown: Shown;
  /** 0-based. */
  readonly page: number;
}

/** Why a custom_id cannot be followed: not of this version, or of another article. */
export type Unreadable = 'unknown' | 'other article';

const VERSION = '1';
/** How much of an article’s key a button carries: 31 bits tell the two hundred articles of a server apart. */
const KEY_LENGTH = 6;
const SEPARATOR = '.';

const ACTS = { turn: 't', open: 'o', follow: 'f', yes: 'y', no: 'n' } as const;
const KINDS = {
  people: 'w',
  places: 'l',
  timeline: 't',
  article: 'a',
  help: 'h',
  summary: 's',
  paragraph: 'p',
  quotations: 'q',
  answer: 'n',
  context: 'c',
  passages: 'f',
} as const satisfies Record<Shown['kind'], string>;
const OUTCOMES = { answered: 'a', pointed: 'p', refused: 'r' } as const satisfies Record<Outcome, string>;
const PARTS = {
  headline: 'h',
  standfirst: 's',
  byline: 'b',
  published: 'd',
  publisher: 'u',
  caption: 'c',
  credit: 'r',
  paragraph: 'p',
} as const satisfies Record<PartName, string>;

/**
 * A button's custom_id: version, article, act, page, then what is shown; numbers in base 36, text last. Of an answer's
 * passages the last ones are left out where they do not fit: they are the least of what a follow-up needs.
 */
export function encodePress(article: Article, { act, shown, page }: Press): string {
  const head = [`${VERSION}${beginningOfKey(article)}`, `${ACTS[act]}${KINDS[shown.kind]}`, page.toString(36)];
  const encode = (fields: readonly string[]) => [...head, ...fields].join(SEPARATOR);
  switch (shown.kind) {
    case 'summary':
      return encode([shown.sentences.toString(36)]);
    case 'paragraph':
      return encode([shown.paragraph.toString(36)]);
    case 'quotations':
      return encode([
        `${shown.speaker?.toString(36) ?? ''}${shown.asked === undefined ? '' : '!'}`,
        shown.asked ?? shown.about ?? '',
      ]);
    case 'answer':
    case 'context': {
      const { outcome, best, sentence, passages } = shown.answer;
      const spans = [best, sentence].map((span) => (span === undefined ? '' : encodeSpan(article, span)));
      return fitting(passages, (kept) => encode([OUTCOMES[outcome], ...spans, ...encodeSpans(article, kept)]));
    }
    case 'passages':
      return fitting(shown.passages, (kept) => encode(encodeSpans(article, kept)));
    default:
      return encode([]);
  }
}

/** The beginning of the key of the article that a custom_id was made for; undefined if it is of no version that is read. */
export function originOf(customId: string): string | undefined {
  const [origin = ''] = customId.split(SEPARATOR);
  return origin[0] === VERSION && origin.length === KEY_LENGTH + 1 ? origin.slice(1) : undefined;
}

function beginningOfKey(article: Article): string {
  return articleKey(article).slice(0, KEY_LENGTH);
}

/** Whether a custom_id is of a button that opens the form for a follow-up, or of that form, if it can be followed at all. */
export function isFollowUp(customId: string): boolean {
  const [, code = ''] = customId.split(SEPARATOR);
  return originOf(customId) !== undefined && code[0] === ACTS.follow;
}

/** Whether a custom_id is of a button that votes. */
export function isVote(customId: string): boolean {
  const [, code = ''] = customId.split(SEPARATOR);
  return originOf(customId) !== undefined && (code[0] === ACTS.yes || code[0] === ACTS.no);
}

/** What a custom_id says, for the article at hand; every span of it lies in the article. */
export function decodePress(article: Article, customId: string): Press | Unreadable {
  const [origin = '', code = '', page = '', ...fields] = customId.split(SEPARATOR);
  if (origin[0] !== VERSION) return 'unknown';
  if (origin.slice(1) !== beginningOfKey(article)) return 'other article';
  const act = keyOf(ACTS, code[0]);
  const kind = keyOf(KINDS, code[1]);
  const number = decodeNumber(page);
  const shown = kind && decodeShown(article, kind, fields);
  return act && shown && number !== undefined ? { act, shown, page: number } : 'unknown';
}

function decodeShown(article: Article, kind: Shown['kind'], fields: readonly string[]): Shown | undefined {
  const [first = '', ...rest] = fields;
  const number = decodeNumber(first);
  switch (kind) {
    case 'summary':
      return number === undefined ? undefined : { kind, sentences: number };
    case 'paragraph':
      return number === undefined ? undefined : { kind, paragraph: number };
    case 'quotations': {
      const text = rest.join(SEPARATOR);
      const speaker = decodeNumber(first.replace('!', ''));
      if (first.includes('!')) return { kind, asked: text };
      return { kind, ...(speaker !== undefined && { speaker }), ...(text !== '' && { about: text }) };
    }
    case 'answer':
    case 'context': {
      const outcome = keyOf(OUTCOMES, first);
      const [best, sentence, ...passages] = rest.map((field) => decodeSpan(article, field));
      return outcome && { kind, answer: { outcome, ...present({ best, sentence }), passages: passagesOf(passages) } };
    }
    case 'passages':
      return { kind, passages: passagesOf(fields.map((field) => decodeSpan(article, field))) };
    default:
      return { kind };
  }
}

function passagesOf(spans: readonly (Span | undefined)[]): readonly Passage[] {
  return spans.flatMap((span) => (span === undefined ? [] : { span, score: 0 }));
}

function present({ best, sentence }: { best: Span | undefined; sentence: Span | undefined }) {
  return { ...(best !== undefined && { best }), ...(sentence !== undefined && { sentence }) };
}

/** As many of the passages, from the first, as leave the custom_id within its limit. */
function fitting(passages: readonly Passage[], encode: (kept: readonly Passage[]) => string): string {
  let kept = passages;
  while (kept.length > 0 && encode(kept).length > LIMITS.customId) kept = kept.slice(0, -1);
  return encode(kept);
}

function encodeSpans(article: Article, passages: readonly Passage[]): readonly string[] {
  return passages.map(({ span }) => encodeSpan(article, span));
}

/** A letter for the part, its number, and the offsets unless it is the whole part. */
function encodeSpan(article: Article, span: Span): string {
  const number = span.paragraph ?? span.image;
  const ref = `${PARTS[span.part]}${number?.toString(36) ?? ''}`;
  const whole = span.start === 0 && span.end === textAt(article, span)?.length;
  return whole ? ref : `${ref}:${span.start.toString(36)}:${span.end.toString(36)}`;
}

function decodeSpan(article: Article, field: string): Span | undefined {
  const [ref = '', from = '0', to] = field.split(':');
  const part = keyOf(PARTS, ref[0]);
  if (part === undefined) return undefined;
  const place = numbered(part, decodeNumber(ref.slice(1)));
  const length = textAt(article, place)?.length;
  const start = decodeNumber(from);
  const end = to === undefined ? length : decodeNumber(to);
  if (length === undefined || start === undefined || end === undefined) return undefined;
  return start <= end && end <= length ? { ...place, start, end } : undefined;
}

function numbered(part: PartName, number: number | undefined): PartRef {
  if (number === undefined) return { part };
  return part === 'paragraph' ? { part, paragraph: number } : { part, image: number };
}

function decodeNumber(text: string): number | undefined {
  return /^[0-9a-z]{1,6}$/.test(text) ? Number.parseInt(text, 36) : undefined;
}

function keyOf<K extends string>(codes: Readonly<Record<K, string>>, code: string | undefined): K | undefined {
  return (Object.keys(codes) as K[]).find((key) => codes[key] === code);
}

/** The answer that a message with these custom_ids shows, so that a reply to it can be understood. */
export function answerIn(article: Article, customIds: readonly string[]): AnswerSpans | undefined {
  for (const customId of customIds) {
    const press = decodePress(article, customId);
    if (typeof press !== 'string' && (press.shown.kind === 'answer' || press.shown.kind === 'context'))
      return press.shown.answer;
  }
  return undefined;
}

const LIBRARY = 'library';

/** The custom_id of a button that turns the list of articles to a page. */
export function libraryPage(page: number): string {
  return `${LIBRARY}${SEPARATOR}${page.toString(36)}`;
}

/** The page of the list of articles that a custom_id leads to; undefined if it leads elsewhere. */
export function libraryPageIn(customId: string): number | undefined {
  const [kind, page = ''] = customId.split(SEPARATOR);
  return kind === LIBRARY ? decodeNumber(page) : undefined;
}
