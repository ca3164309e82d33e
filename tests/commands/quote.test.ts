import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/article/spans.js';
import { quote } from '../../src/commands/quote.js';
import { read } from '../../src/reading/reading.js';

const reading = read({
  headline: 'Town hall burns',
  paragraphs: [
    'Mayor Lena Quist said the hall was lost. “It was our heart,” she said.',
    '“We will build it again,” said Bo Quist, a carpenter.',
    'Prime Minister Ida Lund, who visited on Monday, said help would come. “Help is near,” Lund said.',
    '“I saw smoke at noon,” a fireman said.',
    'Zoë Krüger, the head of the museum, lost a painting. The Harbour Bank lost a safe.',
  ],
});

const asked = (speaker: string) => quote.run({ speaker }, { reading });

function said(speaker: string): readonly string[] {
  const reply = asked(speaker);
  if (reply.kind !== 'quotations') throw new Error(reply.kind);
  return reply.quotations.flatMap(({ kind, pieces }) =>
    kind === 'direct' ? [sliceOf(reading.article, pieces[0])] : [],
  );
}

describe('/quote finds', () => {
  it.each<[string, string, readonly string[]]>([
    ['somebody by name', 'Ida Lund', ['Help is near,']],
    ['by surname', 'lund', ['Help is near,']],
    ['by given name', 'ida', ['Help is near,']],
    ['by a slip of a letter', 'Lena Qiust', ['It was our heart,']],
    ['by title and name', 'mayor lena quist', ['It was our heart,']],
    ['by role', 'prime minister', ['Help is near,']],
    ['by role with an article', 'the mayor', ['It was our heart,']],
    ['by role behind the name', 'carpenter', ['We will build it again,']],
    ['who is described and not named', 'fireman', ['I saw smoke at noon,']],
    ['who is described, in the plural', 'firemen', []],
    ['both who bear the name', 'quist', ['It was our heart,', 'We will build it again,']],
    ['one of two by the whole name', 'bo quist', ['We will build it again,']],
    ['nobody of another role', 'king', []],
    ['nobody of another name', 'haddad', []],
    ['nobody for a title alone', 'president', []],
    ['nobody for marks', '???', []],
  ])('%s: %s', (_, speaker, expected) => {
    expect(said(speaker)).toEqual(expected);
  });

  it.each<[string, string | undefined]>([
    ['krueger', 'Zoë Krüger'],
    ['kruger', 'Zoë Krüger'],
    ['Krüger', 'Zoë Krüger'],
    ['head', 'Zoë Krüger'],
    ['harbour bank', 'Harbour Bank'],
    ['bank', 'Harbour Bank'],
    ['haddad', undefined],
  ])('whom /who shows, though they are not quoted: %s is %s', (speaker, expected) => {
    const reply = asked(speaker);
    expect(reply.kind === 'quotations' && reply.quotations).toEqual([]);
    expect(reply.kind === 'quotations' && reply.speaker?.name).toBe(expected);
  });

  it('names nobody as the one where two are meant', () => {
    const reply = asked('quist');
    expect(reply.kind === 'quotations' && reply.speaker).toBeUndefined();
  });
});
