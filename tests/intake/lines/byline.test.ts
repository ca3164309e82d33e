import { describe, expect, it } from 'vitest';
import { bylineOf, isSignature } from '../../../src/intake/lines/byline.js';

describe('a byline that says “By”', () => {
  it.each([
    ['By REUTERS', 'REUTERS'],
    ['By REUTERS \u00a0 ', 'REUTERS'],
    ['By Jane Doe and John Roe', 'Jane Doe and John Roe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['By Seán O’Neill-Roe, Political correspondent', 'Seán O’Neill-Roe, Political correspondent'],
    ['By Jan van der Berg in Port Kest', 'Jan van der Berg in Port Kest'],
    ['Written by Jane Doe', 'Jane Doe'],
    ['By: Jane Doe | The Daily Harbour', 'Jane Doe | The Daily Harbour'],
    ['By John Roe Jr.', 'John Roe Jr.'],
    ['By Jane Doe, a senior reporter who covers the harbour. She has won two prizes.', 'Jane Doe'],
    ['Words: Jane Doe', 'Jane Doe'],
    ['Jane Doe By Jane Doe Harbour News', 'Jane Doe'],
    ['Reporting by Jane Doe in Port Kest', 'Jane Doe in Port Kest'],
  ])('%j is signed %j', (line, byline) => {
    expect(bylineOf(line)).toBe(byline);
  });

  it.each([
    ['By Monday the river had risen by two metres.'],
    ['By the time the police came, he was gone'],
    ['By Monday the boats had left'],
    ['By Jane Doe, a boat of nine metres, the race was won.'],
    ['Reporting by Jane Doe; Editing by John Roe'],
    ['Words: a history of the island'],
    ['Byron returns to the stage'],
    ['Port Kest By Bus: what it costs'],
    ['Step by Step By Jane Doe'],
    ['By'],
    ['By Jane'.padEnd(200, ' and Jane Doe')],
  ])('%j is none', (line) => {
    expect(bylineOf(line)).toBeUndefined();
  });
});

describe('a signature without “By”', () => {
  it.each([
    ['REUTERS'],
    ['Associated Press'],
    ['Jane Doe'],
    ['Jane Doe and John Roe'],
    ['Jane Doe, John Roe and Ann Lee'],
    ['Jane Doe in Paris'],
    ['Jane Doe, Political correspondent'],
    ['Jane Doe, BBC News'],
    ['Jane Doe | The Harbour Times'],
    ['Jane Doe for the Harbour Times'],
    ['Courier Staff'],
  ])('%j may be one', (line) => {
    expect(isSignature(line)).toBe(true);
  });

  it.each([
    ['Harbour bridge to close for repairs'],
    ['The bridge is old.'],
    ['jane doe'],
    ['Jane Doe, who was there'],
    ['Jane'],
  ])('%j is none', (line) => {
    expect(isSignature(line)).toBe(false);
  });
});
