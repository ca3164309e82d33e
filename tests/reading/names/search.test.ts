import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/language/edit-distance.js';
import type { Entity } from '../../../src/reading/names/names.js';
import { findEntity, rankEntities } from '../../../src/reading/names/search.js';

const person = (name: string, ...aliases: string[]): Entity => ({
  type: 'person',
  name,
  aliases,
  roles: [],
  mentions: [],
});
const PEOPLE = [
  person('Zoë Krüger', 'Krüger'),
  person('Vladimir Orlov', 'Orlov'),
  person('Anna Orlova'),
  person('Sarah Kim Whitfield', 'Whitfield'),
];

describe('the name typed', () => {
  it.each<[string, string | undefined]>([
    ['Orlov', 'Vladimir Orlov'],
    ['ORLOV', 'Vladimir Orlov'],
    ['  vladimir orlov ', 'Vladimir Orlov'],
    ['president orlov', 'Vladimir Orlov'],
    ["Orlov's", 'Vladimir Orlov'],
    ['kruger', 'Zoë Krüger'],
    ['zoe', 'Zoë Krüger'],
    ['ORLV', 'Vladimir Orlov'],
    ['olrov', 'Vladimir Orlov'],
    ['whitfeild', 'Sarah Kim Whitfield'],
    ['whitefeild', 'Sarah Kim Whitfield'],
    ['whit', 'Sarah Kim Whitfield'],
    ['Владимир', undefined],
    ['zae', undefined],
    ['Trump', undefined],
    ['president', undefined],
    ['', undefined],
    ['***', undefined],
  ])('%j means %j', (typed, expected) => {
    expect(findEntity(PEOPLE, typed)?.name).toBe(expected);
  });

  it('ranks a whole name before a beginning, and shows all for nothing', () => {
    expect(rankEntities(PEOPLE, 'orlov').map(({ name }) => name)).toEqual(['Vladimir Orlov', 'Anna Orlova']);
    expect(rankEntities(PEOPLE, ' ')).toEqual(PEOPLE);
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        for (const entity of rankEntities(PEOPLE, typed)) expect(PEOPLE).toContain(entity);
      }),
    );
  });
});

describe('the distance between', () => {
  it.each<[string, string, number]>([
    ['orlov', 'orlov', 0],
    ['orlov', 'orlv', 1],
    ['orlov', 'olrov', 1],
    ['orlov', 'orlof', 1],
    ['orlov', 'orlova', 1],
    ['buchtmann', 'bauchtman', 2],
    ['', 'abc', 3],
  ])('%j and %j is %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
    expect(editDistance(b, a)).toBe(expected);
  });
});
