import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/reading.js';
import { rolesIn } from './roles-in.js';

/** The names of the people whom a paragraph names. */
function peopleIn(...paragraphs: string[]): readonly string[] {
  return read({ headline: 'Nothing to see', paragraphs }).people.map(({ name }) => name);
}

/** All the names by which whoever is called so is known. */
function namesOf(called: string, ...paragraphs: string[]): readonly string[] {
  const found = read({ headline: 'Nothing to see', paragraphs }).people.find(
    ({ name, aliases }) => name === called || aliases.includes(called),
  );
  return found ? [found.name, ...found.aliases].sort() : [];
}

describe('a role ends where its words do', () => {
  it.each<[string, string, string]>([
    ['Hale Research and Planning director Tessa Wynn agreed.', 'Tessa Wynn', 'Hale Research and Planning director'],
    ['Ann Voss and Harvard professor Tessa Wynn agreed.', 'Tessa Wynn', 'Harvard professor'],
    ['The Guild and Museum spoke, and director Tessa Wynn agreed.', 'Tessa Wynn', 'director'],
    ['It was unlikely King Rufus Orr would come.', 'Rufus Orr', 'King'],
    ['She was sure Mayor Rufus Orr knew.', 'Rufus Orr', 'Mayor'],
    ['It was very clear Bishop Rufus Orr had left.', 'Rufus Orr', 'Bishop'],
    ['It was former mayor Rufus Orr who came.', 'Rufus Orr', 'former mayor'],
    ['The likely mayor Rufus Orr came.', 'Rufus Orr', 'likely mayor'],
    ['They met the happy winner Rufus Orr.', 'Rufus Orr', 'happy winner'],
    ['Sources claimed that party candidate, Tessa Wynn, had won.', 'Tessa Wynn', 'party candidate'],
    ['“We lost,” Rovers coach van Hulst told reporters. Piet van Hulst left.', 'Piet van Hulst', 'Rovers coach'],
    ['The firm’s president DJ Quorl spoke. DJ Quorl left.', 'DJ Quorl', 'firm’s president'],
    ['They danced to DJ Quorl and left.', 'DJ Quorl', '(DJ)'],
    ['He saw the car of van Hulst. Piet van Hulst left.', 'Piet van Hulst', ''],
  ])('in %j', (paragraph, called, expected) => {
    expect(rolesIn(paragraph, called)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Tom Lund Will Not Risk Seeing Prince Rufus Orr Again Soon, Friend Says', 'Prince'],
    ['Acting Chief Tessa Wynn To Leave Harbour Town Police Today', 'Acting Chief'],
    ['Hale Marketing Director Tessa Wynn Leaves Harbour Town Council', 'Hale Marketing Director'],
    ['Voters Will Not Forgive Mayor Tessa Wynn For Harbour Deal', 'Mayor'],
  ])('in the headline %j', (headline, expected) => {
    const { article, people } = read({
      headline,
      paragraphs: ['Tessa Wynn spoke to Rufus Orr on Monday. Tom Lund said no.'],
    });
    const told = people.flatMap(({ roles }) => roles.filter(({ span }) => span.part === 'headline'));
    expect(told.map(({ span }) => article.headline?.slice(span.start, span.end))).toContain(expected);
  });

  it.each<[string, string, string]>([
    ['Tessa Wynn was announced as the new coach.', 'Tessa Wynn', 'new coach'],
    ['Tessa Wynn was unveiled on Monday as head of the museum.', 'Tessa Wynn', 'head of the museum'],
    ['Tessa Wynn was announced winner by mistake.', 'Tessa Wynn', ''],
    ['Tessa Wynn was introduced to the mayor.', 'Tessa Wynn', ''],
    ['Tessa Wynn of the parish council spoke.', 'Tessa Wynn', '(of the parish council)'],
    ['Tessa Wynn of the two cities spoke.', 'Tessa Wynn', ''],
    ['Tessa Wynn of the council house spoke.', 'Tessa Wynn', ''],
  ])('behind the name in %j', (paragraph, called, expected) => {
    expect(rolesIn(paragraph, called)).toBe(expected);
  });
});

describe('a name', () => {
  it.each<[string, readonly string[]]>([
    ['Said Quill: “No.” Ann Quill left.', ['Ann Quill']],
    ['Said Quill, “No.” Ann Quill left.', ['Ann Quill']],
    ['Said Karimi, 34, left.', ['Said Karimi']],
    ['They met Said Karimi there. Said Karimi: “No.”', ['Said Karimi']],
    ['The firm’s president DJ Quorl spoke.', ['DJ Quorl']],
    ['The radio DJ Ann Quorl spoke.', ['Ann Quorl']],
    ['He met his wife, Hill Street star Orvina Scales, in June.', ['Orvina Scales']],
    ['They bought from its rival Blue Scales in June.', []],
    ['It was built by a company called Brightmoor Developments, she said.', []],
    ['It was sold to a firm named Jane Quill, Ann Voss said.', ['Ann Voss']],
    ['It was sold to a broker named Jane Quill in June.', ['Jane Quill']],
    ['It was sold to a man called Jon Quill in June.', ['Jon Quill']],
  ])('is a person’s or not in %j', (paragraph, expected) => {
    expect(peopleIn(paragraph)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['Orrin Kadu aka Bola Wix sang. Bola Wix left.', 'Bola Wix', ['Bola Wix', 'Orrin Kadu']],
    ['Orrin Kadu, better known as Bola Wix, sang.', 'Bola Wix', ['Bola Wix', 'Orrin Kadu']],
    ['Orrin Kadu, known to his fans as Bola Wix, sang.', 'Bola Wix', ['Bola Wix', 'Orrin Kadu']],
    [
      'Orrin Kadu sang. Kadu, known by his stage name Bolax, left. Bolax wept.',
      'Bolax',
      ['Bolax', 'Kadu', 'Orrin Kadu'],
    ],
    [
      'Vera Moll sang. A woman named Ann Quist – Moll’s real name – left.',
      'Ann Quist',
      ['Ann Quist', 'Moll', 'Vera Moll'],
    ],
    ['Orrin Kadu, known for work with Ann Wix, sang.', 'Ann Wix', ['Ann Wix']],
    ['Orrin Kadu, who knows Ann Wix, sang.', 'Ann Wix', ['Ann Wix']],
    ['Vera Moll sang. A woman named Ann Quist – Moll’s real sister – left.', 'Ann Quist', ['Ann Quist']],
    ['Orrin Kadu, better than Ann Wix, sang.', 'Ann Wix', ['Ann Wix']],
  ])('is another for somebody or not in %j', (paragraph, called, expected) => {
    expect(namesOf(called, paragraph)).toEqual(expected);
  });
});
