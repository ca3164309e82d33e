import { type Command, defineCommand } from './command.js';
import { MAX_QUESTION_LENGTH, type Respond } from './respond.js';

/** The command that takes anything as it is said: what `respond` makes of it. */
export function askThrough(respond: Respond): Command {
  return defineCommand({
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
    run: ({ question }, context) => respond(question, context),
  });
}
