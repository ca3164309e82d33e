import { imageLineOf } from '../lines/credit-line.js';
import { keyOf, wordCount } from '../lines/line.js';
import type { Block } from './blocks.js';
import type { PageElement } from './document.js';

/** A picture's caption and who took it, as a page prints them. */
export interface Picture {
  readonly caption?: string;
  readonly creditText?: string;
  /** The line of the page that says so. */
  readonly line?: string;
}

const CAPTION = /(?<!\b(?:no|has|with|without|toggle|hide|show)[_-]?)caption/;
const CREDIT = /credit|copyright|photographer|attribution|\bsource\b/;
const LABEL =
  /^(?:(?:photo(?:graph)?s?|pictures?|images?|illustration|credits?|source|copyright)\s*(?:(?:credit|source|courtesy of|by)\b)?\s*:?\s*|©\s*)+/i;
const MAX_CREDIT_LENGTH = 160;
/** A longer line that is marked as a caption is an article in a box, in words. */
const MAX_CAPTION_WORDS = 120;

/** The fewest words by which a picture is described to those who cannot see it that may be its caption as well. */
const MIN_DESCRIPTION_WORDS = 4;

/** How the pictures of a page are described to those who cannot see them: a line that says just this is a caption. */
export function descriptionsIn(document: PageElement): ReadonlySet<string> {
  const described = [...document.querySelectorAll('img[alt]')].map((picture) => picture.getAttribute('alt') ?? '');
  return new Set(described.filter((text) => wordCount(text) >= MIN_DESCRIPTION_WORDS).map(keyOf));
}

/** Whether a line in a figure, outside its caption, says who took the picture and nothing else. */
function isCreditInFigure({ text, around }: Block): boolean {
  const image = /\bfigure\b/.test(around) ? imageLineOf(text) : undefined;
  return image !== undefined && image.caption === undefined;
}

/** Whether a line is marked as the caption or credit of a picture. */
export function isCaption({ text, tag, marks, around, aroundMarks }: Block): boolean {
  if (tag === 'figcaption' || /\bfigcaption\b/.test(around)) return true;
  return wordCount(text) <= MAX_CAPTION_WORDS && CAPTION.test(`${marks} ${aroundMarks.split(' [class').at(-1)}`);
}

/** The captions and credits among the lines of a page, each once. */
export function picturesAmong(blocks: readonly Block[], descriptions: ReadonlySet<string>): readonly Picture[] {
  const seen = new Set<string>();
  const captions = blocks.filter(
    (block) => isCaption(block) || isCreditInFigure(block) || descriptions.has(keyOf(block.text)),
  );
  return captions.flatMap((block) => {
    const picture = pictureOf(block);
    const key = keyOf(`${picture.caption ?? ''}${picture.creditText ?? ''}`);
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ ...picture, line: block.text }];
  });
}

function pictureOf({ text, marks, inlines }: Block): Picture {
  const credit = inlines.find(
    (inline) => CREDIT.test(inline.marks) && inline.text !== '' && inline.text.length <= MAX_CREDIT_LENGTH,
  );
  if (credit === undefined || !text.includes(credit.text)) {
    if (CREDIT.test(marks) && !CAPTION.test(marks) && text.length <= MAX_CREDIT_LENGTH) return creditOf(text);
    const { caption = undefined, creditText } = imageLineOf(text) ?? { caption: text };
    return { ...(caption && { caption }), ...(creditText && { creditText }) };
  }
  const caption = text.replace(credit.text, ' ').replace(/\s+/g, ' ').trim();
  return { ...(caption && { caption }), ...creditOf(credit.text) };
}

function creditOf(text: string): Picture {
  const creditText = text.replace(LABEL, '').trim();
  return creditText === '' ? {} : { creditText };
}
