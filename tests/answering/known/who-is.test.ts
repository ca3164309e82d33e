import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answering/answer.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

const reading = read({
  headline: 'Harbour talks collapse',
  paragraphs: [
    'Norlandish President Ilze Krauze met Bruno Haddad, the head of the dockers’ union, in Portsby on Monday.',
    'Talks had been called by Krauze after her husband, Emil Krauze, was attacked near the Galt Institute, a maritime research centre.',
    'Former mayor Tova Quill praised the police chief, Omari Tasker, and the deputy mayor, Lena Frost.',
    'Rudi Vance watched from the quay. The Coastal Safety Authority (CSA) sent nobody. “We saw it,” said Dina Vance, a teacher.',
    'Sarvia’s prime minister, Goran Petrik, and Varnox, which owns the port, declined to comment. The port’s owner, Piet Maas, left.',
    'In 1990 President Abel Crane closed the port to ships from Sarvia.',
  ],
});

function answered(question: string): readonly [string, string | undefined] {
  const { outcome, best } = ask(reading, question);
  return [outcome, outcome === 'answered' && best ? sliceOf(reading.article, best) : undefined];
}

describe('who somebody is', () => {
  it.each<[string, string]>([
    ['who is ilze krauze', 'Norlandish President'],
    ['Who’s Bruno Haddad?', 'head of the dockers’ union'],
    ['whos haddad again', 'head of the dockers’ union'],
    ['who tf is this haddad guy', 'head of the dockers’ union'],
    ['who tova quill is', 'Former mayor'],
    ['who is emil', 'her husband'],
    ['who is Omari Taskar?', 'police chief'],
    ['who is mr tasker', 'police chief'],
    ['who is dina vance', 'teacher'],
    ['WHO IS GORAN PETRIK', 'Sarvia’s prime minister'],
    ['what is the galt institute', 'a maritime research centre'],
    ['what is csa', 'Coastal Safety Authority'],
  ])('is answered from what the article states: %j', (question, words) => {
    expect(answered(question)).toEqual(['answered', words]);
  });

  it.each<[string, string, string]>([
    ['who is rudi vance', 'pointed', 'Rudi Vance watched'],
    ['who is vance', 'pointed', 'Rudi Vance watched'],
    ['what is varnox', 'pointed', 'Varnox, which owns'],
    ['who is hugo tasker', 'refused', ''],
    ['who is barack obama', 'refused', ''],
    ['who is selma', 'refused', ''],
    ['who is angela merkel', 'refused', ''],
    ['who is hans quill', 'refused', ''],
    ['what is the Zarnet Group', 'refused', ''],
    ['who is krauze', 'pointed', 'Norlandish President'],
  ])('is only pointed at or refused where it does not: %j', (question, outcome, sentence) => {
    const answer = ask(reading, question);
    expect(answer.outcome).toBe(outcome);
    if (sentence !== '') expect(answer.sentence && sliceOf(reading.article, answer.sentence)).toContain(sentence);
  });

  it('says whom “her” means beside the words', () => {
    expect(ask(reading, 'who is emil krauze').note).toEqual({ kind: 'whose', name: 'Ilze Krauze' });
  });

  it.each([
    'who is ilze krauze married to',
    'who is responsible',
    'who is it',
    'who is going to pay for the port',
    'what is the problem with the port',
  ])('is not what is asked: %j', (question) => {
    expect(answered(question)[1]).not.toBe('Norlandish President');
  });
});

describe('who has a role', () => {
  it.each<[string, string]>([
    ['who is the president of norland', 'Ilze Krauze'],
    ['whos norlands president', 'Ilze Krauze'],
    ['who is the norlandish president', 'Ilze Krauze'],
    ['who is sarvia’s prime minister', 'Goran Petrik'],
    ['who is the prime minister of sarvia', 'Goran Petrik'],
    ['who is the sarvian PM', 'Goran Petrik'],
    ['who is the head of the dockers’ union', 'Bruno Haddad'],
    ['who is the police chief', 'Omari Tasker'],
    ['who is the former mayor', 'Tova Quill'],
    ['who is the deputy mayor', 'Lena Frost'],
    ['who is krauze’s husband', 'Emil Krauze'],
    ['who is the owner of the port', 'Piet Maas'],
  ])('is answered with the name of whom the article states it: %j', (question, name) => {
    expect(answered(question)).toEqual(['answered', name]);
  });

  it.each<[string]>([
    ['who is the president of sarvia'],
    ['who is the president of france'],
    ['who is the us president'],
    ['who is the mayor'],
    ['who is the prime minister of norland'],
    ['who is haddad’s wife'],
    ['who is petrik’s husband'],
    ['who is the vice president'],
    ['who is the fire chief'],
    ['who is the queen of norland'],
  ])('is never answered with somebody else: %j', (question) => {
    expect(answered(question)[0]).not.toBe('answered');
  });
});

describe('who has an office that the article abbreviates, or a role in a body of which only the initials are typed', () => {
  const paragraphs = [
    'Norland Gov. Ida Marsh and Lt. Gov. Rolf Hagen toured the port.',
    '“We will grow,” said Harlow Instruments chief executive Lena Frost.',
    'Rudi Vance resigned as harbour master on Sunday.',
  ];
  const port = read({ headline: 'Notes', paragraphs });
  const bold = (question: string) => {
    const { outcome, best } = ask(port, question);
    return outcome === 'answered' && best ? sliceOf(port.article, best) : undefined;
  };
  it.each([
    ["who's the governor", 'Ida Marsh'],
    ['who is the lieutenant governor', 'Rolf Hagen'],
    ['whos the hi boss', 'Lena Frost'],
    ['who is rudi vance', 'harbour master'],
  ])('“%s” is answered by %s', (question, name) => expect(bold(question)).toBe(name));
  it.each([['who is the senator'], ['whos the bi boss'], ['who is the general']])(
    '“%s” has nobody in bold',
    (question) => expect(bold(question)).toBeUndefined(),
  );
});
