import { imageLineOf } from '../credit-line.js';
import { keyOf } from '../line.js';
import { onOneLine, type PageElement } from './document.js';

/** A picture's caption and who took it, as a page prints them. */
export interface Picture {
  readonly caption?: string;
  readonly creditText?: string;
}

const CREDIT = '[itemprop~="copyrightHolder"],[itemprop~="creditText"],[class*="credit" i],[class*="copyright" i],[class*="photographer" i]';
const LABEL = /^(?:(?:photo(?:graph)?|picture|image|illustration|credit|source|copyright)s?\s*(?:credit|source|courtesy of|by)?\s*[:…]+|\(?©)\s*(?:photograph:\s*)?/i;
const MAX_CREDIT_LENGTH = 160;

/** The captions and credits of the figures below an element, each once. */
export function picturesIn(root: PageElement): readonly Picture[] {
  const seen = new Set<string>();
  return [...root.querySelectorAll('figcaption')].flatMap((figcaption) => {
    const credit = onOneLine(figcaption.querySelector(CREDIT)?.textContent);
    const whole = onOneLine(figcaption.textContent);
    const line = whole.endsWith(credit) ? whole.slice(0, whole.length - credit.length).trim() : whole;
    const read = credit === '' ? imageLineOf(whole) : undefined;
    const caption = read === undefined ? line : read.caption;
    const creditText = read?.creditText ?? creditIn(credit);
    const key = keyOf(`${caption ?? ''}${creditText ?? ''}`);
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ ...(caption && { caption }), ...(creditText && { creditText }) }];
  });
}

function creditIn(text: string): string | undefined {
  const name = text.replace(LABEL, '').replace(/\)$/, '').trim();
  return name === '' || name.length > MAX_CREDIT_LENGTH ? undefined : name;
}
