import type { Reading } from '../../reading/reading.js';
import type { Ranking } from '../passages/passages.js';
import type { Keywords } from '../question/keywords.js';
import type { Question } from '../question/question.js';

/** What the exact words are looked for with: the article, what is asked, and how likely each part answers it. */
export interface Search {
  readonly reading: Reading;
  readonly question: Question;
  readonly keywords: Keywords;
  readonly ranking: Ranking;
}
