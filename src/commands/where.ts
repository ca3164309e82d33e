import { askedAs, restOfQuestion } from './asked-as.js';
import { defineCommand } from './command.js';

export const where = defineCommand({
  name: 'where',
  description: 'The places the article names, with paragraphs; or a where-question',
  options: { question: restOfQuestion('did it happen?') },
  positional: 'question',
  run: ({ question }, context) =>
    question === undefined
      ? { kind: 'places', reading: context.reading, places: context.reading.places }
      : askedAs('where', question, context),
});
