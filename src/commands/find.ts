import { findPassages } from '../answering/find.js';

import { defineCommand } from './command.js';
import { typedText } from './requests/typed-text.js';
import { MAX_QUESTION_LENGTH } from './respond.js';

export const find = defineCommand({
  name: 'find',
  description: 'The paragraphs that a text is about: is it what the article says?',
  options: {
    text: {
      type: 'string',
      description: 'What somebody says the article says',
      required: true,
      maxLength: MAX_QUESTION_LENGTH,
    },
  },
  positional: 'text',
  messageMenu: 'Find in article',
  run: ({ text }, { reading }) => ({ kind: 'passages', reading, passages: findPassages(reading, typedText(text)) }),
});
