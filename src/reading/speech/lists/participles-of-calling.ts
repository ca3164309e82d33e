import { wordList } from '../../../language/word-list.js';

/** Participles of verbs by which somebody says in their own words what a thing is: "the plan, branded “…” by Doe". */
export const CALLED = wordList(`
  acclaimed, accused, applauded, assailed, attacked, blasted, branded, called, castigated, characterised, characterized,
  condemned, criticised, criticized, decried, deemed, denounced, deplored, derided, described, dismissed, dubbed,
  hailed, heralded, labeled, labelled, lambasted, lampooned, lauded, likened, mocked, panned, portrayed, praised,
  ridiculed, savaged, slammed, slated, styled, termed
`);

/** Words right before a name or a title between quotation marks: "the so-called “…”". */
export const TERMED = wordList(`
  captioned, codenamed, code-named, entitled, headlined, nicknamed, so-called, subtitled, titled
`);
