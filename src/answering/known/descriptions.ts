import { contains, type Span, samePart } from '../../article/spans.js';
import type { Token } from '../../language/tokens.js';
import type { Reading } from '../../reading/reading.js';

/** The most words of what something is. */
const LONGEST = 18;
const CLOSES = /^(?:[,.;:)—–]|["”])$/;
const DETERMINERS = /^(?:a|an|the|one)$/;
/** Nouns that open an adverbial behind a comma: "the next day". */
const TIME =
  /^(?:day|days|decade|few|hour|month|months|moment|next|night|previous|same|week|weekend|weeks|while|year|years)$/;

/** What the article says that something of these mentions is: "the bank, a lender in Utah,", "Boreaspace is a firm that …". */
export function descriptionOf({ sentences }: Reading, named: readonly Span[]): Span | undefined {
  for (const find of [appositionBehind, predicate, nounBefore, appositionBefore])
    for (const mention of named) {
      if (mention.part !== 'paragraph' && mention.part !== 'standfirst' && mention.part !== 'caption') continue;
      const sentence = sentences.find(({ span }) => samePart(span, mention) && contains(span, mention));
      if (!sentence) continue;
      const { tokens, span } = sentence;
      const first = tokens.findIndex(({ start }) => start >= mention.start);
      const behind = tokens.findIndex(({ start }) => start >= mention.end);
      const found = find(tokens, first, behind < 0 ? tokens.length : behind);
      const [start, end] = [tokens[found?.[0] ?? -1]?.start, tokens[found?.[1] ?? -1]?.end];
      if (start !== undefined && end !== undefined) return { ...span, start, end };
    }
  return undefined;
}

/** Indices of the first and the last token of the words found. */
type Found = readonly [first: number, last: number] | undefined;
type Find = (tokens: readonly Token[], first: number, behind: number) => Found;

/** "Bernama, a news agency,": the noun phrase behind the comma, with what describes it. */
const appositionBehind: Find = (tokens, _, behind) => {
  let at = tokens[behind]?.text === '(' ? tokens.findIndex(({ text }, i) => i > behind && text === ')') + 1 : behind;
  if (!/^[,(—–]$/.test(tokens[at]?.text ?? '')) return undefined;
  at++;
  if (tokens[at]?.folded === 'which' && /^(?:is|was)$/.test(tokens[at + 1]?.folded ?? '')) at += 2;
  return nounPhrase(tokens, at, true);
};

/** "Boreaspace is a firm that builds rockets". */
const predicate: Find = (tokens, _, behind) =>
  /^(?:is|was|are|were|became|remains)$/.test(tokens[behind]?.folded ?? '')
    ? nounPhrase(tokens, behind + 1, false)
    : undefined;

/** "the charity Christian Aid", "state-owned builders Hutama Karya": the common noun right before the name. */
const nounBefore: Find = (tokens, first) => {
  const head = tokens[first - 1];
  if (head?.pos !== 'NOUN' || /^\p{Lu}/u.test(head.text)) return undefined;
  let start = first - 1;
  const isPart = (token: Token | undefined) =>
    token !== undefined && (/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) || /^[-’']s?$/.test(token.text));
  while (isPart(tokens[start - 1])) start--;
  return [start, first - 1];
};

/** "a European competitor, Boreaspace." */
const appositionBefore: Find = (tokens, first, behind) => {
  if (tokens[first - 1]?.text !== ',' || !CLOSES.test(tokens[behind]?.text ?? '.')) return undefined;
  let start = first - 2;
  while (
    start >= 0 &&
    !DETERMINERS.test(tokens[start]?.folded ?? '') &&
    !/^(?:VERB|AUX|PUNCT|CCONJ)$/.test(tokens[start]?.pos ?? '')
  )
    start--;
  const head = tokens[first - 2];
  return DETERMINERS.test(tokens[start]?.folded ?? '') &&
    head?.pos === 'NOUN' &&
    start < first - 2 &&
    !TIME.test(head.folded)
    ? [start, first - 2]
    : undefined;
};

/** The noun phrase that opens with an article at `at`, up to the next mark; one that must be closed by a mark is none without. */
function nounPhrase(tokens: readonly Token[], at: number, mustClose: boolean): Found {
  if (!DETERMINERS.test(tokens[at]?.folded ?? '')) return undefined;
  if (tokens.slice(at + 1, at + 3).some(({ folded }) => TIME.test(folded))) return undefined;
  let hasNoun = false;
  for (let i = at + 1; i <= at + LONGEST; i++) {
    const token = tokens[i];
    if (token === undefined || CLOSES.test(token.text)) {
      // "Acme, a bank and Zeta, …" would be a list.
      return hasNoun ? [at, i - 1] : undefined;
    }
    if (/^(?:NOUN|PROPN)$/.test(token.pos)) hasNoun = true;
    if (!hasNoun && /^(?:VERB|AUX|ADP)$/.test(token.pos) && !/(?:ed|ing)$/.test(token.folded)) return undefined;
    if (
      mustClose &&
      /^AUX$/.test(token.pos) &&
      !tokens.slice(at, i).some(({ folded }) => /^(?:which|that|who)$/.test(folded))
    )
      return undefined;
  }
  return undefined;
}
