import { describe, expect, it } from 'vitest';
import { imageLineOf } from '../../src/intake/credit-line.js';

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
    ['The bridge at dusk. Image: Ann Lee.', 'The bridge at dusk.', 'Ann Lee'],
    ['The bridge “at its best.” Photo: Ann Lee', 'The bridge “at its best.”', 'Ann Lee'],
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
  it.each([['Image caption, The bridge at dusk'], ['Caption: The bridge at dusk']])('%j has no credit', (line) => {
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
  ])('%j is neither', (line) => {
    expect(imageLineOf(line)).toBeUndefined();
  });
});
