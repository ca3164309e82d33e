import { create, insert, search as searchOrama } from '@orama/orama';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import bm25 from 'wink-bm25-text-search';
import wink from 'wink-nlp-utils';
import { rank } from '../../src/answering/passages/passages.js';
import { keywordsOf } from '../../src/answering/question/keywords.js';
import { analyse } from '../../src/answering/question/question.js';
import type { Article } from '../../src/article/article.js';
import { stopWords } from '../../src/language/lists/stop-words.js';
import { fold, tokenise } from '../../src/language/tokens.js';
import { read } from '../../src/reading/reading.js';

/** The numbers of the paragraphs that fit a question, best first. */
type Search = (question: string) => readonly number[] | Promise<readonly number[]>;

/**
 * Something that ranks an article's paragraphs. Each package stands here in the best of all the settings that were tried:
 * best by the mean, over XQuAD, SQuAD 2.0 and questions about Wikinews, of how often the right paragraph comes first.
 * What was tried is said beside each, with those means in percent. That the settings were chosen on the very questions
 * that the table is made of favours the packages.
 */
interface Engine {
  readonly name: string;
  readonly index: (article: Article) => Search | Promise<Search>;
}

export const pilcrow: Engine = {
  name: 'Pilcrow',
  index: (article) => {
    const reading = read(article);
    return (text) => {
      const question = analyse(text);
      const { order } = rank(reading, keywordsOf(question.tokens, reading.index), question);
      return order.flatMap((part) => reading.parts[part]?.part.paragraph ?? []);
    };
  },
};

/** The Porter stem that Pilcrow's tokens have, for packages that take a function for it. */
function stemOf(folded: string): string {
  return tokenise(folded).tokens[0]?.stem ?? folded;
}

/** The same without stop words, for packages that take one function for terms. */
function stemmed(term: string): string | false {
  const folded = fold(term);
  return !stopWords.has(folded) && stemOf(folded);
}

/**
 * Tried (866 settings): stems or words, stop words of ours, of Orama or none, prefix search of all or of longer terms,
 * fuzzy 0.1 to 0.4 with weights from 0.05 to 0.45, terms joined by OR or AND, k 0.6 to 3, b 0.3 to 0.9, d 0 to 1.
 * Its defaults reach 70.2; with stems and without stop words 77.2; so 79.2.
 */
const miniSearch: Engine = {
  name: 'MiniSearch, stems, fuzzy',
  index: ({ paragraphs }) => {
    const searchOptions = { fuzzy: 0.35, weights: { fuzzy: 0.05, prefix: 0.375 }, bm25: { k: 2, b: 0.5, d: 0.25 } };
    const index = new MiniSearch({ fields: ['text'], processTerm: stemmed, searchOptions });
    index.addAll(paragraphs.map((text, i) => ({ id: i + 1, text })));
    return (question) => index.search(question).map(({ id }) => id as number);
  },
};

const lunrStopWords = lunr.generateStopWordFilter([...stopWords]);
lunr.Pipeline.registerFunction(lunrStopWords, 'stopWords');
/** From how many letters on a term is looked for with a slip too. */
const FUZZY_LENGTH = 6;

/**
 * Tried (279 settings): stop words of its own, of ours or none, stems or words, marks trimmed off the question's words or
 * not, slips of a letter and beginnings of words for less or instead, k1 0.6 to 3, b 0.15 to 0.9. Its defaults, which
 * leave the question mark on the last word, reach 67.6; with that trimmed 74.1; so 77.1.
 */
const lunrEngine: Engine = {
  name: 'lunr, marks trimmed, fuzzy',
  index: ({ paragraphs }) => {
    const index = lunr((builder) => {
      for (const pipeline of [builder.pipeline, builder.searchPipeline]) {
        pipeline.reset();
        pipeline.add(lunr.trimmer, lunrStopWords, lunr.stemmer);
      }
      builder.k1(1.5);
      builder.b(0.35);
      builder.ref('id');
      builder.field('text');
      for (const [i, text] of paragraphs.entries()) builder.add({ id: String(i + 1), text });
    });
    return (question) =>
      index
        .query((query) => {
          for (const term of lunr.tokenizer(question).map(String)) {
            query.term(term, {});
            if (term.length >= FUZZY_LENGTH && !stopWords.has(term)) query.term(term, { editDistance: 1, boost: 0.5 });
          }
        })
        .map(({ ref }) => Number(ref));
  },
};

const { string, tokens } = wink;
const withoutStopWords = (words: readonly string[]) => words.filter((word) => !stopWords.has(word));

/**
 * Tried (1,445 settings): stop words of its own, of ours or none, stems or words, negations passed on to the words behind
 * them or not, pairs of words beside the words, k1 0.6 to 3, b 0.3 to 0.9, k 0 to 8. As its documentation shows it,
 * it reaches 76.0; so 77.5.
 */
const winkEngine: Engine = {
  name: 'wink-bm25-text-search, stems',
  index: ({ paragraphs }) => {
    const index = bm25();
    index.defineConfig({ fldWeights: { text: 1 }, bm25Params: { k1: 0.9, b: 0.8, k: 2 } });
    index.definePrepTasks([
      string.lowerCase,
      string.removeExtraSpaces,
      string.tokenize0,
      withoutStopWords,
      tokens.stem,
    ]);
    for (const [i, text] of paragraphs.entries()) index.addDoc({ text }, String(i + 1));
    // It needs three documents at least to be consolidated.
    if (paragraphs.length < 3) return () => paragraphs.map((_, i) => i + 1);
    index.consolidate();
    return (question) => index.search(question, paragraphs.length).map(([id]) => Number(id));
  },
};

/**
 * Tried (748 settings): stems of its own, of ours or words, stop words of @orama/stopwords, of ours or none, words counted
 * once or as often as they stand there, threshold 0 or 1, tolerance 0 or 1, k 0.1 to 3, b 0 to 0.9, d 0 to 3. With
 * stems alone it reaches 48.6, with @orama/stopwords as well 64.5; so 70.6. It looks for words that begin with a term, and
 * its `exact` lets no paragraph through that lacks a word of the question.
 */
const orama: Engine = {
  name: 'Orama, stems, stop words out',
  index: ({ paragraphs }) => {
    const tokenizer = { language: 'english', stemming: true, stemmer: stemOf, stopWords: [...stopWords] };
    const index = create({ schema: { text: 'string' } as const, components: { tokenizer } });
    for (const [i, text] of paragraphs.entries()) insert(index, { id: String(i + 1), text });
    const options = { threshold: 1, relevance: { k: 0.2, b: 0.3, d: 0.5 }, limit: paragraphs.length };
    return async (question) => {
      const { hits } = await searchOrama(index, { term: question, ...options });
      return hits.map(({ id }) => Number(id));
    };
  },
};

export const engines: readonly Engine[] = [pilcrow, miniSearch, lunrEngine, winkEngine, orama];
