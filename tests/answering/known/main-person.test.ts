import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answering/answer.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

const RESIGNED = [
  'The council met on Monday in Elmstead.',
  'Mayor Omar Haddad resigned at noon. Haddad had led the town since 2010.',
  'Haddad left because of a dispute over the bridge, he said. Council member Paula Voss was surprised.',
];
const BOTH = [
  'Omar Haddad met Tom Reed on Monday. Haddad was late.',
  'Reed was early. Haddad spoke first, and Reed answered Haddad. Reed left.',
];

function answered(paragraphs: readonly string[], question: string): readonly [string, string | undefined] {
  const reading = read({ headline: 'A day in Elmstead', paragraphs: [...paragraphs] });
  const { outcome, sentence } = ask(reading, question);
  return [outcome, outcome !== 'refused' && sentence ? sliceOf(reading.article, sentence) : undefined];
}

describe('a question that has no word but a pronoun', () => {
  it.each<[string, string]>([
    ['why did he do it', 'Haddad left because of a dispute over the bridge, he said.'],
    ['why did he do that??', 'Haddad left because of a dispute over the bridge, he said.'],
    ['what did he do', 'Mayor Omar Haddad resigned at noon.'],
    ['how could he', 'Mayor Omar Haddad resigned at noon.'],
  ])('is pointed at the one whom the article is about: %j', (question, sentence) => {
    expect(answered(RESIGNED, question)).toEqual(['pointed', sentence]);
  });

  it.each<[string, readonly string[], string]>([
    ['of the other sex', RESIGNED, 'why did she do it'],
    ['that means no person', RESIGNED, 'what is it?'],
    ['that may mean several', RESIGNED, 'why did they do it'],
    ['where there is none', RESIGNED, 'why?'],
    ['where the article is about two', BOTH, 'why did he do it'],
    ['where the article names nobody', ['The council met on Monday.', 'It closed the old bridge.'], 'why did he do it'],
    ['where somebody is but mentioned', ['The council met Omar Haddad.', 'It closed the bridge.'], 'why did he do it'],
    ['beside a word that the article has nothing of', RESIGNED, 'why did he marry'],
  ])('is refused by a pronoun %s', (_, paragraphs, question) => {
    expect(answered(paragraphs, question)[0]).toBe('refused');
  });
});
