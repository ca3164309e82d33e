import { type Span, samePart, textAt } from '../article/spans.js';
import type { Reading } from '../reading/reading.js';
import { isFurniture } from './lists/furniture.js';

/** How a caption says that it is one, where it was taken for a paragraph. */
const CAPTION =
  /\b(?:photo(?:graph)?s?|picture|image|illustration|file photo|video)\s*(?:credit|courtesy|by|:|\/)|(?:[(/]|—\s?)(?:getty images|afp|reuters|ap|ap photo|shutterstock|wikimedia commons)\)?\W*$|\(?\bpictured\b|\bin this (?:undated |file |handout )?(?:photo|picture|image|frame|still)\b/i;

/** A caption or a notice of more sentences is text about one: an article on privacy policies, a photographer's obituary. */
const MOST_SENTENCES = 2;

/** Whether words stand in what is no text of the article, though it was taken for a paragraph: a caption, a link, a notice. */
export function isBesideTheText({ article, parts }: Reading, words: Span | undefined): boolean {
  const text = words?.part === 'paragraph' ? textAt(article, words) : undefined;
  if (text === undefined) return false;
  const sentences = parts.find(({ part }) => words && samePart(part, words))?.sentences.length ?? 0;
  if (sentences <= MOST_SENTENCES && (isFurniture(text) || CAPTION.test(text))) return true;
  // A lone line without a stop is a heading, a link or a caption.
  return sentences <= 1 && !/[.!?…:;]["'”’)\]]*(?:\[[^\]]*\])*\s*$/.test(text);
}
