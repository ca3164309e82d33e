import type { Answer } from '../answering/outcome.js';
import { answerFollowed, type Reply } from './reply.js';

/** What was answered last, and when (milliseconds, as of performance.now, which no setting of the clock moves). */
export interface Conversation {
  readonly before: Answer;
  readonly at: number;
}

/** A question so long after the last answer, in milliseconds, follows nothing. */
export const REMEMBERED_FOR = 10 * 60_000;

/** The answer that a question asked now follows, if any. */
export function answerBefore(conversation: Conversation | undefined, now: number): { readonly before?: Answer } {
  return conversation === undefined || now - conversation.at > REMEMBERED_FOR ? {} : { before: conversation.before };
}

/** A conversation after a reply; what was answered last stays so over a summary or a word of thanks. */
export function continued(conversation: Conversation | undefined, reply: Reply, now: number): Conversation | undefined {
  const before = answerFollowed(reply);
  return before === undefined ? conversation : { before, at: now };
}
