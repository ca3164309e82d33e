import { create, insert, search as searchOrama } from '@orama/orama';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import bm25 from 'wink-bm25-text-search';
import wink from 'wink-nlp-utils';
import { keywordsOf } from '../../src/answering/keywords.js';
import { rank } from '../../src/answering/passages.js';
import { analyse } from '../../src/answering/question.js';
import type { Article } from '../../src/article/model.js';
import { read } from '../../src/reading/reading.js';
import { stopWords } from '../../src/reading/stop-words.js';
import { fold, tokenise } from '../../src/reading/tokens.js';

/** The numbers of the paragraphs that fit a question, best first. */
export type Search = (question: string) => readonly number[] | Promise<readonly number[]>;

/** Something that ranks an article's paragraphs, each package with its own stemmer and stop words where it has them. */
export interface Engine {
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

/** The stem that Pilcrow's tokens have, for packages that take a function for terms; stop words are left out. */
function stemmed(term: string): string | false {
  const folded = fold(term);
  return stopWords.has(folded) ? false : (tokenise(folded).tokens[0]?.stem ?? false);
}

const miniSearch: Engine = {
  name: 'MiniSearch, stems, stop words out',
  index: ({ paragraphs }) => {
    const index = new MiniSearch({ fields: ['text'], processTerm: stemmed });
    index.addAll(paragraphs.map((text, i) => ({ id: i + 1, text })));
    return (question) => index.search(question).map(({ id }) => id as number);
  },
};

const lunrEngine: Engine = {
  name: 'lunr',
  index: ({ paragraphs }) => {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      for (const [i, text] of paragraphs.entries()) builder.add({ id: String(i + 1), text });
    });
    return (question) =>
      index
        .query((query) => {
          for (const token of lunr.tokenizer(question)) query.term(token.toString(), {});
        })
        .map(({ ref }) => Number(ref));
  },
};

const { string, tokens } = wink;

const winkEngine: Engine = {
  name: 'wink-bm25-text-search',
  index: ({ paragraphs }) => {
    const index = bm25();
    index.defineConfig({ fldWeights: { text: 1 } });
    index.definePrepTasks([
      string.lowerCase,
      string.removeExtraSpaces,
      string.tokenize0,
      tokens.removeWords,
      tokens.stem,
      tokens.propagateNegations,
    ]);
    for (const [i, text] of paragraphs.entries()) index.addDoc({ text }, String(i + 1));
    // It needs three documents at least to be consolidated.
    if (paragraphs.length < 3) return () => paragraphs.map((_, i) => i + 1);
    index.consolidate();
    return (question) => index.search(question, paragraphs.length).map(([id]) => Number(id));
  },
};

const orama: Engine = {
  name: 'Orama, stems',
  index: ({ paragraphs }) => {
    const index = create({
      schema: { text: 'string' } as const,
      components: { tokenizer: { language: 'english', stemming: true } },
    });
    for (const [i, text] of paragraphs.entries()) insert(index, { id: String(i + 1), text });
    return async (question) => {
      const { hits } = await searchOrama(index, { term: question, threshold: 1, limit: paragraphs.length });
      return hits.map(({ id }) => Number(id));
    };
  },
};

export const engines: readonly Engine[] = [pilcrow, miniSearch, lunrEngine, winkEngine, orama];
