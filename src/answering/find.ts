import { tokenise } from '../language/tokens.js';
import type { Reading } from '../reading/reading.js';
import type { Passage } from './outcome.js';
import { passagesOf, rank } from './passages/passages.js';
import { keywordsOf } from './question/keywords.js';
import { judge } from './refusal/refusal.js';

/**
 * The passages that a statement's text is about, best first, five at most, none where the article is about something
 * else: is it what the article says?
 */
export function findPassages(reading: Reading, statement: string): readonly Passage[] {
  const { tokens } = tokenise(statement);
  const keywords = keywordsOf(tokens, reading.index);
  const ranking = rank(reading, keywords, { kind: 'what', tokens });
  return judge(reading, {}, keywords, ranking).isRefused ? [] : passagesOf(reading, ranking);
}
