import { isRoleNoun } from '../../language/role-nouns.js';
import { type Token, tokeniseAsked } from '../../language/tokens.js';

/** What a question "who is …" or "what is …" leaves to be looked up. */
export type AskedWho =
  /** Who or what bears a name: "who is lund", "what is the IMF". */
  | { readonly kind: 'named'; readonly by: 'who' | 'what'; readonly words: readonly Token[] }
  /** Who has a role, perhaps of somebody or something: "who is the president of Norland", "who is lund's wife". */
  | {
      readonly kind: 'role';
      /** All of it: a surname may look like a noun for a person. */
      readonly words: readonly Token[];
      readonly head: string;
      /** Words before the head, folded: "prime" of "prime minister". */
      readonly modifiers: readonly string[];
      /** Whose or of what, folded; each has to fit. */
      readonly owners: readonly (readonly string[])[];
      /** Whether the one who has just come by it is wanted: "the new mayor". */
      readonly isNew: boolean;
    };

const BE = /^(?:is|was|are|were|['’]s|s)$/;
const FILLERS = /^(?:exactly|actually|even|really|again|tf|anyway|anyways|now|currently|this|that|dis|dat)$/;
const TRAILING = /^(?:again|exactly|anyway|anyways|btw|bro|dude|tho|please|here|then|ffs|man)$/;
const STAND_INS = /^(?:guy|dude|person|lady|woman|man|chap|fella|fellow|character|bloke|gal|thing)$/;
const JOINS = /^(?:of|for|at|in|to|from|with|behind|on)$/;
const DETERMINERS = /^(?:the|a|an|this|that|his|her|their|its|da|teh)$/;
/** Words that add nothing to a role. */
const LIGHT = /^(?:new|current|the|a|an|actual|name|named)$/;
const LONGEST_NAME = 7;

/** Understands "who is X" in all its wordings; undefined where something else is asked. */
export function askedWho(plainQuestion: string): AskedWho | undefined {
  const all = tokeniseAsked(withoutArticle(plainQuestion)).tokens.filter(
    ({ pos, text }) => pos !== 'PUNCT' || /^['’]s?$/.test(text),
  );
  const by = all[0]?.folded;
  if (by !== 'who' && by !== 'what') return undefined;
  const asked = behindBe(all);
  if (asked === undefined) return undefined;
  let words = asked;
  while (words.length > 1 && TRAILING.test(words.at(-1)?.folded ?? '')) words = words.slice(0, -1);
  if (
    words.length > 1 &&
    STAND_INS.test(words.at(-1)?.folded ?? '') &&
    /^(?:this|that|dis|dat)$/.test(all[2]?.folded ?? '')
  )
    words = words.slice(0, -1);
  if (words.length === 0) return undefined;
  const role = by === 'who' ? roleAsked(words) : undefined;
  if (role) return role;
  const name = words.filter(({ folded }, i) => !(i === 0 && folded === 'the'));
  return name.length > 0 && name.length <= LONGEST_NAME ? { kind: 'named', by, words: name } : undefined;
}

/** The words behind a "who" without a verb, "who Jane Doe", as the command takes them; undefined where it asks by a verb. */
export function wordsBehindWho(plainQuestion: string): readonly Token[] | undefined {
  const [who, ...rest] = tokeniseAsked(withoutArticle(plainQuestion)).tokens.filter(({ pos }) => pos !== 'PUNCT');
  return who?.folded === 'who' && rest.length > 0 && rest.length <= LONGEST_NAME ? rest : undefined;
}

/** The question without "in this article". */
function withoutArticle(question: string): string {
  return question
    .replace(/\s+(?:in|according to)\s+(?:this|the)(?:\s+(?:article|story|text|piece|news))?[\s?!.]*$/i, '')
    .replace(/^(who|what)\s+(?:the\s+(?:hell|heck|fuck)|on earth|exactly|actually|tf)\s+/i, '$1 ');
}

/** What stands behind "who is", or between "who" and "is": "who lund is". */
function behindBe(all: readonly Token[]): readonly Token[] | undefined {
  if (BE.test(all[1]?.folded ?? '')) {
    let from = 2;
    while (FILLERS.test(all[from]?.folded ?? '')) from++;
    return all.slice(from);
  }
  const last = all.at(-1)?.folded ?? '';
  return all.length > 2 && /^(?:is|was|are)$/.test(last) ? all.slice(1, -1) : undefined;
}

function roleAsked(words: readonly Token[]): Extract<AskedWho, { kind: 'role' }> | undefined {
  const joint = words.findIndex(({ folded }) => JOINS.test(folded));
  const left = joint < 0 ? words : words.slice(0, joint);
  const right = joint < 0 ? [] : words.slice(joint + 1).filter(({ folded }) => !DETERMINERS.test(folded));
  const owned = left.findLastIndex(({ text }) => /^['’]s?$/.test(text));
  const own = left.slice(owned + 1).filter(({ folded }) => !DETERMINERS.test(folded));
  const head = own.at(-1);
  const hasArticle = left.some(({ folded }) => DETERMINERS.test(folded));
  if (!head || !isRoleNoun({ ...head, capital: false })) return undefined;
  // "who is king": one bare word may be a name, unless something is owned.
  if (own.length === 1 && owned < 0 && right.length === 0 && !hasArticle) return undefined;
  if (joint >= 0 && right.length === 0) return undefined;
  const folded = (tokens: readonly Token[]) =>
    tokens
      .map((token) => token.folded)
      .filter((word) => /[\p{L}\p{N}]/u.test(word) && !LIGHT.test(word) && !JOINS.test(word));
  const owners = [
    owned < 0 ? [] : folded(left.slice(0, owned).filter((token) => !DETERMINERS.test(token.folded))),
    folded(right),
  ];
  return {
    kind: 'role',
    words,
    head: head.folded,
    isNew: own.some(({ folded }) => folded === 'new'),
    modifiers: folded(own.slice(0, -1)),
    owners: owners.filter((one) => one.length > 0),
  };
}
