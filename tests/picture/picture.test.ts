import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exchange } from './exchange.js';
import { PICTURE, TITLE } from './picture.js';
import { toSvg } from './svg.js';

const committed = readFileSync(new URL(`../../${PICTURE}`, import.meta.url), 'utf8');

/** The words of a picture, in order. */
function wordsIn(svg: string): readonly string[] {
  const lines = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inside = '']) =>
    inside.replace(/<[^>]*>/g, ''),
  );
  return lines.join(' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').split(/\s+/);
}

describe('the picture in the README', () => {
  test('says what the bot says now; if not, npm run picture draws it anew', async () => {
    expect(wordsIn(committed)).toEqual(wordsIn(toSvg(await exchange(), TITLE)));
  });

  test('is the one that the README shows', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`](${PICTURE})`);
  });

  test('shows the exact words in bold, what was not found, and every button', async () => {
    const turns = await exchange();
    const sent = turns.flatMap((turn) => ('sent' in turn ? [turn.sent] : []));
    expect(sent.map(({ content }) => content.split('\n')[0])).toEqual([
      '**Joe Biden**',
      '**Nov. 3** (3 November 2020)',
      '**Vladimir Putin** · “said in the Kremlin statement” · ¶7',
      'The article does not say.',
    ]);
    expect(committed).toContain('<tspan class="bold">Joe Biden</tspan>');
    expect(committed.match(/class="button"/g)).toHaveLength(6);
  });
});
