import { describe, expect, it } from 'vitest';
import { keywordsOf } from '../../../src/answering/question/keywords.js';
import { matchesOf } from '../../../src/answering/question/matching.js';
import { tokenise } from '../../../src/language/tokens.js';
import { read } from '../../../src/reading/reading.js';

const { index } = read({
  headline: 'Swedish captain founds a museum',
  paragraphs: [
    'Anders Lindqvist, the Swedish captain, founded a museum for 12 old ships in 1991.',
    'The exhibition opened last Tuesday. Two visitors from Panama asked about the Vasa, which sank and cost 15,000 dollars.',
    'It was the 3rd museum to have twenty rooms.',
  ],
});

/** The forms that a word may mean, with the strength of each. */
function matches(word: string): ReadonlyMap<string, number> {
  const token = tokenise(word).tokens[0];
  if (token === undefined) return new Map();
  return new Map(matchesOf(token, index).map(({ term, strength }) => [index.terms[term]?.forms[0] ?? '', strength]));
}

describe('matching words of a question with words of the article', () => {
  it.each([
    ['the same word', 'museum', 'museum'],
    ['another form of it', 'museums', 'museum'],
    ['a number in digits', '2', 'two'],
    ['a number in words', 'twelve', '12'],
    ['a number in words whose stem is another', '20', 'twenty'],
    ['an ordinal number in words', 'third', '3rd'],
    ['a number without its comma', '15000', '15,000'],
  ])('takes %s for the word itself', (_, word, form) => {
    expect(matches(word).get(form)).toBe(1);
  });

  it.each([
    ['a word of the same family', 'founder', 'founds'],
    ['the country of a people', 'Sweden', 'swedish'],
    ['the people of a country', 'Panamanian', 'panama'],
    ['a slip of a letter', 'exibition', 'exhibition'],
    ['swapped letters', 'captian', 'captain'],
    ['two slips in a long word', 'exxibitoin', 'exhibition'],
    ['a slip in a name', 'Lindquist', 'lindqvist'],
    ['a year cut short', '91', '1991'],
  ])('takes %s for nearly as good', (_, word, form) => {
    expect(matches(word).get(form)).toBeGreaterThanOrEqual(0.8);
    expect(matches(word).get(form)).toBeLessThan(1);
  });

  it.each([
    ['boat', 'ships'],
    ['gallery', 'museum'],
    ['tourists', 'visitors'],
  ])('takes "%s" for something like "%s"', (word, form) => {
    expect(matches(word).get(form)).toBeGreaterThan(0);
    expect(matches(word).get(form)).toBeLessThan(0.8);
  });

  it.each([
    ['another word that differs in a letter', 'chips', 'ships'],
    ['another first letter', 'luseum', 'museum'],
    ['a short word', 'vat', 'vasa'],
    ['two slips in a short word', 'capptin', 'captain'],
    ['a form of another verb', 'sang', 'sank'],
    ['another number', '1500', '15,000'],
    ['a beginning alone', 'expedition', 'exhibition'],
  ])('does not take %s', (_, word, form) => {
    expect(matches(word).get(form) ?? 0).toBeLessThan(0.8);
  });
});

describe('acronyms', () => {
  const harbour = read({
    headline: 'Fishing quotas agreed',
    paragraphs: ['The United Nations met the North Sea Fishing Council and the O.A.C. on Monday.'],
  }).index;
  const formsOf = (text: string) =>
    new Set(
      keywordsOf(tokenise(text).tokens, harbour).words.flatMap((word) =>
        word.matches.map(({ term }) => harbour.terms[term]?.forms[0]),
      ),
    );

  it.each([
    ['UN', ['united', 'nations']],
    ['NSFC', ['north', 'sea', 'fishing', 'council']],
    ['OAC', ['o.a.c.']],
    ['Old Anglers Club', ['o.a.c.']],
  ])('finds "%s" in the name that it stands for, and the other way round', (text, forms) => {
    for (const form of forms) expect(formsOf(`What did the ${text} say?`)).toContain(form);
  });

  it('takes no acronym for a name with other initials', () => {
    expect(formsOf('What did the QZC say?')).not.toContain('council');
  });
});

describe('a country is known by all of its names', () => {
  const { index: paper } = read({
    headline: 'Ministers meet in Geneva',
    paragraphs: [
      'US officials met the envoys of the United Kingdom and of the Netherlands.',
      'The united front of the states of the region held, a Turkish diplomat told us.',
    ],
  });
  const forms = (word: string) => {
    const [token] = tokenise(word).tokens;
    return token === undefined
      ? []
      : matchesOf(token, paper)
          .filter(({ strength }) => strength >= 0.8)
          .map(({ term }) => paper.terms[term]?.forms[0]);
  };

  it.each([
    ['Americans', ['u.s.']],
    ['yanks', ['u.s.']],
    ['brits', ['united', 'kingdom']],
    ['Dutch', ['netherlands']],
    ['turks', ['turkish']],
  ])('%s', (word, expected) => {
    expect(forms(word)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['a country of which only one word of the name is there', 'emirati', 'united'],
    ['a country that is not there', 'French', 'turkish'],
    ['a word that names no people', 'delegates', 'u.s.'],
  ])('but not %s', (_, word, form) => {
    expect(forms(word)).not.toContain(form);
  });
});

describe('a day of a month', () => {
  const { index: diary } = read({
    headline: 'Terminal opens',
    paragraphs: [
      'It opened on May 12.',
      'It closed on 3rd March for 40 days.',
      'A ferry sank on the twenty-first of June.',
      'The thirty crews came first.',
      'It was painted on 29 August.',
    ],
  });
  const wordsFor = (question: string) =>
    new Set(
      keywordsOf(tokenise(question).tokens, diary).words.flatMap(({ matches: found }) =>
        found.filter(({ strength }) => strength === 1).map(({ term }) => diary.terms[term]?.forms[0]),
      ),
    );

  it.each([
    ['what opened on the twelfth of may?', '12'],
    ['what opened on the 12th of May?', '12'],
    ['what opened on may the twelfth?', '12'],
    ['what closed on March 3?', '3rd'],
    ['what closed on the third of March?', '3rd'],
    ['what opened on the twelfth day of May?', '12'],
    ['what was painted on the twenty-ninth of August?', '29'],
    ['what was painted on the twenty ninth of august?', '29'],
    ['what was painted on august twenty-ninth?', '29'],
    ['what was painted on august the twenty ninth?', '29'],
    ['what sank on June 21?', 'twenty'],
    ['what sank on the 21st of June?', 'twenty'],
  ])('is found however it is written: %s', (question, form) => {
    expect(wordsFor(question)).toContain(form);
  });

  it.each([
    ['the twelfth ferry of May', '12'],
    ['the third ferry to close', '3'],
    ['the twelfth day of talks in May', '12'],
    ['the twenty-ninth ferry of August', '29'],
    ['what was painted on the ninth of August?', '29'],
    ['what sank on June 1?', 'twenty'],
    ['what sank on June 22?', 'twenty'],
    ['what came on August 31?', 'thirty'],
    ['what opened on the thirteenth of May?', '12'],
  ])('but is none in %j', (question, form) => {
    expect(wordsFor(question)).not.toContain(form);
  });
});
