import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

/** The roles of whoever is called so, joined; loose ones in brackets. */
export function rolesIn(paragraph: string, called: string): string | undefined {
  const { article, people } = read({ headline: 'Nothing to see', paragraphs: [paragraph] });
  return people
    .find(({ name }) => name === called)
    ?.roles.map(({ span, isLoose }) => (isLoose ? `(${sliceOf(article, span)})` : sliceOf(article, span)))
    .join('; ');
}
