import { decodeHTMLStrict } from 'entities';

/**
 * A text with its character references (`&amp;`, `&#8217;`, `&nbsp;`) as the characters they stand for: what was copied
 * from a page's source, a feed or a chat has them. Only those that end in a semicolon are; twice escaped ones twice.
 */
export function withoutEntities(text: string): string {
  const once = decoded(text);
  return /&amp;(?:#|[a-z]+;)/i.test(text) ? decoded(once) : once;
}

function decoded(text: string): string {
  return /&(?:#\d|#x[\da-f]|[a-z])/i.test(text) ? decodeHTMLStrict(text).replace(/\u00A0/g, ' ') : text;
}
