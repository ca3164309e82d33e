import { ARTICLE, part, type Rule, SENTENCES, SEVERAL, THIS, whole } from '../rule.js';

/** What an article is made of, whatever it tells: an overview of these is one of all. */
const ALL_OF_IT =
  '(?:news|events|developments|happenings|facts|points|details|things|bits|parts|lines|words|paragraphs|stories)';
/**
 * An overview of several of the things that the article tells, "of the charges", is less than a summary, and asks for them; of one,
 * "of the ruling", it is what the article is about as often as not.
 */
const OF_SEVERAL = `\\b(?:overview|summary|synopsis|rundown|run down|breakdown|recap|gist) of (?:all )?(?:(?:the|his|her|their|its|these|those) )?(?:\\w+ )?(?!${ALL_OF_IT}\\b)\\w+[^\\Wius]s(?= (?:against|for|on|about|in|by|from|please)\\b|$)`;

/** The whole of it in short: the widest words, so looked for last. */
export const summaryRules: readonly Rule[] = [
  {
    kind: 'summary',
    cue: part(
      'tldr',
      'eli(?:5|five)',
      '(?:explain|explained) (?:\\w+ ){0,5}like (?:i am|im|to|we are) (?:an? )?(?:5|five|idiot|\\w+ year old|child|kid|dummy|toddler)',
      'catch (?:me|us) up',
      'bring (?:me|us) up to',
      'get (?:me|us) up to',
      'up to speed',
      'fill (?:me|us) in',
      'boil (?:\\w+ ){1,4}down',
      'in a nutshell',
      'nutshell',
      'cliff ?notes',
      'cliffs ?notes',
      'sum (?:\\w+ ){0,4}up',
      'sum up',
      'summari[sz](?:e|ed|ing)',
      '(?:short|quick|brief|condensed|abridged|abbreviated|shortened|fast|speedy|30 second|one line|lazy|skim|mini|lite) (?:version|recap|rundown|summary|overview|take|explanation|explainer|summarisation|breakdown|synopsis|digest)',
      'recap',
      'too long(?: (?:did not|do not|not gonna|will not|can not) read| for me|$)',
      'too much (?:text|to read)',
      'wall of text',
      '(?:can not be (?:bothered|arsed)|not gonna|do not (?:want|have time|feel like)|no time|too lazy|ai not|not) (?:to |reading |going to )*read(?:ing)?',
      'shorten (?:this|it)',
      'condense',
      'brief me',
      'long story short',
      'break (?:it|this|that) down',
      'dumb (?:it|this) down',
      'spare me the',
    ),
    spare: 4,
    unless: new RegExp(
      `^(?:who|when|where|why|did|does|was|is|how many|how much)\\b|\\b(?:he|she|they) (?:sum|explain|summari)|${OF_SEVERAL}`,
    ),
  },
  {
    kind: 'summary',
    cue: part(
      'summar(?:y|ies)',
      'gist',
      'synopsis',
      'overview',
      'rundown',
      'run down',
      'highlights?',
      'key (?:points?|facts?|takeaways?|information|details|bits)',
      'main (?:points?|ideas?|takeaways?|message|facts?|thing|things|story|gist)',
      'takeaways?',
      'take aways?',
      'bullet points?',
      'the basics',
      'essentials',
      'bottom line',
      'digest',
      'short version',
      'abstract',
      'the short of it',
      'important (?:bits|points|parts|stuff)',
      'nuts and bolts',
    ),
    spare: 1,
    unless: new RegExp(`^who\\b|\\b(?:did|does|why|when|where|he|she|his|her|their|they|year)\\b|${OF_SEVERAL}`),
  },
  {
    kind: 'summary',
    cue: part(
      'in short',
      'briefly',
      'in brief',
      'keep it short',
      'make it short',
      'short and sweet',
      'short version',
      'very short',
      'short please',
      'short answer',
    ),
    spare: 2,
    // "what did the ruling say in short" asks about the ruling.
    unless:
      /\bwas briefly|briefly \w+ed\b|^(?:what|who|when|where|why|how|which) (?:did|does|do|is|was|has) (?!(?:it|this|that|they|the (?:article|story|news|deal|gist|point)|going|happening|up)\b)/,
  },
  {
    kind: 'summary',
    cue: new RegExp(
      `\\bin (?:like |just |only |about |around |under |max |maximum |at most |less than |no more than |or so )*(?:${SEVERAL}|one|1|a single) ${SENTENCES}\\b`,
    ),
    spare: 3,
    unless: /\bin one words?\b|\bin (?:\w+ )?a few words did\b/,
  },
  {
    kind: 'summary',
    cue: /^(?:please |can you |could you |just |someone |somebody )*explain (?:to me |me |us )?(?:this|it|that|what|the (?:article|story|news|whole|situation))\b/,
    spare: 2,
  },
  {
    kind: 'summary',
    cue: whole(
      `(?:so |ok |wait |but |please )*what (?:is|was|were|are) (?:even |all |the )*(?:this|it|that|these|the ${ARTICLE}|everything|fuss|deal|big deal|story|situation|drama|tea|buzz|hype|commotion|news|point|idea|topic|subject)(?: ${ARTICLE})?(?: whole)?(?: fuss| all| really| actually| here| of (?:this|it|the article))*(?: about| on about| saying| with (?:this|it|that))?(?: here| in short| please)?`,
    ),
    spare: 0,
    alone: true,
    unless: /^what (?:is|was|are|were) (?:it|that|these|this)$/,
  },
  {
    kind: 'summary',
    cue: whole(
      '(?:so |ok |wait |but |please )*what (?:is|was) (?:this |the |all )*(?:whole |big )*(?:\\w+ )?(?:fuss|deal|drama|hype|commotion|fuzz) (?:all )?about',
    ),
    spare: 0,
    alone: true,
  },
  {
    kind: 'summary',
    cue: whole(
      '(?:so |ok |wait |but |wtf |please |exactly )*what (?:is|was|has been) (?:even |actually |really )?(?:going on|happening|up|new|the news)(?: here| in (?:this|it|the (?:article|story))| with this)?(?: then| exactly| in short| today)?',
    ),
    spare: 0,
    alone: true,
    unless: /^what is up$/,
  },
  {
    kind: 'summary',
    cue: whole(
      '(?:so |ok |wait |but |please |tell me |exactly )*what (?:exactly |actually |even )?(?:happened|went down)(?: here| in (?:this|it|the (?:article|story))| exactly| then| today)?',
    ),
    spare: 0,
    alone: true,
  },
  {
    kind: 'summary',
    cue: whole(
      'what did (?:i|we) miss(?: here)?',
      `what (?:does|did|do) (?:${THIS}|they) (?:say|talk about|cover|report|tell us)(?: exactly)?`,
      'what should i know',
      'what do (?:i|we) (?:need|have) to know(?: about (?:this|it|that|the article))?',
      'sum',
      'tell me (?:what it says|about (?:it|this|the article))',
      '(?:give me |the )?gist',
    ),
    spare: 0,
    alone: true,
  },
  {
    kind: 'summary',
    cue: whole('what are the (?:\\d+|two|three|four|five|main|key|top) (?:stories|points|facts|things)(?: here)?'),
    spare: 0,
    alone: true,
  },
  {
    kind: 'summary',
    cue: whole(
      '(?:please |can you |could you |can |could |would |someone |somebody |anyone )*(?:explain|simplify|shorten|condense)(?: (?:this|it|that|everything))?(?: (?:to|for) (?:me|us))?(?: please)?',
      'what am i (?:looking at|reading)(?: here)?',
      `what (?:is|was) (?:this|the|that) ${ARTICLE} (?:even |actually |really |all )*about`,
      '(?:just )?(?:the )?(?:main|key|important|essential) (?:bits|parts|points|things)(?: please)?',
      `(?:${SEVERAL}|one|1) ${SENTENCES}(?: max| maximum| only| tops| please)*`,
      'where is the (?:tldr|summary)',
    ),
    spare: 0,
  },
  {
    kind: 'summary',
    cue: whole(
      'what is the (?:whole |big )?(?:deal|fuss|story|situation|drama|hype|commotion) (?:with|about|around|over)(?: (?:the|this|that|all|these))*(?: \\w+){1,3}',
    ),
    spare: 0,
  },
];
