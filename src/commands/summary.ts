import { summarise } from '../answering/summary/summary.js';
import { defineCommand } from './command.js';

const USUAL_SENTENCES = 3;

export const summary = defineCommand({
  name: 'summary',
  description: 'The article’s own key sentences, in order',
  options: {
    sentences: { type: 'integer', description: `How many, ${USUAL_SENTENCES} unless told`, min: 1, max: 10 },
  },
  positional: 'sentences',
  run: ({ sentences = USUAL_SENTENCES }, { reading }) => ({
    kind: 'summary',
    reading,
    sentences: summarise(reading, sentences).map(({ span }) => span),
  }),
});
