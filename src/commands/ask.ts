import { ask as answer } from '../answering/answer.js';
import { defineCommand } from './command.js';

/** The longest question taken, in UTF-16 units: Discord's limit for a message without Nitro. */
export const MAX_QUESTION_LENGTH = 2_000;

export const ask = defineCommand({
  name: 'ask',
  description: 'Answer a question in the article’s own words',
  options: {
    question: {
      type: 'string',
      description: 'What you want to know, as you would say it',
      required: true,
      maxLength: MAX_QUESTION_LENGTH,
    },
  },
  positional: 'question',
  run: ({ question }, { reading, before }) => ({
    kind: 'answer',
    reading,
    question,
    answer: answer(reading, question, before),
  }),
});
