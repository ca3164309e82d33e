import { spelledOut } from '../../language/lists/chat-spellings.js';
import { ROLES } from '../../language/lists/roles.js';
import { rememberedLately } from '../../language/remembered.js';
import { fold } from '../../language/tokens.js';

/** What people say before and after a question, one at a time. */
const OPENINGS =
  /^(?:hi|hey|hello|yo|ok|okay|so|and|but|well|um+|uh+|btw|pls|plz|please|thanks|sorry|good (?:morning|evening|afternoon)|guys|everyone|all|there|bot|pilcrow|@?pilcrow|quick question|(?:can|could|would|will) (?:you|u|someone|anyone|anybody|somebody)(?: please| pls)? tell (?:me|us)|(?:do|does) (?:you|u|anyone|anybody|someone) know|tell (?:me|us)|i(?:'d| would) like to know|i (?:want|need) to know|i was wondering|any idea|remind me)(?![\p{L}\p{N}'’-])[\s,.!:;¶-]*/iu;
const CLOSINGS = /[\s,]+(?:pls|plz|please|thanks|thx|thank you|guys|again|lol|tho|though)[\s.!?]*$/iu;

/** "What is the name of the judge": asked of somebody, it is "who is the judge". */
const NAME_OF =
  /^(?:(?:what|which) (?:is|was|are|were)|what's|what’s|whats|give (?:me|us)|tell (?:me|us)) (?:the )?(?:full )?names? of (?<who>(?:the |a |an )?(?:\S+ ){0,3}?(?<role>[\p{L}-]+)(?<rest>(?: (?:of|for|at|from) .+)?))$/iu;

/** A question for the name of whoever has a role as one of who that is; any other as it stands. */
export function nameAskedAsWho(plain: string): string {
  const { who = '', role = '' } = NAME_OF.exec(plain.replace(/[\s?!.]+$/, ''))?.groups ?? {};
  return ROLES.has(fold(role)) ? `who is ${who}` : plain;
}

/** "the us" is no pronoun. */
const THE_COUNTRY = /(?<=^|\s)(the )us(?=$|[\s,.!?;:'’])/g;

/** "what % of", "how many %". */
const PERCENT_SIGN = /(?<=^|\s)(?:(what|which)|how (?:many|much)) %(?=\s|$)/gi;

/** A question without greeting and thanks, its chat spellings written out. Its words are not the asker's any more. */
export const plainQuestion = rememberedLately(plainOf);

function plainOf(text: string): string {
  let plain = text.trim();
  for (;;) {
    const rest = plain.replace(OPENINGS, '').replace(CLOSINGS, '');
    if (rest === plain || rest === '') break;
    plain = rest;
  }
  plain = plain.replace(PERCENT_SIGN, (_, word = 'what') => `${word} percentage`);
  return plain.replace(THE_COUNTRY, '$1US').replace(/[\p{L}]+/gu, (word, at: number) => {
    const before = plain[at - 1] ?? ' ';
    const after = plain[at + word.length] ?? ' ';
    const isAlone = /[\s"(]/.test(before) && !/['’.-]/.test(after);
    // A lone capital is an initial: "U Thant".
    const isInitial = word.length === 1 && word !== word.toLowerCase();
    if (!isAlone || isInitial) return word;
    const [next = ''] = /(?<=^\s)\p{L}+/u.exec(plain.slice(at + word.length)) ?? [];
    return spelledOut(word.toLowerCase(), next.toLowerCase()) ?? word;
  });
}
