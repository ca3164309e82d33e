import { PERSON_NOUNS } from '../lists/person-nouns.js';
import { isPersonNoun } from '../nouns.js';
import { PERSONS, part, type Rule, THIS, whole } from '../rule.js';

/** Everybody who is named. */
export const peopleRules: readonly Rule[] = [
  {
    kind: 'people',
    cue: part(
      'who is who',
      'who are (?:all )?(?:the )?(?:people|everyone|everybody)',
      'who (?:everyone|everybody) is',
      'who is (?:everyone|everybody|all)',
    ),
    spare: 2,
  },
  {
    kind: 'people',
    cue: part(
      'who (?:all )?(?:is|are|gets?|was|were) (?:all )?(?:mentioned|named|involved|in (?:this|it|here|the (?:article|story|piece|report)))',
    ),
    spare: 0,
  },
  {
    kind: 'people',
    cue: part(`who (?:does|do) (?:${THIS}|they) (?:mention|name|talk about)`, 'who (?:comes|shows) up', 'who appears'),
    spare: 0,
  },
  {
    kind: 'people',
    cue: part('who are (?:all )?(?:these|those|the main|the key|the important|the major|all the|the)'),
    spare: 0,
    nouns: isPersonNoun,
    // "who are the parents" asks for two of those who are named.
    unless:
      /\b(?:the two|parents|fathers|mothers|sons|daughters|brothers|sisters|husbands|wives|uncles|aunts|cousins|twins)\b/,
  },
  {
    kind: 'people',
    cue: part(
      'cast(?: of characters)?',
      'dramatis personae',
      '(?:main|key|important|major|central) (?:players|characters|figures|actors|people|names|protagonists)',
    ),
    spare: 1,
    nouns: isPersonNoun,
    unless: /\bnot\b/,
  },
  {
    kind: 'people',
    cue: part(
      '(?:all|every|which|any|list|(?<!how )many|too many|the|those|these|of the|famous|other) (?:the |of the )?(?:names|people)',
      'names and (?:jobs|roles|titles)',
      'names',
    ),
    spare: 0,
    nouns: isDetail,
    unless: /\bnames? of (?:the )?(?:two|three|four|five|\d+)\b|\bhow many\b/,
  },
  {
    kind: 'people',
    cue: part('(?:everyone|everybody|every person|each person)'),
    spare: 0,
    nouns: isPersonDetail,
    unless: /\b(?:said|says|saying|say|did|think|know|stay)\b/,
  },
  {
    kind: 'people',
    cue: part('people (?:mentioned|named|involved|in (?:this|it|here))', 'people'),
    spare: 0,
    nouns: isPersonDetail,
    unless: /\b(?:how many|how much|say|said|saying|why|what|when|where|are people|did|does|do)\b/,
  },
  // "list the analysts and where they are from"; not "name the two suspects", which asks for two.
  {
    kind: 'people',
    cue: part(
      // Together, since what is compiled for so many nouns is large.
      `(?:(?:list|rundown of|run down of|sort out|introduce)(?: \\w+){0,3}? (?:\\w+ )?|(?:name|give me|show me|tell me|get me|run me through|walk me through|take me through) (?:all|every|each|who)(?: \\w+){0,2}? )${PERSONS}`,
      `(?:all|every)(?: of)?(?: the| these| those)? (?:\\w+ )?${PERSONS} (?:in (?:this|it|here)|mentioned|named|involved)`,
    ),
    spare: 1,
    nouns: isPersonNoun,
    unless: /^(?:how|why|when|where|did|does|what did|what does)\b/,
  },
  {
    kind: 'people',
    cue: whole(
      '(?:and )?who else (?:is|was|are|were|gets) (?:all )?(?:mentioned|named|in (?:it|this|here|the article))',
      '(?:how many|which|what) (?:people|persons|names|organi[sz]ations|companies|groups|parties) (?:are|were|get|is) (?:there|mentioned|named|in (?:it|this|here|the article))(?: (?:in (?:it|this|here|the article)|here))?',
      'who (?:matters|plays a (?:role|part)|is important|is relevant)(?: here| in (?:this|it))?',
      'who (?:do|should|must) (?:i|we) (?:need to )?know(?: about)?(?: here)?',
      'who are (?:we|they) (?:even )?talking about(?: here)?',
    ),
    spare: 0,
  },
];

/** What people want to know with the names: "names and **jobs** of everyone". */
function isDetail(word: string): boolean {
  return PERSON_NOUNS.has(word) || DETAILS.test(word);
}

const DETAILS = /^(?:jobs?|roles?|titles?|positions?|famous|big|straight|mixed|confusing|confused|track|messing)$/;

function isPersonDetail(word: string): boolean {
  return isPersonNoun(word) || DETAILS.test(word);
}
