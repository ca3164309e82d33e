/** What a text is written in, as far as Pilcrow tells it apart. */
export type TextKind = 'page' | 'feed' | 'JSON' | 'text' | 'XML' | 'web archive';

/** How a page, saved or copied as its source, may begin. */
const PAGE_OPENING =
  /^<(?:!doctype\s+html|html|head|body|meta|title|article|main|header|section|div|p|h[1-6]|script|style|link|nav)\b/i;
const FEED_OPENING = /^<(?:rss|feed|rdf:RDF)\b/i;
/** So many closed blocks make a page of a text that does not open as one. */
const MIN_BLOCKS = 5;
const BLOCK_END = /<\/(?:p|div|li|h[1-6]|article|section)\s*>/gi;

/** What stands before the first element: an XML declaration, comments, a document type that is none of HTML. */
const PROLOGUE = /^(?:\s+|<\?[^>]{0,500}\?>|<!--[\s\S]{0,5000}?-->|<!doctype\s+(?!html)[^>[]{0,500}>)+/i;

/** What a text is, told from how it begins. Markdown counts as text: the parser of text tells it. */
export function textKindOf(text: string): TextKind {
  const start = text.slice(0, 20_000).replace(/^\uFEFF/, '');
  if (/^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[{"\]]|$))/.test(start)) return 'JSON';
  if (/^(?:from|subject|date|mime-version|snapshot-content-location):[\s\S]{0,2000}?multipart\/related/i.test(start))
    return 'web archive';
  const opening = start.replace(PROLOGUE, '');
  if (FEED_OPENING.test(opening)) return 'feed';
  if (PAGE_OPENING.test(opening)) return 'page';
  if (/^\s*<\?xml\b/.test(start) || /^<svg\b/i.test(opening)) return 'XML';
  return (text.match(BLOCK_END)?.length ?? 0) >= MIN_BLOCKS ? 'page' : 'text';
}
