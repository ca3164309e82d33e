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

describe('/quote finds by a role', () => {
  const { article, ...gala } = read({
    headline: 'Gala ends in a storm',
    paragraphs: [
      '“The roof shook,” said Ada Berg, a singer from Tarn.',
      '“She was very brave,” said Jon Moe, the singer’s manager.',
      '“We will sue,” said Liv Aas, a lawyer for the singer and actor.',
      '“Nobody was hurt,” said Tom Vik, a Harbour Union spokesman.',
      '“We warned them,” said Eli Rud, a spokeswoman for the Farmers’ Party. Rud left the Harbour Union in 2019.',
      '“I will look into it,” said Nils Dahl, deputy minister for trade.',
      '“It is a shame,” said Ola Nes, a nurse and head of the choir. “It is over,” the Office of the President said.',
      '“It was loud,” said Kim Hov, a Bank of Norland economist.',
      '“It was late,” said University of Tarn professor Eva Lind.',
      '“It was bright,” said Sol Eng, an on-air host.',
      '“It was long,” said Ann Major, who lives next door.',
    ],
  });
  const speakers = (speaker: string) => {
    const reply = quote.run({ speaker }, { reading: { article, ...gala } });
    return reply.kind === 'quotations' ? [...new Set(reply.quotations.map((one) => one.speaker?.name))] : [];
  };

  it.each<[string, readonly string[]]>([
    ['singer', ['Ada Berg']],
    ['the singer from Tarn', ['Ada Berg']],
    ['manager', ['Jon Moe']],
    ['professor', ['Eva Lind']],
    ['the singer’s manager', ['Jon Moe']],
    ['lawyer for the singer', ['Liv Aas']],
    ['Harbour Union spokesman', ['Tom Vik']],
    ['spokeswoman for the Farmers’ Party', ['Eli Rud']],
    ['minister', ['Nils Dahl']],
    ['deputy', ['Nils Dahl']],
    ['nurse', ['Ola Nes']],
    ['head of the choir', ['Ola Nes']],
    ['economist', ['Kim Hov']],
    ['host', ['Sol Eng']],
    ['major', ['Ann Major']],
  ])('whose it is: %s', (typed, expected) => {
    expect(speakers(typed)).toEqual(expected);
  });

  it.each([
    'actor',
    'president',
    'mayor',
    'farmers',
    'Harbour Union spokeswoman',
    'Farmers’ Party spokesman',
    'trade singer',
  ])('nobody else: %s', (typed) => {
    expect(speakers(typed)).toEqual([]);
  });
});
