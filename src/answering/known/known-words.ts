import type { Span } from '../../article/spans.js';

/** Words that answer a question as the reading has it, found without a search. */
export interface KnownWords {
  readonly best: Span;
  /** Probability, 0 to 1, that they are right: by judgement. */
  readonly confidence: number;
}
