import { isPlaceNoun } from '../nouns.js';
import { PLACE, PLACES, part, type Rule, whole } from '../rule.js';

/** The places. */
export const placesRules: readonly Rule[] = [
  {
    kind: 'places',
    cue: part(
      'where (?:about |abouts |exactly |in the world |on earth |on (?:the|a) map )*(?:is|are|does|did|was|were|do) (?:all|everything)(?: of)?(?: (?:this|that|it|these|those))?(?: (?:going down|happening|happen|going on|taking place|take place|took place|set|located|unfolding|occurring|based))?',
    ),
    spare: 0,
  },
  {
    kind: 'places',
    cue: part(
      'where (?:about |exactly |in the world |on earth |on (?:the|a) map )*(?:is|are|does|was) (?:this|it all|that all|this all|the (?:story|article)|this story)(?: all)? (?:going down|happening|going on|taking place|take place|set|unfolding|happen)',
    ),
    spare: 0,
  },
  { kind: 'places', cue: part('where on (?:the|a) map', 'on (?:the|a) map'), spare: 0, nouns: isPlaceNoun },
  // "which places come up"; not "what city did he fly to", which asks for one.
  {
    kind: 'places',
    cue: part(
      `(?:which|what|all the|all of the|any) (?:\\w+ )?${PLACES}(?: and ${PLACES})*(?: (?:all |even )?(?:come|comes|came|pop|popped|turn|show|shows) up| appear| feature| are (?:all )?(?:mentioned|named|involved|affected|covered|in|we)| (?:do|does) (?:it|this|the article|they) (?:mention|name|cover)| (?:get|got|were|are) (?:a mention|mentioned|named|hit|affected|involved|a shout ?out)| (?:is|was) (?:this|it|all this) (?:all )?(?:in|about|set in|happening in)| in (?:this|it|here|there)| mentioned| named| involved)`,
    ),
    spare: 0,
  },
  // "list every island mentioned"
  {
    kind: 'places',
    cue: part(
      `(?:list|show|give|name|enumerate|map)(?: \\w+){0,3} (?:all|every|each|the|all the|all of the) (?:\\w+ )?(?:${PLACES}|${PLACE})`,
      `(?:all|every|each)(?: the| of the)? (?:\\w+ )?(?:${PLACES}|${PLACE}) (?:in (?:it|this|here|there)|mentioned|named|that (?:comes?|is|are|gets?)|involved|and (?:${PLACES}|${PLACE}))`,
      `(?:list|map) (?:\\w+ )?${PLACES}`,
    ),
    spare: 2,
    nouns: isPlaceNoun,
    unless:
      /^(?:which|why|how|when|who|whose|did|does|is|was)\b|^what (?:is|was|were|are|did|does)\b|\b(?:that|which|who|where) (?!(?:(?:is|are)\b|(?:was|were|get|gets|got) (?:all |even )?(?:mentioned|named|involved|affected|hit|covered|in|a)|come|comes|came|appear|appears|show|shows|pop|pops|it|this|they|the article)\b)/,
  },
  {
    kind: 'places',
    cue: whole(
      '(?:the |any |all |and |please |all the |some )*(?:places|locations|place names)(?: please| mentioned| named| in (?:this|it|here))*',
    ),
    spare: 0,
  },
  {
    kind: 'places',
    cue: whole(
      'where (?:is this|are we)(?: exactly| even)?',
      '(?:the |a )?map',
      `(?:(?:which|what|the|all|and) )*${PLACES}`,
    ),
    spare: 0,
  },
];
