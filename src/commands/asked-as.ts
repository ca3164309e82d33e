import { ask } from '../answering/answer.js';
import type { Context, StringOption } from './command.js';
import type { ReplyOf } from './reply.js';
import { typedText } from './requests/typed-text.js';
import { MAX_QUESTION_LENGTH } from './respond.js';

/** The option of a command whose name is the first word of a question: `/who is in charge?` */
export function restOfQuestion(example: string): StringOption {
  return {
    type: 'string',
    description: `The rest of the question, such as “${example}”`,
    maxLength: MAX_QUESTION_LENGTH,
  };
}

/** The answer to the rest of a question; its first word may be said again ("who is he?" typed into /who). */
export function askedAs(word: string, typed: string, { reading, before }: Context): ReplyOf<'answer'> {
  const rest = typedText(typed);
  const question = new RegExp(`^\\s*${word}(?:'?s|se|m)?\\b`, 'i').test(rest) ? rest : `${word} ${rest}`;
  return { kind: 'answer', reading, question, answer: ask(reading, question, before) };
}
