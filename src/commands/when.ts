import { timelineOf } from '../reading/dates/timeline.js';
import { askedAs, restOfQuestion } from './asked-as.js';
import { defineCommand } from './command.js';

export const when = defineCommand({
  name: 'when',
  description: 'The article’s dated events in order of time; or a when-question',
  options: { question: restOfQuestion('did it happen?') },
  positional: 'question',
  run: ({ question }, context) =>
    question === undefined
      ? { kind: 'timeline', reading: context.reading, entries: timelineOf(context.reading) }
      : askedAs('when', question, context),
});
