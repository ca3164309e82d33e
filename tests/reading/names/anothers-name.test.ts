import { describe, expect, it } from 'vitest';
import { isAnothersName } from '../../../src/reading/names/search.js';

describe('a typed full name', () => {
  it.each([
    ['Harold Quill', 'marta quill'],
    ['Harold Quill', 'Senator Marta Quill'],
    ['Harold Quill', 'harold brandtsen'],
    ['Harold Quill', 'marta quill of the board'],
    ['Harold Quill', 'zyta quill'],
    ['Mary Quill', 'mark quill'],
  ])('is another’s than %s: %s', (name, typed) => {
    expect(isAnothersName(name, typed)).toBe(true);
  });

  it.each([
    ['Harold Quill', 'harold quill'],
    ['Harold Quill', 'harry quill'],
    ['Harold Quill', 'harold quil'],
    ['Harold Quill', 'Mr Harold Quill'],
    ['Harold Quill', 'quill'],
    ['Harold Quill', 'harold'],
    ['Harold Quill', 'harold the driver'],
    ['Harold Quill', 'driver quill'],
    ['Harold Quill', 'hazza quill'],
    ['Harold Quill', 'senator quill'],
    ['Harold Quill', 'president quill'],
    ['Harold Quill', 'the ferry driver'],
    ['Quill', 'marta quill'],
    ['Harold James Quill', 'james quill'],
  ])('may be that of %s: %s', (name, typed) => {
    expect(isAnothersName(name, typed)).toBe(false);
  });
});
