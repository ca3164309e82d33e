import type { Article } from '../../article/article.js';
import { type PartRef, type Span, sliceOf, textAt } from '../../article/spans.js';
import { fold } from '../../language/tokens.js';
import { wordList } from '../../language/word-list.js';
import type { Reading } from '../../reading/reading.js';

/** Words that a question about the article itself, not about what it tells, is answered with. */
interface ArticleAnswer {
  readonly best: Span;
  /** Whether `best` is what was asked for; otherwise it only shows where to look. */
  readonly isExact: boolean;
}

const ARTICLE = '(?:article|story|report|piece|text|news (?:article|story|report|item)|write-?up)';
const THIS = `(?:(?:this|the|that)(?: news)? ${ARTICLE}|this|it)`;
const PICTURE = '(?:photo(?:graph)?|picture|image|pic|shot)';
const THE_PICTURE = `(?:this|the|that) ${PICTURE}`;
const IS = "(?:is|was|'s|are|were)";

type Find = (reading: Reading) => ArticleAnswer | undefined;

/** What is asked about the article itself, by the folded question's wording, and where the answer stands. */
const questions: readonly (readonly [pattern: RegExp, find: Find])[] = [
  [of(`who (?:wrote|reported|authored|penned) ${THIS}`), whole('byline')],
  [of(`who ${IS} ${THIS} (?:written|reported) by`), whole('byline')],
  [of(`(?:by )?whom? ${IS} ${THIS} (?:written|reported)(?: by)?`), whole('byline')],
  [of(`who ${IS} the (?:author|writer|reporter|journalist)(?: (?:of|behind|on) ${THIS})?`), whole('byline')],
  [of('(?:whats |what is )?(?:the )?(?:author|byline)'), whole('byline')],
  [of(`when ${IS} ${THIS} (?:published|posted|printed|written|put out|released|reported|from)`), whole('published')],
  [of(`when did ${THIS} (?:come out|appear|run)`), whole('published')],
  [of(`(?:what|which) (?:day|date) ${IS} ${THIS} (?:published|posted|printed|written|from)`), whole('published')],
  [of(`what ${IS} the (?:date|publication date)(?: (?:of|on) ${THIS})?`), whole('published')],
  [of(`(?:in )?(?:what|which) (?:newspaper|paper|outlet|site|website|publication|magazine)\\b.{0,40}`), publisher],
  [of(`where ${IS} ${THIS} (?:published|posted|printed|from)`), publisher],
  [of(`where (?:does|did) ${THIS} (?:come from|appear)`), publisher],
  [of(`who (?:published|posted|printed|put out|ran) ${THIS}`), publisher],
  [of(`who ${IS} ${THIS} published by|who ${IS} the publisher(?: of ${THIS})?`), publisher],
  [of(`what ${IS} the (?:source|publisher)(?: of ${THIS})?`), publisher],
  [of(`who (?:took|shot|made|snapped) ${THE_PICTURE}`), photographer],
  [of(`who ${IS} (?:the photographer|${THE_PICTURE} (?:taken )?(?:by|from))`), photographer],
  [of(`whose ${PICTURE} ${IS} (?:this|it|that)|(?:what ${IS} the )?(?:photo|picture|image) credit`), photographer],
  [of(`where ${IS} ${THE_PICTURE} (?:taken|shot|made|from)`), placeOfPicture],
  [of(`where did they take ${THE_PICTURE}`), placeOfPicture],
  [of(`when ${IS} ${THE_PICTURE} (?:taken|shot|made|released|from)`), dateOfPicture],
  [of(`who ${IS} (?:that )?(?:in|on) ${THE_PICTURE}`), personInPicture],
  [of(`what (?:does ${THE_PICTURE} show|${IS} (?:in|on) ${THE_PICTURE})`), caption],
  [of(`what ${IS} the (?:headline|title)(?: of ${THIS})?`), whole('headline')],
  [of(`what ${IS} ${THIS} (?:called|titled|headlined|entitled)`), whole('headline')],
  [of(`what ${IS} the (?:subtitle|standfirst|subheading|subheadline)(?: of ${THIS})?`), whole('standfirst')],
  [of(`what ${IS} ${THIS} (?:all )?about`), gist],
  [
    of(`what (?:does|did) ${THIS} (?:say|talk about)|(?:give me )?(?:the |a )?(?:tl;?dr|gist|summary)(?: of ${THIS})?`),
    gist,
  ],
];

/** The answer to a question about the article itself; undefined where it asks for anything else, or it has no such part. */
export function aboutArticle(reading: Reading, plainQuestion: string): ArticleAnswer | undefined {
  const asked = fold(plainQuestion)
    .replace(/[?!.,\s]+$/, '')
    .replace(/\s+/g, ' ');
  if (isOfOtherReport(reading, asked)) return undefined;
  for (const [pattern, find] of questions) if (pattern.test(asked)) return find(reading);
  return undefined;
}

/** Whether "the report" may be one that the article tells of. */
function isOfOtherReport({ sentences }: Reading, asked: string): boolean {
  const word = /\bthe (report|piece|text|story)\b/.exec(asked)?.[1];
  if (word === undefined) return false;
  return sentences.some(({ span, tokens }) =>
    tokens.some(({ folded, pos }) => span.part === 'paragraph' && folded === word && pos === 'NOUN'),
  );
}

function of(source: string): RegExp {
  return new RegExp(`^(?:${source.replace(/ (?=\(\?:is\|)/g, ' ?')})$`);
}

function wholeOf(article: Article, ref: PartRef): Span | undefined {
  const text = textAt(article, ref);
  return text === undefined ? undefined : { ...ref, start: 0, end: text.length };
}

function whole(part: PartRef['part']): Find {
  return ({ article }) => {
    const best = wholeOf(article, { part });
    return best && { best, isExact: true };
  };
}

function publisher(reading: Reading): ArticleAnswer | undefined {
  return whole('publisher')(reading);
}

/** Words of picture credits that are no part of a photographer's name. */
const AGENCY_WORDS = wordList(
  `afp, agency, agencies, anadolu, ap, associated, bloomberg, cc, commons, courtesy, creative, credit, dpa, epa, file, flickr, for,
  getty, government, handout, image, images, imago, kremlin, media, ministry, news, office, photo, photos, picture, pictures, pool, press,
  public, reuters, service, shutterstock, sputnik, tass, the, times, upi, via, wikimedia, xinhua, zuma`,
);

/** The name in a credit: of the pieces between slashes, commas and the like, the one that is a name and no agency. */
function photographer({ article, people }: Reading): ArticleAnswer | undefined {
  for (let image = 1; image <= (article.images?.length ?? 0); image++) {
    const credit = wholeOf(article, { part: 'credit', image });
    if (credit === undefined) continue;
    const text = sliceOf(article, credit);
    const pieces = [...text.matchAll(/[^/|,;()]+/g)].flatMap(({ 0: piece, index }) => {
      const lead =
        /^\s*(?:(?:file\s+)?(?:photo|picture|image)s?\s*(?:credit)?\s*(?:by|:)?|by|credit:?)?\s*/i.exec(piece)?.[0]
          .length ?? 0;
      const own = piece
        .slice(lead)
        .replace(/\s+(?:via|for|of|in)\s.*$/i, '')
        .trimEnd();
      const words = own.split(/\s+/).filter((word) => word !== '');
      const isName =
        words.length >= 2 &&
        words.length <= 4 &&
        words.every(
          (word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) && !AGENCY_WORDS.has(word.toLowerCase().replace('.', '')),
        );
      return isName ? [{ ...credit, start: index + lead, end: index + lead + own.length }] : [];
    });
    const named = people
      .flatMap(({ mentions }) => mentions)
      .find(({ span }) => span.part === 'credit' && (span.image ?? 1) === image);
    return { best: pieces[0] ?? named?.span ?? credit, isExact: true };
  }
  return undefined;
}

/** Where a caption says that its picture was taken: a place behind "in" or "at", with the places that follow it. */
function placeOfPicture(reading: Reading): ArticleAnswer | undefined {
  const { article, places } = reading;
  const inCaptions = places
    .flatMap(({ mentions }) => mentions.map(({ span }) => span))
    .filter(({ part }) => part === 'caption')
    .sort((a, b) => (a.image ?? 1) - (b.image ?? 1) || a.start - b.start);
  const located = inCaptions.flatMap((span) => {
    const text = textAt(article, span) ?? '';
    if (!/\b(?:in|at|near|outside|on|inside)\s+(?:the\s+)?$/i.test(text.slice(0, span.start))) return [];
    let { end } = span;
    for (const next of inCaptions)
      if (next.image === span.image && /^,\s+$/.test(text.slice(end, next.start))) end = next.end;
    return [{ ...span, end, isJoined: end > span.end }];
  });
  const found = located.find(({ isJoined }) => isJoined) ?? located[0];
  if (found === undefined) return caption(reading);
  const { isJoined: _, ...best } = found;
  return { best, isExact: true };
}

function dateOfPicture(reading: Reading): ArticleAnswer | undefined {
  const date = reading.dates.find(({ span }) => span.part === 'caption');
  return date ? { best: date.span, isExact: false } : caption(reading);
}

function personInPicture(reading: Reading): ArticleAnswer | undefined {
  const names = reading.people
    .flatMap(({ mentions }) => mentions.map(({ span }) => span))
    .filter(({ part }) => part === 'caption')
    .sort((a, b) => a.start - b.start);
  return names[0] ? { best: names[0], isExact: true } : caption(reading);
}

function caption({ article }: Reading): ArticleAnswer | undefined {
  const image = (article.images ?? []).findIndex(({ caption }) => caption !== undefined) + 1;
  const best = image > 0 ? wholeOf(article, { part: 'caption', image }) : undefined;
  return best && { best, isExact: false };
}

/** What it is about: the standfirst if it has one, else the headline. */
function gist({ article }: Reading): ArticleAnswer | undefined {
  const best = wholeOf(article, { part: 'headline' });
  return best && { best, isExact: false };
}
