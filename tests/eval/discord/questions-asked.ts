import { loadArticle } from '../../../src/library/library.js';

/** Questions that people ask of the article that ships, of each kind, in the words of a chat. */
export const QUESTIONS: readonly string[] = [
  'who proposed the agreement?',
  'when is the election?',
  'where was it announced?',
  'what did Putin say?',
  'who is Donald Trump?',
  'how many countries are named?',
  'why should they not meddle?',
  'what is this about?',
  'did Russia deny it?',
  'who is running against Trump?',
  'what happened in 2016?',
  'who wrote this?',
  'when was it published?',
  'what is the price of bread in Paris?',
  'what is an exchange of guarantees?',
  'summary please',
];

const KINDS = ['who', 'when', 'where', 'how many', 'what about', 'why', 'did they', 'which'];
/** Of the words of an article, those that a question is likely to have. */
const FEWEST_LETTERS = 5;

/** Questions of which no two are alike, each made of a few words of the article that ships. */
export async function distinctQuestions(count: number): Promise<readonly string[]> {
  const loaded = await loadArticle();
  if (!loaded.ok) throw new Error('the article that ships cannot be read');
  const all = loaded.value.paragraphs.join(' ').match(/[\p{L}]+/gu) ?? [];
  const words = [...new Set(all.filter((word) => word.length >= FEWEST_LETTERS))];
  return Array.from({ length: count }, (_, i) => {
    const [first, second, third] = [i, 7 * i + Math.floor(i / words.length), 13 * i + 5].map(
      (n) => words[n % words.length],
    );
    return `${KINDS[i % KINDS.length]} ${first} ${second} ${third}?`;
  });
}
