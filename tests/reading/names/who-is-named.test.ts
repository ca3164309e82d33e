import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/reading.js';

const people = (...paragraphs: string[]) =>
  read({ headline: 'Nothing to see', paragraphs }).people.map(({ name }) => name);

describe('people', () => {
  it.each<[string, string[]]>([
    ['Secretary of State Tova Quill and Defense Secretary Omari Tasker spoke.', ['Tova Quill', 'Omari Tasker']],
    ['He is survived by sons Ted, Edward and Kecalf.', ['Ted', 'Edward', 'Kecalf']],
    ['Trask’s rise ended in Mngawa’s removal.', ['Trask', 'Mngawa']],
    ['Quillon Dask, Norland’s foreign minister, spoke.', ['Quillon Dask']],
    ['She sang with Stevie Orr, Elton Voss, and Ann Lee.', ['Stevie Orr', 'Elton Voss', 'Ann Lee']],
    ['“It is late,” said Ab Aziz Tamrin, the deputy minister.', ['Ab Aziz Tamrin']],
    ['The fault was known, Jem Quarles, Vector Systems CEO, said.', ['Jem Quarles']],
    ['In March Jan Rooth bought it from June Carver.', ['Jan Rooth', 'June Carver']],
    ['Attorney-General Peter Holm met Lieutenant-Governor Ann Reyes.', ['Peter Holm', 'Ann Reyes']],
    ['President-elect Quill won.', ['Quill']],
    ['Quentin de la Tour and Ludwig van der Berg signed.', ['Quentin de la Tour', 'Ludwig van der Berg']],
    ['The tomb may be that of Cleopatra, Plutarch wrote.', ['Cleopatra', 'Plutarch']],
    ['The coin shows Ptolemy II and Queen Berenike.', ['Ptolemy II', 'Queen Berenike']],
    ['Justices Stone, Kerr and Bell dissented.', ['Stone', 'Kerr', 'Bell']],
    ['Brothers Ivan and Pyotr Morozov were convicted.', ['Ivan', 'Pyotr Morozov']],
    ['Third-placed Dario Reid was glad.', ['Dario Reid']],
    ['Mayor of Elton Efrain Quill spoke.', ['Efrain Quill']],
    ['His ex-wife Jewel Howard Quill left.', ['Jewel Howard Quill']],
    ['Bandmates Noel and Mike Horgan were there.', ['Noel', 'Mike Horgan']],
    ['The spokesman Qin Gang and minister Lou Bank spoke.', ['Qin Gang', 'Lou Bank']],
    ['Captain Chesley "Sully" Sullivan landed.', ['Chesley "Sully" Sullivan']],
    ['The Dalai Lama sang.', ['Dalai Lama']],
    ['She came with brothers Jarvo and Tiko.', ['Jarvo', 'Tiko']],
    ['The prime suspect is Lev Marin.', ['Lev Marin']],
    ['The driver, identified by police as Yan Quo, fled.', ['Yan Quo']],
    ['Cy Dent was elected president last week.', ['Cy Dent']],
    ['They play without injured running back Deshaun Quillen.', ['Deshaun Quillen']],
    ['The Tuo Quillanova era began.', ['Tuo Quillanova']],
    ['She left three children, Ted, Mags and Bo.', ['Ted', 'Mags', 'Bo']],
    ['Her friends Gianna Flint and Skyla King wept.', ['Gianna Flint', 'Skyla King']],
    ['Gov. Hollis Barber and Coach Bryn Baker spoke.', ['Hollis Barber', 'Bryn Baker']],
    ['The Minister for Foreign Relations and Cooperation Nalena Pandur left.', ['Nalena Pandur']],
    ['The Minister of Mines and Steel Production Omar Patell left.', ['Omar Patell']],
    ['Jane Quill, Ph.D., a chemist, met Tom Orr, M.D.', ['Jane Quill', 'Tom Orr']],
    ['The film Ann Hall made won.', ['Ann Hall']],
    ['A horse that Tom Reed owned ran to the late Ann Hall.', ['Tom Reed', 'Ann Hall']],
    ['The carrier sank, Ann Hall said.', ['Ann Hall']],
    ['The Jane Quill campaign praised the Ann Reed of old.', ['Jane Quill', 'Ann Reed']],
    ['They met Andrew Ball and Jane Weeks in town.', ['Andrew Ball', 'Jane Weeks']],
    ['Hilda Quillan, then secretary of State Quillan, left.', ['Hilda Quillan']],
    ['Harry Keene met Christian Erikson and Norman Quillan.', ['Harry Keene', 'Christian Erikson', 'Norman Quillan']],
    ['Former Miss Universe Alicia Quill left.', ['Alicia Quill']],
    ['Crooked Hillary Quill and Candidate Omar Reed met.', ['Hillary Quill', 'Omar Reed']],
    ['Republican Indiana Gov. Mike Quill spoke.', ['Mike Quill']],
    ['Rep. Robert C. “Bobby” Quill sang. Bobby Quill sat.', ['Robert C. “Bobby” Quill']],
    ['Okonjo headed wide, and Dohertin was booked.', ['Okonjo', 'Dohertin']],
    ['Brandtnau’s header met a Kowalczik cross.', ['Brandtnau', 'Kowalczik']],
    ['Lord Justice Doskin and Mrs Justice Varley sat.', ['Doskin', 'Varley']],
    ['Mother-of-two Pat Reed wept.', ['Pat Reed']],
    ['Tanaiste Pat Reed met PC Lee Orr.', ['Pat Reed', 'Lee Orr']],
    ['Nguyen Van Quillu met Zhou Weiqin.', ['Nguyen Van Quillu', 'Zhou Weiqin']],
    ['Virginia Woods lives in Ashton, Md., with Tom Orr.', ['Virginia Woods', 'Tom Orr']],
  ])('are found in %j', (paragraph, expected) => {
    expect(people(paragraph)).toEqual(expected);
  });

  it.each([
    'Sunday’s cross was Everton’s goal.',
    'A customer, Maristat, which left last week, paid.',
    'They went to a competitor, Boreaspace.',
    'The missile is a Buk M1 of the army.',
    'They met in Kutai Kartanegara district.',
    'He won nine titles and lost to FC Barcelona.',
    'The political party Vansterpartiet Malmo won.',
    'The charity Tova Quill Trust gave money.',
    'It left at 07:30 GMT for the A&E ward.',
    'He lives on the island of Lewis.',
    'He was Secretary of State for Industry in 1974.',
    'Warnings went to Lord Howe Island.',
    'It rained in Jan 2010 and in April Gardens.',
    'It ends at 12:00 PM PT on Monday.',
    'The vote of the Virginia Democrat was counted.',
    'Her publisher, Fremantle Press, wept.',
    'Schools of the form Model C stay.',
    'Teams from South-East Asia came to World War II.',
    'Fans watched Setanta Sports and Australian Football.',
    'Just-released Minecraft sells well.',
    'The mace bears the words Wisdom, Compassion, Justice and Integrity.',
    'They lost to their rival, Marietta State.',
    'The Dalton School and the Erdem Dome closed.',
    'Con Edison repaired the mains.',
    'The sponsor Norland Bank and a rival, Lund Group, paid.',
    'Rangers Park and Queens Square were closed.',
    'Shares of Morgan Stanley and Eli Lilly fell, and those of Smith Barney rose.',
    'Researchers at Johns Hopkins and Sloan Kettering agree.',
    'The USS John Quill left port.',
    'The carrier Gerald R. Quill sailed on Monday.',
    'The Carl Quill sailed to Oslo.',
    'The movie Annie Quill won.',
    'They met at the Edmund Quill pub.',
    'She watched Harry Potter and Santa Claus.',
    'He studied at Sam Houston State.',
    'It stood in the St. Louis Post-Dispatch and the Fort Quill Star-Telegram.',
    'It rained in St. Louis and Port St. Joe.',
    'The Charlotte Panthers and the Virginia Democrats met.',
    'The organizer Alliance to Mend Our Schools left the American Action Forum.',
    'The Justice Against Sponsors of Crime Act passed.',
    'The U.N. General Assembly met.',
    'The Christian Democrats met at the Lund County Republican Headquarters.',
    'He will be chairman of the magazine publisher Euroquill.',
  ])('are nobody in %j', (paragraph) => {
    expect(people(paragraph)).toEqual([]);
  });
});

describe('one person is listed once', () => {
  it.each<[string, string[]]>([
    ['Elaine Parker met him. Elaine Parker Barlow is his ex-wife.', ['Elaine Parker Barlow']],
    ['Lynn Boylann sang. Lynn Boylan of the choir left.', ['Lynn Boylann']],
    ['Sayako Kuroda, formerly Princess Nori, left. Princess Nori was glad.', ['Sayako Kuroda']],
    ['John F. Quill left. John Quill was glad. Quill sang.', ['John F. Quill']],
    ['Aung San Suu Kyu came. Suu Kyu sang.', ['Aung San Suu Kyu']],
    ['Captain Chesley “Sully” Sullivan landed. Sullivan wept.', ['Chesley “Sully” Sullivan']],
    ['General Khatt Sawas, known as Seh Dang, was shot.', ['Khatt Sawas']],
    ['Marc Antonius left. Mark Antonius was glad.', ['Marc Antonius']],
    ['Mr. Bashur left. Omar al-Bashur was president.', ['Omar al-Bashur']],
    ['Ingrid Betancor Pulecio is free. Betancor sang.', ['Ingrid Betancor Pulecio']],
    ['Steven Quill left. Steve Quill sang.', ['Steven Quill']],
    ['Thomas J. Quill left. Tommy Quill sang. Tom Quill sat.', ['Thomas J. Quill']],
    ['Sen. Robert Quill left. Dr. Bob Quill sang.', ['Robert Quill']],
    ['Bill Quill left. William Quill sang.', ['Bill Quill']],
    ['Edward “Ted” Quill left. Ted Quill sang.', ['Edward “Ted” Quill']],
    ['Bill "Buddy" Quill left. Buddy Quill sang. Bill Quill sat.', ['Bill "Buddy" Quill']],
    ['Kim Song Un left. Kim Song-un sang.', ['Kim Song Un']],
    ['His first wife, Ivana, left. Ivana Quill sang.', ['Ivana Quill']],
    ['Tanya Quill sang. Quill, a star, was born Victoria Leigh Blum.', ['Tanya Quill']],
  ])('in %j', (paragraph, expected) => {
    expect(people(paragraph)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Bill Orr met Jane Orr. Bill Orr left.', ['Bill Orr', 'Jane Orr']],
    ['Lena Quill and Lina Quell sang.', ['Lena Quill', 'Lina Quell']],
    ['Bambang Widaryatmo met rescue head Daryatmo.', ['Bambang Widaryatmo', 'Daryatmo']],
    ['Mark Orr met Mary Orr.', ['Mark Orr', 'Mary Orr']],
    ['John Paul Quill met Paul Quill.', ['John Paul Quill', 'Paul Quill']],
    ['Karl Orr met Carla Orr and Philip Orr.', ['Karl Orr', 'Carla Orr', 'Philip Orr']],
    ['Dan Orr and Daniel Orr, father and son, sang.', ['Dan Orr', 'Daniel Orr']],
    ['Jose Orr met Joseph Orr.', ['Jose Orr', 'Joseph Orr']],
    ['Sam Orr Sr. left. Sam Orr Jr. sang.', ['Sam Orr Sr.', 'Sam Orr Jr.']],
    ['Bob Orr left. Robin Orr sang.', ['Bob Orr', 'Robin Orr']],
    ['Aung San Suu Kyu came. Her father, Aung San, died.', ['Aung San Suu Kyu', 'Aung San']],
    ['A son was born to Jane Blum. Tanya Orr left.', ['Jane Blum', 'Tanya Orr']],
    ['She leaves her grandsons, Peter and Ian, and her husband, Peter Orr.', ['Peter', 'Ian', 'Peter Orr']],
  ])('and two are two in %j', (paragraph, expected) => {
    expect(people(paragraph)).toEqual(expected);
  });

  it('keeps a headline’s full stop out of a name', () => {
    const { people: found } = read({ headline: 'All Voters Now Like Jane Quill.', paragraphs: ['Jane Quill won.'] });
    expect(found.map(({ name, aliases }) => [name, aliases])).toEqual([['Jane Quill', []]]);
  });

  it('does not take a bill for Bill', () => {
    const { people: found } = read({
      headline: 'Nothing to see',
      paragraphs: ['Coach Bill Parr spoke.', 'The Bill fell. This Bill, Parr said, was bad.'],
    });
    expect(found.map(({ aliases }) => aliases)).toEqual([['Parr']]);
  });

  it('calls who was called so before by the surname that husband and wife share', () => {
    const { people: found } = read({
      headline: 'Nothing to see',
      paragraphs: [
        'Margaret Quill has died. Quill wrote books.',
        'She married Eric Quill in 1950.',
        'Lee Orr praised Quill.',
      ],
    });
    expect(found.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Margaret Quill', ['Quill']],
      ['Eric Quill', []],
      ['Lee Orr', []],
    ]);
  });

  it.each<[string, string[], string]>([
    ['the son, not his father', ['Dan Quill, the son of coach Jerry Quill, ran. Quill lost.'], 'Dan Quill'],
    ['the wife, not her husband', ['Cindy Quill, the wife of Sen. John Quill, spoke. Quill smiled.'], 'Cindy Quill'],
    [
      'the dead, not her brother',
      ['Angela Quill died. She leaves a brother, Ed Quill.', 'Quill sang.'],
      'Angela Quill',
    ],
    ['the son whose mother weeps', ['They shot Walter Quill. Judy Quill, Quill’s mother, wept.'], 'Walter Quill'],
    ['the child, not the father', ['Perry Quill died. Born to judge Norman Quill, Quill sang.'], 'Perry Quill'],
    ['the accused', ['Mark Quill is accused of killing Sean Quill. Mr Quill denies it.'], 'Mark Quill'],
    ['the one who was named last', ['Ann Quill left. Tom Quill came. Quill sang.'], 'Tom Quill'],
    [
      'the father, where he is called so',
      ['Jerry Quill left. Quill sang. His son, Dan Quill, sat. Quill slept.'],
      'Jerry Quill',
    ],
  ])('calls by a surname that two bear %s', (_, paragraphs, expected) => {
    const { people: found } = read({ headline: 'Nothing to see', paragraphs });
    expect(found.filter(({ aliases }) => aliases.includes('Quill')).map(({ name }) => name)).toEqual([expected]);
  });

  it('leaves a surname with whom it was used for, not with one who only gets it later', () => {
    const { people: found } = read({
      headline: 'Nothing to see',
      paragraphs: [
        'Tom Barlow wrote songs.',
        'He married Elaine Voss. Barlow toured. Elaine Voss Barlow survives him.',
      ],
    });
    expect(found.find(({ name }) => name === 'Tom Barlow')?.aliases).toEqual(['Barlow']);
  });
});
