import { describe, expect, it } from 'vitest';
import { imageLineOf } from '../../../src/intake/lines/credit-line.js';

describe('a caption with its credit', () => {
  it.each([
    ['The bridge at dusk (photo credit: ANN LEE/REUTERS)', 'The bridge at dusk', 'ANN LEE/REUTERS'],
    ['The bridge at dusk. Photograph: Ann Lee/AFP/Getty Images', 'The bridge at dusk.', 'Ann Lee/AFP/Getty Images'],
    ['The bridge at dusk. (AP Photo/Ann Lee)', 'The bridge at dusk.', 'AP Photo/Ann Lee'],
    ['The bridge at dusk. (Photo by Ann Lee/Getty Images)', 'The bridge at dusk.', 'Ann Lee/Getty Images'],
    ['The bridge at dusk. REUTERS/Ann Lee', 'The bridge at dusk.', 'REUTERS/Ann Lee'],
    ['The bridge at dusk [Ann Lee/Reuters]', 'The bridge at dusk', 'Ann Lee/Reuters'],
    [
      'The bridge at dusk.Credit...Ann Lee for The Daily Harbour',
      'The bridge at dusk.',
      'Ann Lee for The Daily Harbour',
    ],
    ['The bridge at dusk. | Ann Lee/HARBOUR', 'The bridge at dusk.', 'Ann Lee/HARBOUR'],
    ['Item 1 of 2 The bridge at dusk. REUTERS/Ann Lee', 'The bridge at dusk.', 'REUTERS/Ann Lee'],
    ['The bridge at dusk. Image: Ann Lee.', 'The bridge at dusk.', 'Ann Lee'],
    ['The bridge “at its best.” Photo: Ann Lee', 'The bridge “at its best.”', 'Ann Lee'],
    ['The bridge at dusk.CreditAnn Lee for The Harbour Times', 'The bridge at dusk.', 'Ann Lee for The Harbour Times'],
    ['The bridge at dusk.CreditCreditAnn Lee/Norvia Press', 'The bridge at dusk.', 'Ann Lee/Norvia Press'],
    ['At dusk. Credit Ann Lee/Norvia Press — Island Pictures', 'At dusk.', 'Ann Lee/Norvia Press — Island Pictures'],
    ['At dusk. Ann Lee/Agence France-Presse — Getty Images', 'At dusk.', 'Ann Lee/Agence France-Presse — Getty Images'],
    ['At dusk. Ann Lee/Harbour Times', 'At dusk.', 'Ann Lee/Harbour Times'],
    ['The bridge at dusk Ann Lee/Reuters', 'The bridge at dusk', 'Ann Lee/Reuters'],
    ['The bridge at dusk. Source: Supplied', 'The bridge at dusk.', 'Supplied'],
    ['Media caption The bridge at dusk. (Video by Ann Lee)', 'The bridge at dusk.', 'Ann Lee'],
    ['Image copyright Ann Lee Image caption The bridge at dusk', 'The bridge at dusk', 'Ann Lee'],
    ['Facebook Twitter Pinterest The bridge at dusk. Photograph: Ann Lee', 'The bridge at dusk.', 'Ann Lee'],
  ])('%j is told apart', (line, caption, creditText) => {
    expect(imageLineOf(line)).toEqual({ caption, creditText });
  });
});

describe('a credit alone', () => {
  it.each([
    ['(photo credit: SPUTNIK/ANN LEE VIA REUTERS)', 'SPUTNIK/ANN LEE VIA REUTERS'],
    ['Image source, Getty Images', 'Getty Images'],
    ['[Photo/AP]', 'AP'],
    ['Photo: Ann Lee', 'Ann Lee'],
    ['Ann Lee/Getty Images', 'Ann Lee/Getty Images'],
    ['AFP/Getty Images', 'AFP/Getty Images'],
  ])('%j has no caption', (line, creditText) => {
    expect(imageLineOf(line)).toEqual({ creditText });
  });
});

describe('a caption alone', () => {
  it.each([
    ['Image caption, The bridge at dusk'],
    ['Image caption The bridge at dusk'],
    ['Media caption The bridge at dusk'],
    ['Enlarge / The bridge at dusk'],
    ['Caption: The bridge at dusk'],
  ])('%j has no credit', (line) => {
    expect(imageLineOf(line)).toEqual({ caption: 'The bridge at dusk' });
  });
});

describe('a sentence of an article', () => {
  it.each([
    ['He gave the firm credit for the repairs.'],
    ['The photo was taken on Monday, she said.'],
    ['The bill (HR 12/2020) passed.'],
    ['"I have the picture: it is clear," he said.'],
    ['The picture is mixed (see below).'],
    ['Credit Suisse to cut jobs'],
    ['He took out a loan. The credit ran out in May.'],
    ['Image caption contests are held in summer.'],
    ['Media captions were wrong, the station said.'],
    ['The talks on the and/or clause failed.'],
    ['Enlarge the bridge, the council was told.'],
    ['The source: a clerk who has left.'],
  ])('%j is neither', (line) => {
    expect(imageLineOf(line)).toBeUndefined();
  });
});
