import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

/** Each direct quotation's first word with its speaker. */
function speakers(...paragraphs: readonly string[]): readonly (readonly [string, string | undefined])[] {
  const { article, quotations } = read({ headline: 'Nothing to see', paragraphs: [...paragraphs] });
  return quotations
    .filter(({ kind }) => kind === 'direct')
    .map(({ pieces, speaker }) => [sliceOf(article, pieces[0]).match(/[\p{L}’]+/u)?.[0] ?? '', speaker?.name]);
}

describe('what says whose words they are', () => {
  it.each<[string, string, string]>([
    ['a view', 'Mia Hart thought of the plan as “deeply wrong from the start”.', 'Mia Hart'],
    ['a view seen', 'Mia Hart saw the plan as “deeply wrong”.', 'Mia Hart'],
    ['what somebody spoke of', 'Mia Hart spoke of “deep waters” in the town.', 'Mia Hart'],
    ['who told it, in the passive', 'She was told by a midwife that it was a “deep shame”.', 'a midwife'],
    ['in the words of somebody', 'In the words of Mia Hart, it is “deep trouble”.', 'Mia Hart'],
    ['what a paper passes on', 'Mia Hart called the ruling “deep,” according to the Oslo Post.', 'Mia Hart'],
    ['a paper alone', 'The ruling was “deep,” according to Mia Hart.', 'Mia Hart'],
    [
      'a long thing described',
      'Mia Hart described the rules that help set the price of a house there as “very deep.”',
      'Mia Hart',
    ],
    ['an accusation that goes on', 'Mia Hart accuses Tom Reed of being “deep” in debt.', 'Mia Hart'],
    [
      'a shout, not a call',
      'Mia Hart called the police after a man in a car there shouted “deep” words.',
      'a man in a car there',
    ],
    ['any verb before a name', '“Don’t go deep,” instructed Mia Hart, the coach.', 'Mia Hart'],
    ['a verb of noises', '“What do we want?” the crowd chanted.', 'the crowd'],
    ['an accusation of long standing', 'Mia Hart has long accused it of “deep contempt”.', 'Mia Hart'],
    ['an answer announced', 'Mia Hart’s answer was simple: “No.”', 'Mia Hart'],
    ['a colon behind what somebody is', 'Her colleague Mia Hart is more careful: “It may be dust.”', 'Mia Hart'],
    ['a colon behind a name', 'Asked about it, Mia Hart: “I am stunned.”', 'Mia Hart'],
    ['the nearest name before “which”', 'It drew anger from Norland, which called it “reckless”.', 'Norland'],
    ['one who calls it a word', 'Lead author Mia Hart calls it “weird”.', 'Mia Hart'],
    ['people of a body', 'Officials from the ministry said the plan was “dead”.', 'Officials from the ministry'],
  ])('%s: %s', (_, sentence, speaker) => {
    expect(speakers(sentence).map(([, who]) => who)).toEqual([speaker]);
  });

  it.each<[string, string]>([
    ['a film', 'Mia Hart saw “The Long Road” in May.'],
    ['a name for a thing', 'They call it “tin”.'],
    ['a word held at arm’s length', 'The so-called “iron law” fell, and Mia Hart left.'],
    ['a slogan', 'The “yes” campaign won.'],
    ['a nickname', 'Its leader, nicknamed “the Fox”, fled.'],
    ['what one may speak of', 'One may speak of “formal empire” here.'],
    ['an example behind a colon', 'The Port Ministry of Norland has two kinds of docks: “wet” and “dry”.'],
    ['a view that nobody has', 'The plan was “on hold”.'],
  ])('%s is nobody’s: %s', (_, sentence) => {
    expect(speakers(sentence)).toEqual([]);
  });
});

describe('of several who could have spoken', () => {
  it.each<[string, readonly string[], readonly (string | undefined)[]]>([
    [
      'the one who reacts is about to speak',
      ['“We are not afraid,” said Ida Voss. Another trader, Abdi Noor, shrugs. “God will decide.”'],
      ['Ida Voss', 'Abdi Noor'],
    ],
    [
      'who agrees has not said what was said before',
      ['“It was fast,” said Ida Voss. “Nobody had a chance.” Neighbour Tina Wolfe agreed.'],
      ['Ida Voss', 'Ida Voss'],
    ],
    [
      'who urges caution has not said it either',
      ['“We saw it,” said Ida Voss. “It should not exist.” Avi Stern urged caution.'],
      ['Ida Voss', 'Ida Voss'],
    ],
    [
      'a clause joined on has its own',
      ['Captain Joe Hart said that “we were better”, but coach Ann Bell disagreed, saying “we gave it away”.'],
      ['Joe Hart', 'Ann Bell'],
    ],
    [
      'a name between commas is the subject',
      [
        'Ida Voss told the paper “we heard a scream”.',
        'Quill’s brother, Wilbert, called for help. “He slept,” he said.',
      ],
      ['Ida Voss', 'Wilbert'],
    ],
    [
      '“it” is the body that the sentence before speaks of',
      ['The Food Agency warned people to stay away. “Do not take them,” it said.'],
      ['Food Agency'],
    ],
    [
      'but not one that is only mentioned',
      ['People wrote to the Food Agency. “Do not take them,” it said.'],
      [undefined],
    ],
    [
      'a description used again means the same one',
      ['“He cried,” said a nurse from Elton.', '“It was late,” the nurse said.'],
      ['a nurse from Elton', 'a nurse from Elton'],
    ],
    ['others are nobody', ['“He cried,” others said.'], [undefined]],
    ['one of them may be anybody', ['“He cried,” one of them said.'], [undefined]],
    [
      'a statement speaks for whoever posted it',
      ['The defence ministry denied it, posting a statement on its website which read, “We saw nothing.”'],
      ['The defence ministry'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs).map(([, who]) => who)).toEqual(expected);
  });

  it('takes a whole sentence in inner marks for no title', () => {
    expect(speakers('“I’m not,” Mia Hart said as she left. “It’s ‘Showtime at the Apollo.’”')).toEqual([
      ['I’m', 'Mia Hart'],
      ['It’s', 'Mia Hart'],
    ]);
  });
});
