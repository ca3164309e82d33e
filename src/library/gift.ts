import { type Article, articleSchema } from '../article/article.js';
import { problemsOf } from '../article/problems.js';
import type { Checked } from '../checked.js';

/** What somebody gives to be read: text that was copied, a file, or a link. */
export type Gift =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'link'; readonly url: string };

/** An article made of what was given, before anybody has said that it is to be kept. */
export interface Made {
  readonly article: Article;
  /** What stood there and is not in the article, in order, a line each. */
  readonly leftOut: readonly string[];
  /** What is doubtful about it, a sentence each. */
  readonly doubts: readonly string[];
}

/** The article that is in what was given, or every problem with it. */
export async function articleFrom(gift: Gift): Promise<Checked<Made>> {
  if (gift.kind === 'link')
    return { ok: false, problems: ['links are not read yet: save the page to a file, or copy its text'] };
  const text = gift.kind === 'text' ? gift.text : new TextDecoder().decode(gift.bytes);
  const { parseArticle } = await import('../intake/pasted-text.js');
  const { article, lines } = parseArticle(text);
  if (!article.ok) return article;
  const leftOut = lines.flatMap(({ role, text: line }) => (LEFT_OUT.has(role) && line.trim() !== '' ? [line] : []));
  return made(article.value, leftOut);
}

const LEFT_OUT: ReadonlySet<string> = new Set(['navigation', 'doubled line', 'furniture']);

function made(article: Article, leftOut: readonly string[]): Checked<Made> {
  const parsed = articleSchema.safeParse(article);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  return { ok: true, value: { article: parsed.data, leftOut, doubts: doubtsAbout(parsed.data) } };
}

function doubtsAbout({ datePublished, paragraphs }: Article): readonly string[] {
  return [
    ...(datePublished === undefined
      ? ['It has no date of publication: “Friday” will stay “Friday”, and “yesterday” “yesterday”.']
      : []),
    ...(paragraphs.length < 3 ? [`It has ${paragraphs.length === 1 ? 'one paragraph' : 'two paragraphs'} alone.`] : []),
  ];
}
