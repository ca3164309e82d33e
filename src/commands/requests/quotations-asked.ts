import { wordList } from '../../language/word-list.js';
import { mayMatch } from './needed-words.js';

/** Whose words are asked for, as the message's wording has it, and what about. */
export interface QuotationsAsked {
  /** Wording of `wordingOf`: "the truck driver", "merkel", "he"; absent where everybody's are wanted. */
  readonly speaker?: string;
  readonly about?: string;
  /** Whether the wording is of quotations alone ("quotes", "exact words"); "what did X say" is a question as well. */
  readonly isExplicit: boolean;
}

const SPEAKER = '(?<speaker>(?:the |a |an )?[^ ]+(?: [^ ]+){0,5}?)';
const ABOUT =
  '(?: (?:(?:when|after being) (?:asked|questioned|pressed) (?:about|on|over)|about|on|regarding|concerning|over|re|to) (?<about>.+?))?';
const IDLE =
  '(?: (?:even|actually|really|exactly|ever|just|himself|herself|themselves|itself|themself|all|basically|literally|publicly|then|also|specifically))*';
const SAY =
  '(?:say|said|saying|says|tweet|tweeted|tweeting|post|posted|state|stated|remark|quip|comment|commented|answer|answered|reply|replied|declare|declared)';
const TAIL =
  '(?: (?:word for word|verbatim|exactly|in full|(?:in )?(?:his|her|their|its) (?:own|exact|actual)? ?words|exact words|own words|please|for (?:himself|herself|themselves|itself|me|us)|afterwards|after that|then|though|anyway|at all|in (?:this|it|the article|here)|here|again|about (?:it|this|that|the matter|all this)|in (?:court|parliament|congress|public|response|return|reply|an? (?:statement|interview|tweet|speech|letter|post)|the (?:interview|statement|speech))|at (?:the )?(?:press conference|time|hearing|trial|meeting)|on (?:it|this|that)|to (?:it|this|that)|you know))*';
const OWN = '(?:exact|own|actual|direct|verbatim|original|full|precise|very)';
const ANY =
  '(?:(?:are there|is there|where is|where are|what quotes are there|which quotes are|need|do you have|have you got|got|any|all|the|all the|some|give me|show me|read me|find me|get me|list|best|every|more|other|direct|what are|of|i want|i need|let me see|pull up|please|can you|could you|famous|key|main|a|one) )*';

export const quotationPatterns: readonly (readonly [isExplicit: boolean, pattern: RegExp])[] = [
  // "any quotes from the pope on war", "quotes by ruto"
  [
    true,
    of(
      `${ANY}(?:quotes?|quotations?|soundbites?|(?:${OWN} )+(?:words|quotes?)) (?:from|by|of|attributed to) ${SPEAKER}${ABOUT}${TAIL}`,
    ),
  ],
  [
    true,
    of(
      `(?:any|some|give me|show me|read me|get me|list|all|the|did you have|more)(?: (?:the|all|any|${OWN}))* (?:words?|statements?|remarks?|comments?|lines?|reactions?|response|tweets?) (?:from|by|of) ${SPEAKER}${ABOUT}${TAIL}`,
    ),
  ],
  // "quote the captain on the rescue"
  [true, of(`(?:please |just |can you |could you )*quote ${SPEAKER}(?: (?:about|on|regarding) (?<about>.+?))?${TAIL}`)],
  // "merkels exact words on tax", "bibi quote", "what were the popes exact words"
  [
    true,
    of(
      `${ANY}(?:what (?:is|was|were|are) )?(?:the )?${SPEAKER}?s? (?:${OWN} )+(?:words?|quotes?|statement|phrase|phrasing|wording|remarks)${ABOUT}${TAIL}`,
    ),
  ],
  [true, of(`${ANY}${SPEAKER}(?:s)? (?:quotes?|quotations?|statement|soundbites?)${ABOUT}${TAIL}`)],
  [
    true,
    of(
      `(?:what (?:is|was|were|are) )(?:the )?${SPEAKER}s (?:line|statement|comments?|remarks?|words|quotes?|reaction|response)(?: (?:on|about|to) (?:this|it|that|all this|the matter))${TAIL}`,
    ),
  ],
  [
    true,
    of(
      `(?:what (?:is|was|were|are) )?(?:the )?${SPEAKER}s? (?:reaction|response|line|comments?|remarks?|answer|take|statement)${ABOUT} (?:word for word|verbatim|(?:in )?(?:his|her|their|its)? ?(?:own|exact|actual) words)`,
    ),
  ],
  // "everything rozitis said about the storm"
  [
    true,
    of(
      `(?:give me |show me |list |read me |tell me )?(?:everything|anything|all|all that|whatever|what all|every word|all the things|the things|things|stuff|something)(?: that)? ${SPEAKER}(?: (?:has|have|had|ever))* (?:said|says|say|tweeted|stated|told|posted|bollocked)${IDLE}(?: to (?:him|her|them|us|reporters|the press|the media))?${ABOUT}${TAIL}`,
    ),
  ],
  [true, of(`anything ${SPEAKER} said${ABOUT}${TAIL} quote (?:him|her|them)`)],
  // "how did he respond to the claim, in his own words"
  [
    true,
    of(
      `(?:and )?how (?:did|does|do|has|have) ${SPEAKER}${IDLE} (?:respond|react|comment|answer|reply|describe|put it|explain|defend|justify|phrase)(?:ed|s)?(?: (?:it|this|that))?(?: (?:himself|herself|themselves))?${ABOUT} (?:word for word|verbatim|(?:in )?(?:his|her|their|its)? ?(?:own|exact|actual) words)`,
    ),
  ],
  [
    true,
    of(
      `(?:and )?how (?:did|does|do|has|have) ${SPEAKER} (?:himself|herself|themselves) (?:respond|react|comment|answer|reply)${ABOUT}${TAIL}`,
    ),
  ],
  [true, of(`(?:and )?how (?:did|does|do|has|have) ${SPEAKER} comment${ABOUT}${TAIL}`)],
  // "did the truck driver say anything"
  [
    true,
    of(
      `(?:did|does|has|have|do) ${SPEAKER}${IDLE} (?:say|said|comment|tweet|make|give|issue|put out|release)(?: (?:anything|something|any statement|a statement|any comments?|a comment|a word|any remarks))+${ABOUT}${TAIL}`,
    ),
  ],
  [true, of(`(?:did|has|have) ${SPEAKER}${IDLE} (?:comment|commented|speak out|spoken)${ABOUT}${TAIL}`)],
  [
    true,
    of(
      `(?:what|which) quotes? (?:is|are|do you have|have you got)(?: there)? (?:from|by|of) ${SPEAKER}${ABOUT}${TAIL}`,
    ),
  ],
  // "quills words on the tower", "quill verbatim"
  [false, of(`(?:what (?:is|was|were|are) )?(?:the )?${SPEAKER}s words${ABOUT}${TAIL}`)],
  [false, of(`(?<speaker>his|her|their) words${ABOUT}${TAIL}`)],
  [false, of(`${SPEAKER} (?:verbatim|word for word)`)],
  // "brandts reaction"; not "what was brandts reaction", which may have been told in other words
  [false, of(`(?:the )?${SPEAKER}s (?:response|reaction|comments?|reply|remarks)`)],
  // "what were brandts comments on the ruling", "osei's thoughts on it"
  [
    false,
    of(
      `(?:what (?:is|was|were|are) |any |got )?(?:the )?${SPEAKER}s (?:comments?|remarks|thoughts|opinion|views?|stance|take|reaction|response|reply|message|answer)${ABOUT}${TAIL}`,
    ),
  ],
  [
    false,
    of(`(?:and )?how (?:did|does|has|have) ${SPEAKER}${IDLE} (?:respond|react|reply|responded|reacted|replied)${TAIL}`),
  ],
  [false, of(`what (?:did|does|do) ${SPEAKER}${IDLE} (?:think|reckon|feel) (?:of|about) (?<about>.+?)${TAIL}`)],
  [false, of(`what (?:does|do) ${SPEAKER}${IDLE} (?:think|reckon)${TAIL}`)],
  // "what was said by the judge", "is brandt quoted", "what brandt has to say"
  [
    true,
    of(
      `(?:what|anything|everything|things|stuff|something)(?: (?:is|was|were|has been|have been))* (?:said|tweeted|stated) by ${SPEAKER}${ABOUT}${TAIL}`,
    ),
  ],
  [
    true,
    of(
      `(?:what|where|how|when)? ?(?:is|was|does|did) ${SPEAKER} (?:get |being )?quoted(?: as| saying| on)*${ABOUT}${TAIL}`,
    ),
  ],
  [true, of(`what ${SPEAKER} (?:has|had|have) to say${ABOUT}${TAIL}`)],
  [true, of(`(?:what )?(?:do|did|can) (?:we|i|you) hear from ${SPEAKER}${ABOUT}${TAIL}`)],
  // "what did the judge tell the court about the contract"
  [
    false,
    of(
      `what (?:else )?(?:did|does|has|have) ${SPEAKER}${IDLE} (?:tell|told) (?:him|her|them|us|you|(?:the |a |his |her |their )?[^ ]+(?: [^ ]+)?)(?: (?:about|on|regarding) (?<about>.+?))?${TAIL}`,
    ),
  ],
  // "what brandt said about the link", "brandt said what"
  [true, of(`what (?:else )?${SPEAKER} (?:has |have |had |ever |actually )*(?:said|tweeted|says)${ABOUT}${TAIL}`)],
  [true, of(`${SPEAKER} (?:said|says) what${ABOUT}${TAIL}`)],
  // "what words did he use", "how did she put it"
  [true, of(`(?:what|which)(?: exact)? words did ${SPEAKER} use${ABOUT}${TAIL}`)],
  [true, of(`how (?:did|does) ${SPEAKER} (?:put|phrase|word) (?:it|this|that)${TAIL}`)],
  [true, of(`in ${SPEAKER}s (?:own |exact |actual )*words${ABOUT}`)],
  // "any comment from brandt", "anything from the judge"
  [
    true,
    of(
      `(?:any|some|got any|is there any|was there any)(?: \\w+)? ?(?:comment|word|reaction|response|reply|remark|statement|thing) (?:from|by|of) ${SPEAKER}${ABOUT}${TAIL}`,
    ),
  ],
  [true, of(`anything (?:from|by) ${SPEAKER}${ABOUT}${TAIL}`)],
  [
    true,
    of(
      `(?:the |that |that one )?(?:statement|quote|quotes|words|remarks|comments) (?:by|from) ${SPEAKER}${ABOUT}${TAIL}`,
    ),
  ],
  [true, of(`(?<speaker>his|her|their) (?:exact|own|actual|direct) (?:words|quotes?)${ABOUT}`)],
  // "quotes about the tower"
  [true, of(`${ANY}(?:quotes?|quotations?|statements) (?:about|on|regarding|concerning) (?<about>.+?)${TAIL}`)],
  // "what did maliki actually say", "what else did annan say about it", "what was he saying"
  [
    false,
    of(
      `(?:and |so |ok |but )*what (?:else |all |exactly |precisely )*(?:did|does|do|has|have|had|would) ${SPEAKER}${IDLE} (?:have to |got to |had to |get to )?${SAY}${IDLE}(?: (?:him|her|them|us|reporters|the press|the media|journalists))?(?: in response)?${ABOUT}${TAIL}`,
    ),
  ],
  [
    false,
    of(
      `(?:and |so |ok |but )*what (?:is|was|were|are) ${SPEAKER}${IDLE} (?:saying|tweeting|telling (?:people|us|reporters|the press))${ABOUT}${TAIL}`,
    ),
  ],
];

function of(source: string): RegExp {
  return new RegExp(
    `^(?:and |so |ok |but |well |yo |hey |um |please |can you |could you )*(?:${source})(?: (?:please|thanks|lol|lmao|haha|bro|man|dude|though|now|real quick|quick|then|mate|guys|btw))*$`,
  );
}

/** What a request may begin with and say nothing: "tell me what she said". */
const LEADING =
  /^(?:(?:please|just|can you|could you|would you|will you|tell|show|give|let|get|find|pull up|remind|word for word|verbatim|exactly|(?:in )?(?:his|her|their|its|the)? ?(?:own|exact) words) (?:me |us )?(?:see |have |know )?)+(?=(?:what|everything|anything|all|how)\b)/;

/** What makes a question one for quotations alone. */
const IN_OWN_WORDS = /\b(?:word for word|verbatim|(?:own|exact|actual) words)\b/;

/** Names for everybody and for the article, whose words are no quotations. */
const NOBODY =
  /^(?:it|this|that|i|you|we|they all|there|(?:the|this|that|your|ur) (?:article|story|report|piece|text|news|post|author|writer|headline|caption|title|page|paper|study|law|bill|rules?|sign|letter|data|results?|name|statement|ruling|contract|agreement|treaty|document|poll|survey|verdict|court document|evidence)|article|what|who|which|how)$/;
const EVERYBODY = wordList(
  'all, any, anybody, anyone, best, direct, everybody, everyone, of, people, some, somebody, someone, the, there, those, ppl, they',
);
/** What "about" may stand with and say nothing. */
const IDLE_SUBJECT =
  /^(?:it|this|that|them|the matter|all this|all that|the (?:whole )?(?:situation|thing|topic|subject|story|case|issue|article)|these|those|what happened|him|her|himself|herself|things|everything|the matter|the press|the media|reporters|in (?:this|the article))$/;

/** What a sentence's wording asks of somebody's words; undefined where it asks for something else. */
export function quotationsAsked(asked: string): QuotationsAsked | undefined {
  const wording = asked.replace(LEADING, '');
  for (const [isExplicit, pattern] of quotationPatterns) {
    const groups = mayMatch(pattern, wording) ? pattern.exec(wording)?.groups : undefined;
    if (groups === undefined) continue;
    const speaker = (groups.speaker ?? '').trim();
    if (NOBODY.test(speaker) || (speaker === '' && groups.about === undefined)) continue;
    // "what did she say he did": the words behind the verb are a question of their own.
    if (/ (?:did|does|say|said|says|that|who|which|when|to) /.test(` ${speaker} `)) continue;
    const about = groups.about?.trim();
    return {
      ...(speaker !== '' && !speaker.split(' ').every((word) => EVERYBODY.has(word)) && { speaker }),
      ...(about !== undefined && !IDLE_SUBJECT.test(about) && { about }),
      isExplicit: isExplicit || IN_OWN_WORDS.test(wording),
    };
  }
  return undefined;
}
