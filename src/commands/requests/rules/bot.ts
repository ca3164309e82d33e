import { part, type Rule, whole } from '../rule.js';

/** What is asked of the bot: who it is, and what it can do. */
export const botRules: readonly Rule[] = [
  {
    kind: 'identity',
    cue: whole('(?:wait |so |but )*(?:who|what) (?:are|r) you(?: exactly| really| even| anyway)?'),
    spare: 0,
  },
  {
    kind: 'identity',
    cue: part(
      'are you (?:an? |the |just |really |some |like |actually )*(?:bot|ai|robot|human|person|real|chatgpt|chat gpt|gpt|gpt-?\\d|llm|language model|machine|alive|sentient|claude|gemini|program|script)',
    ),
    spare: 0,
  },
  {
    kind: 'identity',
    cue: part(
      'who (?:made|built|created|wrote|programmed|coded|runs|owns|develops|developed|hosts|maintains) (?:you|this bot|the bot|pilcrow)',
    ),
    spare: 0,
  },
  {
    kind: 'identity',
    cue: whole(
      '(?:who|what) is (?:pilcrow|this bot|the bot)',
      'is (?:this|that) (?:an? )?(?:bot|ai|chatgpt|chat gpt)',
      'do you use (?:ai|chatgpt|chat gpt|gpt|an llm)',
    ),
    spare: 0,
  },
  // What no article answers: the time, a joke, what the bot thinks.
  {
    kind: 'beyond',
    cue: whole(
      'what (?:time|day) is it(?: now| today| there)?',
      'what is the (?:time|weather)(?: like)?(?: now| today| tomorrow)?',
      'how is the weather(?: today| tomorrow)?',
      'tell (?:me|us) (?:a|another) (?:\\w+ )?joke',
      '(?:can you |could you |please )*translate(?: (?:this|that|it|the article))?(?: (?:in|to|into) \\w+)?(?: please)?',
      '(?:can|could|do) you speak \\w+',
      '(?:and )?(?:do|would) you (?:agree|disagree|think so|believe (?:it|that|this|them|him|her)|care|like (?:it|that|this|him|her|them))(?: with (?:it|that|this|him|her|them))?',
      '(?:and |so )?what do you think(?: (?:about|of) (?:it|that|this|him|her|them|the article))?',
      'what is your (?:\\w+ )?(?:opinion|take|view|favou?rite \\w+)(?: (?:on|of|about) (?:it|that|this|him|her|them))?',
      'who (?:do|did|would|will) you (?:support|like|prefer|believe|vote for|root for)',
      'whose side are you on',
      'are you (?:really )?sure(?: about (?:it|that|this))?',
      'do you (?:love|like|hate) me',
    ),
    spare: 0,
    alone: true,
  },
  {
    kind: 'help',
    cue: part(
      'what (?:else |all |exactly |sort of things |kind of things |questions )?(?:can|could|do|does|should|may) (?:you|u|i|we|one|this bot|the bot|this thing|people) (?:even |actually |really )?(?:do|ask|say|answer|type|use|tell (?:me|us))',
    ),
    spare: 0,
    alone: true,
    unless: /\btell (?:me|us) about\b/,
  },
  {
    kind: 'help',
    cue: part(
      'what (?:else )?(?:are you|is this bot|is the bot) (?:even |actually |really )?(?:able to|capable of|good for|for)',
    ),
    spare: 0,
    alone: true,
  },
  {
    kind: 'help',
    cue: part(
      'how (?:do|can|should|would|could|does|to) ?(?:i|we|you|one|somebody|someone|people)? ?(?:use|work|operate|talk to|ask|query|prompt|interact with)(?: with)?(?: you| this bot| the bot| this thing| this)?',
    ),
    spare: 0,
    alone: true,
  },
  { kind: 'help', cue: part('how (?:do|does|can) (?:you|the bot|this bot|this thing|this) work'), spare: 0 },
  {
    kind: 'help',
    cue: part(
      '(?:which|what) (?:commands|features|functions|options)',
      '(?:your|list|show|all|the|available) (?:commands|features|functions|options)',
      'commands',
    ),
    spare: 0,
  },
];
