import { compareClaim } from '../answering/claims/claims.js';
import { defineCommand } from './command.js';
import { typedText } from './requests/typed-text.js';
import { MAX_QUESTION_LENGTH } from './respond.js';

export const check = defineCommand({
  name: 'check',
  description: 'A claim beside what the article says, and in what the two differ',
  options: {
    claim: {
      type: 'string',
      description: 'What somebody says, such as “the bridge closes in May”',
      required: true,
      maxLength: MAX_QUESTION_LENGTH,
    },
  },
  positional: 'claim',
  messageMenu: 'Check against the article',
  run: ({ claim }, { reading }) => {
    const comparison = compareClaim(reading, typedText(claim));
    return { kind: 'check', reading, claim, ...(comparison !== undefined && { comparison }) };
  },
});
