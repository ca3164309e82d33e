import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

/** Whose each direct quotation is: a name or a description, else the words beside it, else nothing. */
function speakers(...paragraphs: readonly string[]): readonly (string | undefined)[] {
  const { article, quotations } = read({ headline: 'Nothing to see', paragraphs: [...paragraphs] });
  return quotations
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker, mention }) => speaker?.name ?? (mention && sliceOf(article, mention)));
}

describe('who is told to have used the words', () => {
  it.each<[string, string, string]>([
    ['the agent of a passive behind them', 'The plan was branded “a cruel joke” by Nora Lind.', 'Nora Lind'],
    ['the agent behind “as”', 'The plan was dismissed as “a cruel joke” by Nora Lind.', 'Nora Lind'],
    ['the agent of an accusation', 'Oskar Falk was accused of “a cruel joke” by Nora Lind.', 'Nora Lind'],
    ['the agent before them', 'The film was acclaimed by critic Nora Lind as “a cruel joke”.', 'Nora Lind'],
    ['the agent before a charge', 'He was accused by Nora Lind of making “a cruel joke” of it.', 'Nora Lind'],
    ['whoever put it so', '“A cruel joke,” is how Nora Lind put it.', 'Nora Lind'],
    ['whoever would say no more', '“Not yet,” was all Nora Lind would say.', 'Nora Lind'],
    ['the owner of a verdict', '“A cruel joke,” was Nora Lind’s verdict.', 'Nora Lind'],
    ['the sender of a reply', '“It is a cruel joke,” came the reply from Nora Lind.', 'Nora Lind'],
    ['in whose words it was', 'It was, in Nora Lind’s words, “a cruel joke”.', 'Nora Lind'],
    ['in the words of whom it was', 'It was “a cruel joke”, in the words of Nora Lind.', 'Nora Lind'],
    ['whose phrase is used', 'It was, to use Nora Lind’s phrase, “a cruel joke”.', 'Nora Lind'],
    ['whose advice is announced', 'Nora Lind is a coach. Her advice is simple: “Run till you drop.”', 'Nora Lind'],
    ['in whose eyes it is so', 'For Nora Lind, a nurse, the ruling was “a cruel joke”.', 'Nora Lind'],
    ['who went somewhere to say it', 'Nora Lind took to the stage to call the plan “a cruel joke”.', 'Nora Lind'],
    ['who used to say it', 'Oskar Falk recalled that Nora Lind used to say: “Waste not, want not.”', 'Nora Lind'],
    ['who judges by them', 'Nora Lind lambasted the “reckless and cruel” plan.', 'Nora Lind'],
    ['who credits them', 'Nora Lind credited “the hard work of the staff” with it.', 'Nora Lind'],
    ['who pays tribute', 'Nora Lind paid tribute to her “tireless” team.', 'Nora Lind'],
    ['who cites them', 'Nora Lind resigned, citing “personal reasons”.', 'Nora Lind'],
    ['the subject of a participle in front', 'Citing “personal reasons”, Nora Lind resigned.', 'Nora Lind'],
    ['who calls herself so', 'Nora Lind, who calls herself “a late bloomer”, won.', 'Nora Lind'],
    ['who wants it', 'Nora Lind wants to “fight on to the end”.', 'Nora Lind'],
    ['who is ready for it', 'Nora Lind was determined to “fight on to the end”.', 'Nora Lind'],
    ['who considers it so', 'Nora Lind considers the plan “a cruel joke”.', 'Nora Lind'],
    ['who makes it clear', 'Nora Lind made clear that the plan was “a cruel joke”.', 'Nora Lind'],
    ['who compares it', 'Nora Lind compared the raid to “a walk in the park”.', 'Nora Lind'],
    ['who believes it', 'Nora Lind believes that the town will “fight on to the end”.', 'Nora Lind'],
    ['who rejects it as that', 'Nora Lind rejected the claim as “a cruel joke”.', 'Nora Lind'],
    ['whose name is set behind them', '“It was my best race.” – Nora Lind, coach', 'Nora Lind'],
    ['the issuer of a document', 'According to a statement by Nora Lind, it is “a cruel joke”.', 'Nora Lind'],
    ['a name behind a role without an article', '“It is new,” said lead author Nora Lind.', 'Nora Lind'],
    [
      'the name before an office without an article or a second comma',
      'Dr Nora Lind, head of oceanography at the institute said: “It is new.”',
      'Nora Lind',
    ],
    ['the winger behind any verb', 'Oskar Falk scored. “It was easy,” beamed the winger.', 'Oskar Falk'],
    ['one of many', '“It was late,” warned one devotee.', 'one devotee'],
    ['another of them', 'Nora Lind left. A third added: “It was late for all of us.”', 'A third'],
    [
      'who issued the statement',
      'The Harbour Board issued a statement which said it was “a cruel joke”.',
      'Harbour Board',
    ],
  ])('is %s: %s', (_, sentence, expected) => {
    expect(speakers(sentence)).toEqual([expected]);
  });

  it.each<[string, string]>([
    ['what somebody is called by many', 'Nora Lind, dubbed “the Iron Lady of Hull”, retires in May.'],
    ['what a thing goes by', 'The so-called “ghost fleet” left port, Nora Lind said.'],
    ['what locals know a dish as', 'The dish is known as “the widow” by locals.'],
    ['a title with small words', '“The Rest on the Way into Egypt”, painted in 1510, was sold in May.'],
    ['a painted colour', 'The bus, painted “a horrid green” by Nora Lind, left.'],
    ['what somebody is credited with', 'Nora Lind is credited with “saving” the club.'],
    ['what somebody is applauded for', 'Nora Lind was applauded for her “brave” speech.'],
    ['a work applauded', 'Nora Lind applauded “Swan Lake” in Leeds.'],
    ['what nobody went so far as to say', 'Nora Lind never went so far as to call it “a cruel joke”.'],
    ['what was not said', 'Nora Lind refused to say the plan was “a cruel joke”.'],
    ['what she would not tell', 'Nora Lind declined to say whether she would “step aside”.'],
    ['a word in a wish', 'Nora Lind wants to “fix” it.'],
    ['the writer’s view of a country', 'For Norland, the deal is “a disaster”.'],
    ['for how long', 'For ten years the plan was “on hold”.'],
    ['what somebody built', '“Quiet Sea” is what Nora Lind built in 1990.'],
    ['a song played', 'Playing “Hey Jude”, Nora Lind walked out.'],
    ['of what nobody accuses her', 'Nora Lind was accused of being “a liar”.'],
  ])('is nobody for %s: %s', (_, sentence) => {
    expect(speakers(sentence)).toEqual([]);
  });

  it('is not whom a dash goes on about', () => {
    expect(speakers('“It was our best race” – and Nora Lind knew it.')).not.toContain('Nora Lind');
  });
});

describe('whom a description calls again', () => {
  it.each<[string, readonly string[], readonly (string | undefined)[]]>([
    [
      'the one heard last, by what he is known for',
      ['Oskar Falk, 30, insisted he had been fouled. “There was contact,” the striker told reporters.'],
      ['Oskar Falk'],
    ],
    [
      'the only one named since',
      ['Oskar Falk was pleased with his goal.', '“It is what I am here for,” said the Norland international.'],
      ['Oskar Falk'],
    ],
    ['by his people', ['Oskar Falk was sent off. “Everybody saw it,” said the Italian.'], ['Oskar Falk']],
    ['by his party', ['Senator Oskar Falk voted no. “It is a trick,” the Ohio Democrat said.'], ['Oskar Falk']],
    ['by his children', ['Oskar Falk spoke of his illness. “It changed me,” the father-of-two said.'], ['Oskar Falk']],
    [
      'not one of another age',
      ['Nora Lind, 34, is back on stage. “I never left,” the 41-year-old singer said.'],
      ['the 41-year-old singer'],
    ],
    [
      'by her age and trade',
      ['Singer Nora Lind, 41, is back. “I never left,” the 41-year-old singer said.'],
      ['Nora Lind'],
    ],
    [
      'not of two who may be meant',
      ['Oskar Falk passed the ball. Emil Dahl scored. “It was easy,” the striker said.'],
      ['the striker'],
    ],
    [
      'not an office that somebody else may hold',
      ['Oskar Falk was jailed for six years. “You are a danger,” the judge told him.'],
      ['the judge'],
    ],
    [
      'not one who spoke before without a name',
      ['“He dived,” a striker from Hull said. Oskar Falk denied it. “He did,” the striker said.'],
      ['a striker from Hull', 'a striker from Hull'],
    ],
    [
      'the holder of an office named so far',
      [
        'Chief Minister Nora Lind met the press. “It is a plot,” the chief minister said.',
        'Chief Minister Oskar Falk of Sutland laughed.',
      ],
      ['Nora Lind'],
    ],
    ['a business', ['Acme Corp was fined. “Safety comes first,” the company said.'], ['Acme Corp']],
    ['an office of the state', ['The FDA warned of the drug. “Do not take it,” the agency said.'], ['FDA']],
    ['a club', ['Hull United sacked its coach. “It was time,” the club said.'], ['Hull United']],
    [
      'no body whose name only stands before a noun',
      ['Acme officials were fined. “Safety comes first,” the company said.'],
      ['the company'],
    ],
    ['a paper', ['The Hull Post called him a fool. “He is a friend,” the paper said.'], ['Hull Post']],
    ['no paper by a party', ['The Hull Post called him a fool. “He is a friend,” the party said.'], ['the party']],
    ['neither of two businesses', ['Acme Corp sued Bolt Corp. “It is theft,” the company said.'], ['the company']],
    ['no council by a company', ['Hull City Council was angry. “It is theft,” the company said.'], ['the company']],
    ['no agency by a ministry', ['The Harbour Agency was angry. “It is theft,” the ministry said.'], ['the ministry']],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});

describe('whom a pronoun means', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'the subject of the nearest sentence',
      'Coach Nora Lind said her side were slow.||Her opposite number, Ada Berg, felt that too. “Everybody saw it,” she said.',
      ['Ada Berg'],
    ],
    [
      'a deputy, not her chief',
      'The mayor, Nora Lind, spoke first. Her deputy, Ada Berg, was blunter. “It is a mess,” she said.',
      ['Ada Berg'],
    ],
    ['the one of that sex', 'Nora Lind was at home with Oskar Falk. “It was loud,” she said.', ['Nora Lind']],
    [
      'the speaker who goes on',
      'Nora Lind said it was late. Ada Berg left. She added that it was “a mess”.',
      ['Nora Lind'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(...text.split('||')).slice(-1)).toEqual(expected);
  });
});

describe('words that stand a paragraph away from who said them', () => {
  it.each<[string, string, readonly (string | undefined)[]]>([
    [
      'carried on over paragraphs, belong to whom the last of them names',
      'Premier Emil Dahl answered in the house.||“It is an act of rebels who came to wreck.||“They want anarchy,” Oskar Falk, a spokesman, said.',
      ['Oskar Falk'],
    ],
    [
      'that nobody is named for belong to whom the next paragraph names',
      'The opposition attacked the law.||“It is a bad law made in haste.”||“It will not stand,” said Nora Lind.',
      ['Nora Lind', 'Nora Lind'],
    ],
    [
      'are not those of who replies',
      'The opposition attacked the law.||“It is a bad law made in haste.”||“It is not,” replied Nora Lind.',
      [undefined, 'Nora Lind'],
    ],
    [
      'belong to whom the paragraph before has made the remarks',
      'Minister Oskar Falk made the remarks at a rally on Monday.||“They have looted the state for years.”',
      ['Oskar Falk'],
    ],
    [
      'are nobody’s where it tells of a bridge',
      'Minister Oskar Falk opened a bridge on Monday.||“They have looted the state for years.”',
      [undefined],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(...text.split('||'))).toEqual(expected);
  });
});
