import { analyse, type Question } from '../../../src/answering/question/question.js';
import { type NamedSentence, namedIn } from '../../../src/answering/words/named-spans.js';
import type { Stretch } from '../../../src/answering/words/stretch.js';
import type { Token } from '../../../src/language/tokens.js';
import { read } from '../../../src/reading/reading.js';

type Mend = (tokens: readonly Token[], stretch: Stretch, named: NamedSentence, question: Question) => Stretch;

/** What a mend leaves of, or puts to, `words` of an article of this one sentence. */
export function mendedBy(mend: Mend, sentence: string, question: string, words: string): string {
  const reading = read({ headline: 'Notes', datePublished: '2022-06-10', paragraphs: [sentence] });
  const number = reading.sentences.findIndex(({ span }) => span.part === 'paragraph');
  const { tokens = [] } = reading.sentences[number] ?? {};
  const start = sentence.indexOf(words);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === start + words.length);
  if (first < 0 || last < first) throw new Error(`no “${words}” in “${sentence}”`);
  const stretch = mend(tokens, { first, last }, namedIn(reading, number), analyse(question));
  return sentence.slice(tokens[stretch.first]?.start, tokens[stretch.last]?.end);
}
