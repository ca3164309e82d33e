import { describe, expect, it } from 'vitest';
import { noQuotations } from '../../src/commands/notices.js';
import type { ReplyOf } from '../../src/commands/reply.js';
import type { Entity } from '../../src/reading/names/names.js';
import { read } from '../../src/reading/reading.js';

const person = (name: string): Entity => ({ type: 'person', name, aliases: [], roles: [], mentions: [] });
const nothing: ReplyOf<'quotations'> = {
  kind: 'quotations',
  reading: read({ headline: 'Ferry strike ends', paragraphs: ['Crews return.'] }),
  quotations: [],
  mentionedIn: [],
  quoted: [],
};

describe('where there is no quotation to show', () => {
  it('names those who are quoted when nobody has the name asked for', () => {
    const quoted = [person('Ann Lee'), person('Bo Dahl'), person('Cy Roe')];
    expect(noQuotations({ ...nothing, asked: 'zed', quoted })).toBe(
      'The article names nobody called “zed”. It quotes Ann Lee, Bo Dahl and Cy Roe.',
    );
  });

  it('names the paragraphs that mention somebody who is not quoted', () => {
    expect(noQuotations({ ...nothing, asked: 'lee', speaker: person('Ann Lee'), mentionedIn: [2, 5] })).toBe(
      'The article quotes nothing by Ann Lee, who is named in ¶2 and ¶5.',
    );
  });

  it('says that nothing matches the words asked for', () => {
    expect(noQuotations({ ...nothing, asked: 'lee', speaker: person('Ann Lee'), about: 'whales' })).toBe(
      'No quotation of Ann Lee is about “whales”.',
    );
  });

  it('says that nobody is quoted at all', () => {
    expect(noQuotations(nothing)).toBe('The article quotes nobody.');
  });
});
