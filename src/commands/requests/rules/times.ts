import { ASKS, part, type Rule, whole } from '../rule.js';

/** What happened in order of time. */
export const timesRules: readonly Rule[] = [
  {
    kind: 'timeline',
    cue: part(
      'time ?lines?',
      'chronolog(?:y|ical|ically)',
      '(?:sequence|order|course|succession|chain) of (?:the )?events',
      'in (?:what|which) order$',
      '(?:what|which) order (?:did|do|does|was|were|is) (?:things|events|it|this|that|everything|they)',
      '(?:minute|hour|day|week|month|year|date|step|blow|play) by (?:minute|hour|day|week|month|year|date|step|blow|play)',
    ),
    spare: 3,
    unless: /^(?:who|whose|how (?:long|many|much|old)|when|where|why|did|does|do|is|are|was|were|which)\b/,
  },
  {
    kind: 'timeline',
    cue: /\b(?:events?|dates?|things?|it|everything|all|happened|stuff|meetings?|steps?|that|this) (?:\w+ ){0,3}in (?:the )?(?:right |correct |proper |chronological |time |date )?order\b(?! to\b)/,
    spare: 2,
  },
  {
    kind: 'timeline',
    cue: /\b(?:in (?:the )?(?:right |correct |proper |chronological |time |date )?order(?: of time)?$|in dates$)/,
    spare: 2,
    unless: ASKS,
  },
  {
    kind: 'timeline',
    cue: part(
      'what (?:happened|hit|occurred|went down|took place|did what|came) (?:on |at )?(?:when|which (?:day|date|days|dates)|what (?:day|date|days|dates|time))',
    ),
    spare: 0,
  },
  { kind: 'timeline', cue: part('what (?:happened|came) first (?:and|then)'), spare: 0 },
  {
    kind: 'timeline',
    cue: part(
      '(?:how (?:did|has|does|do)|tell (?:me|us) how|show (?:me|us) how) (?:this|it|that|everything|things|the story|events|all (?:of )?(?:this|that|it)|the (?:day|night|events))(?: all)? (?:unfold|unfolded|play out|played out|develop|go down|went down|come about|progress)(?:ed)?',
    ),
    spare: 0,
  },
  {
    kind: 'timeline',
    cue: part(
      'when did (?:everything|it all|all (?:of )?(?:this|that|it)|what|each(?: thing)?|things)(?: all)? (?:happen|take place|go down|occur)',
    ),
    spare: 0,
  },
  {
    kind: 'timeline',
    cue: part(
      '(?:all|key|important|main|list|the|which|what|any|every|give|show|major|relevant) (?:me |us |the |of the |all |key |main |important )*(?:dates?|days)',
    ),
    spare: 0,
    unless: /\b(?:date of|date on|what date|which date|which day|what day|the day|every day|this|the date|all day)\b/,
  },
  { kind: 'timeline', cue: whole('(?:please )?dates(?: please| in (?:this|here|it))?'), spare: 0 },
  {
    kind: 'timeline',
    cue: /\b(?:walk|take|run|talk|guide|lead) (?:me |us )?through (?:it|this|that|what happened|events|the events|everything|how)\b/,
    spare: 2,
    unless: /\bwho\b/,
  },
  {
    kind: 'timeline',
    cue: whole(
      'what (?:came|happened|was) first',
      '(?:the )?order (?:of|in which) (?:what happened|things(?: happened)?|everything(?: happened)?|it happened)',
      '(?:the |a )?list of (?:the |all |key )*dates',
      'when (?:was|did) what(?: happen)?',
      '(?:rundown|summary|recap|list|everything|it) by date',
    ),
    spare: 0,
    alone: true,
  },
];
