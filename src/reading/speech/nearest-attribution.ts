import { isReportingVerb, sentenceStart } from '../../language/clauses.js';
import type { Item } from '../../language/outline.js';
import type { Attribution } from './attribution.js';
import { attributionAfter, attributionAtEnd, attributionBefore, attributionByAnyVerb } from './attributions.js';
import { frontedParticiple } from './fronted-participles.js';
import { besideVerb, moodOf } from './mood.js';
import { agentBehind } from './passives.js';
import type { Form } from './quotation-form.js';
import { signatureBehind } from './signatures.js';

/** Who the sentence says speaks the quotation at item `at`, and by which words; undefined where it does not say. */
export function attributionOf(items: readonly Item[], at: number, form: Form): Attribution | undefined {
  const found = chosen(items, at, form);
  return found && withAuxiliaries(items, found);
}

/** "never said “yes”", "if she says “yes”", "did she say “yes”?": words that nobody is said to have said. */
export function isUnsaid(items: readonly Item[], { speaker, cue }: Attribution): boolean {
  const verb = verbOf(items, cue);
  return verb !== undefined && /^(?:negated|supposed|asked)$/.test(moodOf(items, speaker, verb));
}

/** The cue with what says that it is still to come: "will say". */
function withAuxiliaries(items: readonly Item[], found: Attribution): Attribution {
  const { speaker, cue } = found;
  const verb = verbOf(items, cue);
  if (verb !== cue.first || moodOf(items, speaker, verb) !== 'foretold') return found;
  return { ...found, cue: { first: besideVerb(items, speaker, verb), last: cue.last } };
}

function verbOf(items: readonly Item[], { first, last }: Attribution['cue']): number | undefined {
  for (let i = first; i <= last; i++) if (isReportingVerb(items, i)) return i;
  return undefined;
}

/** "called it “a smear,” and Doe called it …": what is joined on tells of the next quotation. */
function isJoinedOn(items: readonly Item[], behind: number): boolean {
  const first = items[behind]?.folded === ',' ? behind + 1 : behind;
  return /^(?:and|but|yet|;)$/.test(items[first]?.folded ?? '');
}

function chosen(items: readonly Item[], at: number, form: Form): Attribution | undefined {
  const agent = agentBehind(items, at);
  if (agent) return agent;
  const announced = attributionBefore(items, at);
  // "The law has two kinds of schools: “public” and “private”": a word or two behind a colon is an example.
  const isExample =
    announced && !form.isSentence && items[announced.cue.last]?.folded === ':' && announced.speaker.last < at - 2;
  const before = isExample
    ? undefined
    : (announced ?? frontedParticiple(items, at, sentenceStart(items, at), form.endsWithComma));
  if (before?.adjoins && /^[,:]$/.test(items[at - 1]?.text ?? '')) return before;
  const after = attributionAfter(items, at);
  const joinedOn = before !== undefined && isJoinedOn(items, at + 1);
  // "Doe called it “a smear,” according to the paper": the paper passes on what Doe said.
  const isPassedOn =
    before !== undefined &&
    !form.isSentence &&
    items[after?.cue.first ?? 0]?.folded === 'according' &&
    /^(?:called|calling|described|describing|labell?ed|termed)$/.test(items[before.cue.first]?.folded ?? '');
  if (isPassedOn) return before;
  const signed = form.isSentence && !before && !after ? signatureBehind(items, at) : undefined;
  if (signed) return signed;
  if (after && form.endsOpen && !joinedOn) return after;
  if (!before && form.endsWithComma) return attributionByAnyVerb(items, at) ?? attributionAtEnd(items, at);
  // Without a mark between them, what follows a few quoted words is the sentence going on: "an “entry” clause says".
  const ends = form.isSentence || !/[\p{L}\p{N}]/u.test(items[at + 1]?.text ?? '');
  return before ?? (ends ? after : undefined) ?? attributionAtEnd(items, at);
}
