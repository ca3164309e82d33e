import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answering/answer.js';
import { read } from '../../../src/reading/reading.js';

const reading = read({
  headline: 'Lighthouse keeper retires after forty years on Skerry Rock',
  datePublished: '2019-05-06',
  paragraphs: [
    'Tomas Hale, the last lighthouse keeper of Skerry Rock, retired on Friday after forty years alone with the sea.',
    '“I never wanted another job,” Hale said. His supply boat came once a month, when the weather allowed.',
    'The coast guard will run the lamp from an office in Dunmore. “Machines do not get lonely,” said Captain Rosa Lind.',
    'Heritage groups hope to turn the tower into a museum, and have collected 80,000 euros for new windows.',
  ],
});

describe('refusing', () => {
  it.each([
    'What is the boiling point of mercury?',
    'how do I install Linux on a laptop',
    'Which singer won the Grammy for best album?',
    'who painted the Mona Lisa?',
    '',
    '???',
    'who?',
  ])('refuses "%s", which the article is not about', (question) => {
    expect(ask(reading, question).outcome).toBe('refused');
  });

  it.each([
    'Who retired from the lighthouse?',
    'how often did the supply boat come',
    'What do heritage groups want to make of the tower?',
    'wheres the coast guard office?',
    'when was it?',
  ])('does not refuse "%s", which the article answers', (question) => {
    expect(ask(reading, question).outcome).not.toBe('refused');
  });

  it('holds a question on the topic for likelier answered than one off it', () => {
    const on = ask(reading, 'How much money was collected for new windows?').answerable;
    const off = ask(reading, 'How much does a volcano weigh?').answerable;
    expect(on).toBeGreaterThan(0.5);
    expect(off).toBeLessThan(0.2);
  });
});

describe('questions against what the article says', () => {
  it.each([
    ['Who did not retire from the lighthouse?', 'Who retired from the lighthouse?'],
    ['Who was the first lighthouse keeper of Skerry Rock?', 'Who was the last lighthouse keeper of Skerry Rock?'],
  ])('holds "%s" for less likely answered than "%s"', (against, asked) => {
    expect(ask(reading, against).answerable).toBeLessThan(ask(reading, asked).answerable - 0.1);
  });

  it('takes a "never" that the article says, too, for what it is', () => {
    const { answerable, outcome } = ask(reading, 'Who never wanted another job?');
    expect(answerable).toBeGreaterThan(0.5);
    expect(outcome).not.toBe('refused');
  });
});

describe('questions for a sum or a length', () => {
  const bridge = (paragraph: string) => read({ headline: 'Harbour bridge opens', paragraphs: [paragraph] });
  const bare = bridge('The harbour bridge opened on Monday. The mayor, Edda Voss, won the vote on its colour.');

  it.each(['How tall is the harbour bridge?', 'how much did the harbour bridge cost'])(
    'refuses "%s" where the article has no such thing at all',
    (question) => {
      const { outcome, answerable } = ask(bare, question);
      expect(outcome).toBe('refused');
      expect(answerable).toBeLessThanOrEqual(0.1);
    },
  );

  it.each([
    ['How tall is the harbour bridge?', 'The harbour bridge, 40 metres tall, opened on Monday.'],
    ['how much did the harbour bridge cost', 'The harbour bridge cost $12 million and opened on Monday.'],
  ])('does not refuse "%s" where it has one', (question, paragraph) => {
    expect(ask(bridge(paragraph), question).outcome).not.toBe('refused');
  });
});
