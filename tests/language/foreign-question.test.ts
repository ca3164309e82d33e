import { describe, expect, it } from 'vitest';
import { isForeignQuestion } from '../../src/language/foreign-question.js';

describe('a question in another language', () => {
  it.each([
    '¿Quién es Putin?',
    'quien gano las elecciones',
    'que dijo Trump sobre el tratado?',
    'Qui est le président ?',
    "qu'est-ce que Poutine a dit",
    'quand a eu lieu le vote',
    'Wer ist Joe Biden?',
    'was sagt Putin',
    'Wann wurde der Vertrag unterschrieben?',
    'chi è Putin?',
    'Quem disse isso?',
    'Wie is de president?',
    'wat zei Trump over Rusland',
    'Hvem er Biden?',
    'vad sa Putin om valet',
    'Kim bu adam?',
    'kto jest prezydentem',
    'siapa presiden yang baru',
    'warum?',
    'Что сказал Путин?',
    '誰が提案したのですか',
    'من هو بوتين؟',
  ])('is told by its words or its script: %s', (question) => {
    expect(isForeignQuestion(question)).toBe(true);
  });

  it.each([
    'who is Ursula von der Leyen?',
    'what did El Chapo de la Tuna say',
    'was die Zeit right about the wall?',
    'La La Land',
    'was Putin in it',
    'wat is brexit',
    'wo is biden',
    'wen did the war end',
    'die hard fans in paris?',
    'who wrote "Por qué no los dos"?',
    'what does "wer ist das" mean',
    'why?',
    'Putin',
    'Rio de Janeiro carnival date',
    'Les Misérables tickets',
    'name of the prez',
    'who is Владимир Путин, the president?',
    'no',
    '2016?',
    '',
  ])('is not seen in English, names and slips: %s', (question) => {
    expect(isForeignQuestion(question)).toBe(false);
  });
});
