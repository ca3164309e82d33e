import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answering/answer.js';
import type { Answer } from '../../../src/answering/outcome.js';
import { followUp } from '../../../src/answering/question/follow-up.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

const reading = read({
  headline: 'Two skippers rescue ferry passengers off Norvik',
  datePublished: '2021-03-12',
  paragraphs: [
    'The skipper Ida Lund, 54, rescued 31 passengers from the ferry Aurora off Norvik on Monday after its engine caught fire.',
    'Lund, who was born in Tromby, has fished these waters since 1989. She was given a medal on Thursday by Mayor Per Dahl.',
    'A second skipper, Karl Moen, 61, towed the ferry into the harbour of Sund because its rudder was broken.',
    'Moen bought his boat, the Petrel, in 2003. He told reporters that he would do it again.',
    'In 2012 a fire killed four people aboard the ferry Borea.',
  ],
});

/** What is answered to each turn in order, every question understood against the turn before it. */
function conversation(...turns: readonly string[]): readonly (string | undefined)[] {
  let before: Answer | undefined;
  return turns.map((turn) => {
    before = ask(reading, turn, before);
    return before.best && sliceOf(reading.article, before.best);
  });
}

describe('a conversation', () => {
  it('of six turns about two people stays with whom it speaks of', () => {
    expect(
      conversation(
        'Who rescued the passengers?',
        'how old is she?',
        'when was she given a medal?',
        'what about Moen, how old is he?',
        'when did he buy his boat?',
        'who is he?',
      ),
    ).toEqual(['Ida Lund', '54', 'Thursday', '61', '2003', 'Karl Moen']);
  });

  it.each<[string, readonly string[], string]>([
    ['a question word alone', ['Who rescued the passengers?', 'and when?'], 'Monday'],
    ['another name', ['How old is Ida Lund?', 'what about Karl Moen?'], '61'],
    ['a surname alone', ['How old is Ida Lund?', 'and Moen?'], '61'],
    ['a pronoun for the one asked about', ['When did Moen buy his boat?', 'how old is he?'], '61'],
    ['a measure alone', ['Who towed the ferry?', 'how old?'], '61'],
    ['who that is', ['Who towed the ferry?', 'who is he?'], 'Karl Moen'],
    ['who that is, of a woman', ['Who rescued the passengers?', 'who is that?'], 'Ida Lund'],
  ])('takes up %s', (_, turns, answer) => {
    expect(conversation(...turns).at(-1)).toBe(answer);
  });

  it.each<[string, readonly string[]]>([
    ['a number where the article has none', ['Who gave her the medal?', 'how old is he?']],
    ['a date where the article has none', ['Who towed the ferry?', 'when was he born?']],
  ])('answers %s with nothing in bold', (_, turns) => {
    let before: Answer | undefined;
    for (const turn of turns) before = ask(reading, turn, before);
    expect(before?.outcome).not.toBe('answered');
  });
});

describe('a follow-up is understood as', () => {
  const answerTo = (asked: string) => ({ ...ask(reading, asked), asked });

  it.each([
    ['Who rescued the passengers?', 'when', 'when rescued the passengers'],
    ['What did Moen buy in 2003?', 'from whom', 'from whom did Moen buy in 2003'],
    ['Where did the four people die?', 'of what?', 'of what did the four people die'],
    ['What year did Moen buy his boat?', 'why', 'why did Moen buy his boat'],
    ['How old is Ida Lund?', 'what about Karl Moen?', 'How old is Karl Moen'],
    ['How many people were killed in 2012?', 'and in 2014?', 'How many people were killed in 2014'],
    ['Where was Ida Lund born?', 'what about the mayor, Per Dahl?', undefined],
    ['How old is Ida Lund?', 'what about Angela Brandt?', 'How old is Angela Brandt'],
    ['What did Ida Lund do?', 'when was she born?', 'when was Ida Lund born'],
    ['What did Ida Lund do?', 'what is her age?', 'what is Ida Lund’s age'],
  ])('after “%s”: “%s”', (first, second, asked) => {
    const plain = second.replace(/^and /, '');
    if (asked !== undefined) expect(followUp(reading, plain, answerTo(first))?.asked).toBe(asked);
  });

  it.each([
    ['Who towed the ferry?', 'how long is it?', 'how long is the ferry'],
    ['Who towed the old wooden ferry?', 'what was its name', 'what was the old wooden ferry’s name'],
    ['How many people were killed in 2012?', 'how many were rescued?', 'how many people were rescued'],
    ['How many passengers did Lund rescue?', 'how many of them died', 'how many passengers died'],
    ['Who did Per Dahl thank?', 'how old was he', 'how old was Per Dahl'],
  ])('after “%s”: “%s” is “%s”', (first, second, asked) => {
    expect(followUp(reading, second, { ...answerTo(first), outcome: 'pointed' })?.asked).toBe(asked);
  });

  it.each([
    ['Who towed the ferry?', 'how long did it take', 'how long did the ferry take'],
    ['Who towed the ferry?', 'is it true', 'is the ferry true'],
    ['Who lives in Tromby?', 'how big is it', 'how big is Tromby'],
    ['How many people were killed in 2012?', 'how many ferries sank', 'how many people ferries sank'],
    ['How many people were killed in 2012?', 'how many', 'how many people'],
  ])('after “%s”: “%s” never “%s”', (first, second, asked) => {
    expect(followUp(reading, second, answerTo(first))?.asked).not.toBe(asked);
  });

  it('two people, where the question and its answer name them', () => {
    const moen = reading.people.find(({ name }) => name === 'Karl Moen')?.mentions[0];
    const answer: Answer = {
      outcome: 'answered',
      ...(moen && { best: moen.span }),
      passages: [],
      confidence: 1,
      answerable: 1,
      asked: 'who did Ida Lund meet',
    };
    expect(followUp(reading, 'when did they meet?', answer)?.asked).toBe('when did Ida Lund and Karl Moen meet');
    expect(followUp(reading, 'who are their friends', answer)?.asked).toBe('who are Ida Lund and Karl Moen’s friends');
    const unsure: Answer = { ...answer, outcome: 'pointed' };
    expect(followUp(reading, 'when did they meet?', unsure)?.asked).not.toContain('and Karl Moen');
  });

  it.each([
    'When did Karl Moen buy the Petrel?',
    'Did Lund say that she would stay?',
    'How many people were killed aboard the Borea?',
    'Where is the harbour of Sund?',
    'who gave Lund a medal',
  ])('nothing of the kind: “%s” stands on its own', (question) => {
    expect(followUp(reading, question, answerTo('Who rescued the passengers?'))).toBeUndefined();
  });
});

describe('what is built on an answer that was not sure', () => {
  const lund = reading.people.find(({ name }) => name === 'Ida Lund');
  // "She was given a medal on Thursday by Mayor Per Dahl.": two people stand in it.
  const sentence = reading.sentences.filter(({ span }) => span.paragraph === 2).at(-1)?.span;
  const she = lund?.mentions.find(({ span }) => sentence !== undefined && span.start === sentence.start);
  const pointed = (asked: string): Answer => ({
    outcome: 'pointed',
    ...(she && { best: she.span }),
    ...(sentence && { sentence }),
    passages: [],
    confidence: 0.3,
    answerable: 0.6,
    asked,
  });

  it('is shown in bold no more, nor what follows it', () => {
    const age = ask(reading, 'how old?', pointed('who sailed to Spain'));
    expect(age.best && sliceOf(reading.article, age.best)).toBe('54');
    expect([age.outcome, age.isSupposed]).toEqual(['pointed', true]);
    expect(ask(reading, 'where was she born?', age).outcome).not.toBe('answered');
    expect(ask(reading, 'who is that?', pointed('who sailed to Spain')).outcome).toBe('pointed');
  });

  it('is as sure as ever where nobody else stands in what was shown', () => {
    expect(ask(reading, 'how old is he?', ask(reading, 'who towed the ferry?')).outcome).toBe('answered');
  });

  it('is as sure as ever where the question named the person', () => {
    expect(ask(reading, 'how old is he?', pointed('did Moen sail to Spain')).outcome).toBe('answered');
    expect(ask(reading, 'how old is Karl Moen?', pointed('who sailed to Spain')).isSupposed).toBeUndefined();
  });

  it('is not sure whether “he” is who was asked about where who did it is left open', () => {
    const open = { ...pointed('who thanked Per Dahl'), outcome: 'refused' as const };
    expect(ask(reading, 'who is he?', open).outcome).toBe('pointed');
    expect(ask(reading, 'who is he?', { ...open, asked: 'when did Per Dahl speak' }).outcome).toBe('answered');
  });

  it('is of the one who was asked about, not of somebody in the words that answered', () => {
    const words = reading.people.find(({ name }) => name === 'Per Dahl')?.mentions[0]?.span;
    const before: Answer = {
      outcome: 'answered',
      ...(words && { best: { ...words, start: words.start - 40 } }),
      passages: [],
      confidence: 1,
      answerable: 1,
      asked: 'what did Karl Moen say',
    };
    const age = ask(reading, 'how old is he?', before);
    expect(age.best && sliceOf(reading.article, age.best)).toBe('61');
  });
});
