import type { Comparison } from '../answering/claims/claims.js';
import type { Answer, Passage } from '../answering/outcome.js';
import type { Span } from '../article/spans.js';
import type { TimelineEntry } from '../reading/dates/timeline.js';
import type { Entity } from '../reading/names/names.js';
import type { Reading } from '../reading/reading.js';
import type { Quotation } from '../reading/speech/quotations.js';

/** A command's result before it is rendered anywhere. Every word of the article in it is a span of `reading.article`. */
export type Reply =
  | { readonly kind: 'answer'; readonly reading: Reading; readonly question: string; readonly answer: Answer }
  | {
      readonly kind: 'quotations';
      readonly reading: Reading;
      /** The speaker as asked for; absent when everybody's quotations were asked for. */
      readonly asked?: string;
      /** Whom `asked` was understood to mean; absent when nobody of that name is in the article. */
      readonly speaker?: Entity;
      readonly about?: string;
      /** Direct ones first, then indirect ones; ranked if `about` is given, else in reading order. */
      readonly quotations: readonly Quotation[];
      /** Numbers of the paragraphs that mention `speaker`, for when nothing of theirs is quoted. */
      readonly mentionedIn: readonly number[];
      /** Everybody who is quoted, for when `asked` is nobody. */
      readonly quoted: readonly Entity[];
    }
  | {
      readonly kind: 'people';
      readonly reading: Reading;
      readonly people: readonly Entity[];
      readonly organisations: readonly Entity[];
    }
  | { readonly kind: 'places'; readonly reading: Reading; readonly places: readonly Entity[] }
  | { readonly kind: 'timeline'; readonly reading: Reading; readonly entries: readonly TimelineEntry[] }
  | { readonly kind: 'summary'; readonly reading: Reading; readonly sentences: readonly Span[] }
  | { readonly kind: 'article'; readonly reading: Reading }
  | { readonly kind: 'paragraph'; readonly reading: Reading; readonly paragraph: number }
  | { readonly kind: 'passages'; readonly reading: Reading; readonly passages: readonly Passage[] }
  | { readonly kind: 'check'; readonly reading: Reading; readonly claim: string; readonly comparison?: Comparison }
  | {
      readonly kind: 'help';
      readonly reading: Reading;
      /** One line a command: how it is typed, and what it does. */
      readonly usages: readonly { readonly usage: string; readonly description: string }[];
      /** Questions and commands that this very article answers. */
      readonly examples: readonly string[];
    }
  /** What several questions of one message come to, in their order, none of them several again. */
  | { readonly kind: 'several'; readonly replies: readonly SingleReply[] }
  /** A plain sentence or two of ours: what is wrong, and the mend. */
  | { readonly kind: 'notice'; readonly text: string }
  /** A word in return for "thanks": where nobody spoke to the bot it is left unsaid. */
  | { readonly kind: 'courtesy'; readonly text: string };

/** A reply to one question. */
export type SingleReply = Exclude<Reply, { readonly kind: 'several' }>;

/** The replies that a reply is made of: itself, or those to several questions. */
export function repliesIn(reply: Reply): readonly SingleReply[] {
  return reply.kind === 'several' ? reply.replies : [reply];
}

export type ReplyOf<K extends Reply['kind']> = Extract<Reply, { kind: K }>;

/** The answer that a question may follow, of what was replied last: an answer, or the first of somebody's quotations. */
export function answerFollowed(reply: Reply): Answer | undefined {
  const last = repliesIn(reply).findLast(({ kind }) => kind === 'answer' || kind === 'quotations');
  if (last?.kind === 'answer') return last.answer;
  if (last?.kind !== 'quotations' || last.speaker === undefined) return undefined;
  const [first] = last.quotations;
  return {
    outcome: first === undefined ? 'refused' : 'answered',
    ...(first !== undefined && { best: first.pieces[0] }),
    passages: [],
    confidence: 0,
    answerable: 0,
    asked: `what did ${last.speaker.name} say${last.about === undefined ? '' : ` about ${last.about}`}`,
  };
}
