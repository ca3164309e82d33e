import { ARTICLE, part, type Rule, THIS, THIS_ARTICLE, whole } from '../rule.js';

/** Where the article is from, when, and by whom. */
export const articleRules: readonly Rule[] = [
  {
    kind: 'article',
    cue: part(`who (?:wrote|published|reported|posted|authored|penned|ran|printed|put out|broke) ${THIS}`),
    spare: 0,
  },
  { kind: 'article', cue: part('who is (?:the )?(?:author|writer|reporter|journalist|publisher|byline)'), spare: 0 },
  {
    kind: 'article',
    cue: part(
      `(?:when|what day|what date|which day|which date|on which date|on what date|on which day) (?:was|is|did|were) ${THIS}(?: \\w+)? (?:published|posted|written|printed|from|come out|released|put out|go up|go live|appear|run|reported|updated|dated)`,
    ),
    spare: 0,
    unless: /\bwhen was (?:it|that) (?:released|printed|reported|written|run)\b/,
  },
  { kind: 'article', cue: part(`when is (?:this|the|that) ${ARTICLE} from`, 'when is this from'), spare: 0 },
  {
    kind: 'article',
    cue: part(
      `(?:what|which) (?:date|day|year|month) is (?:on )?${THIS_ARTICLE}(?: from)?`,
      `(?:what is )?the date (?:of|on|for) (?:${THIS_ARTICLE}|it)`,
      `date of (?:${THIS_ARTICLE}|publication)`,
      'publication date',
      'publish(?:ing)? date',
      'date published',
    ),
    spare: 0,
  },
  {
    kind: 'article',
    cue: part(
      `how (?:old|recent|new|fresh|current|up to date) (?:is|are) (?:these |those )?(?:${THIS_ARTICLE}|news|this one)`,
    ),
    spare: 0,
  },
  {
    kind: 'article',
    cue: part(
      `is (?:${THIS}|the news) (?:even |still |really |actually |an? )*(?:old|new|recent|current|fresh|outdated|up to date|from (?:today|yesterday|this (?:week|year|month)|now|ages ago|years ago|last (?:week|year|month)|a while ago|\\d{4})|today|breaking|old news)`,
    ),
    spare: 1,
  },
  {
    kind: 'article',
    cue: part(
      `where (?:is|was|are|does|did) (?:${THIS}|the information|these news|this information)(?: all| even)? (?:from|come from|coming from|published|posted|taken from)`,
    ),
    spare: 0,
  },
  {
    kind: 'article',
    cue: part(
      'where (?:did|do|does|have|had|are|is) (?:you|this|the article) (?:get|got|getting|find|found|take|taking|read|see|hear|pull)(?: all)? (?:this|that|it|these|your information|the article|the information|those)?(?: from)?',
    ),
    spare: 0,
  },
  {
    kind: 'article',
    cue: part(
      'where (?:can|could|do|may|might|should) (?:i|we|you|one|people) (?:read|find|see|get|check|look at) (?:the |this |it |that |a |more|on )*(?:original|article|full|whole|it|this|story|online|source|link|more|piece|report|thing)*',
    ),
    spare: 0,
  },
  {
    kind: 'article',
    cue: part(
      `(?:what|which) (?:\\w+ )?(?:site|website|web site|paper|newspaper|outlet|publication|magazine|page|source|publisher|agency) (?:is|was|did|does|are) (?:${THIS}|you)(?: come| appear)?(?: from| on| in| published(?: (?:in|by))?| using| citing)?`,
    ),
    spare: 0,
  },
  {
    kind: 'article',
    cue: /\b(?:sources?|links?|urls?|citations?|cite|references?|originals?|byline|headline|publisher|permalink|hyperlink|weblink|web ?address)\b/,
    spare: 0,
    nouns: isArticleDetail,
    unless: /\b(?:not|how|why|when|who|his|her|their|did|does)\b/,
  },
  {
    kind: 'article',
    cue: whole(
      `(?:please |the |and |any |an? )*(?:author|date|title|publication|outlet|newspaper)(?: (?:and|of|please|the|author|date|title|source|link|publisher|outlet|${THIS_ARTICLE}|it))*`,
    ),
    spare: 0,
  },
  {
    kind: 'article',
    cue: whole(
      '(?:published|posted|written) when',
      '(?:from|since) when is this',
      '(?:which|what) (?:outlet|paper|newspaper|site|website|publication|publisher|source|agency)',
      `(?:which|what) ${ARTICLE} (?:is (?:this|that|it)|are (?:we|you) (?:talking|speaking|asking) about|are we on)`,
      `(?:please |can you |could you )*(?:show|give|send|open) (?:me |us )?(?:the|this) (?:\\w+ )?${ARTICLE}`,
      `is (?:this|(?:this|the|that) ${ARTICLE}) (?:really |actually )?from (?:the )?(?:\\w+)(?: \\w+)?`,
      '(?:can|could|may) (?:i|we) (?:read|see|get|have) (?:the |this |it |that |whole |full |original |article |story |report |thing )*(?:somewhere|online|anywhere|in full)?',
      `how many paragraphs(?: (?:are there|are in (?:this|it|the ${ARTICLE})|(?:does|do) (?:it|this|the ${ARTICLE}) have|is (?:it|this)))?`,
    ),
    spare: 0,
  },
];

function isArticleDetail(word: string): boolean {
  return /^(?:date|author|title|article|online|official|original|full|share|send|drop|publisher|published|publication|website|site|web|byline|outlet|link|source|url|got|actual)$/.test(
    word,
  );
}
