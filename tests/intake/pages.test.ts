import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/intake/pasted/pasted-text.js';

/** Pages of our own making in the manner of news sites: each as it would be copied, and what it should be read as. */
const pages = new URL('pages/', import.meta.url);

describe.each(readdirSync(pages))('the page “%s”', (name) => {
  const text = readFileSync(new URL(`${name}/input.txt`, pages), 'utf8');
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, pages), 'utf8'));
  const { lines, article } = parseArticle(text);

  it('gives each line its role', () => {
    expect(lines.map(({ role, text }) => [role, text])).toEqual(lines.map(({ text }, i) => [expected.roles[i], text]));
    expect(lines).toHaveLength(expected.roles.length);
  });

  it('is read as the article that it is', () => {
    expect(article).toEqual({ ok: true, value: expected.article });
  });
});
