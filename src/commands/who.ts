import { askedAs, restOfQuestion } from './asked-as.js';
import { defineCommand } from './command.js';

export const who = defineCommand({
  name: 'who',
  description: 'Everyone the article names, with role and paragraph; or a who-question',
  options: { question: restOfQuestion('is in charge?') },
  positional: 'question',
  run: ({ question }, context) =>
    question === undefined
      ? {
          kind: 'people',
          reading: context.reading,
          people: context.reading.people,
          organisations: context.reading.organisations,
        }
      : askedAs('who', question, context),
});
