import { type Rule, whole } from '../rule.js';

/** A bare call for help, and greetings: looked for last, since "too long, help" and "hi, tldr" want something else. */
export const greetingsRules: readonly Rule[] = [
  {
    kind: 'help',
    cue: whole(
      '(?:please |i need |need |some |a little |can you |could you )*help(?: me| us| please| out| menu| page| needed)*',
    ),
    spare: 0,
  },
  {
    kind: 'help',
    cue: whole(
      '(?:the )?(?:manual|instructions?|usage|user guide|guide|docs|documentation|tutorial|how to|menu|options)',
      '(?:please )?show (?:me |us )?what you can do',
    ),
    spare: 0,
  },
  {
    kind: 'help',
    cue: whole(
      '(?:(?:hi+|hello+|he+y+|hiya+|heya|howdy|yo+|sup|greetings|hallo|hola|good (?:morning|evening|afternoon|day)|was+(?:up|sup)|wassup|whaddup|whats? ?up|what is up|how are you|how is it going|anyone here|you there|you up|test|testing|ping)(?: bot| there| all| everyone| everybody| guys| folks| pilcrow| again| friend| mate| you)*(?: |$))+',
    ),
    spare: 0,
  },
];
