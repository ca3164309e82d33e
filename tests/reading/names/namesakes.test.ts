import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/reading.js';

const people = (...paragraphs: string[]) =>
  read({ headline: 'Nothing to see', paragraphs }).people.map(({ name }) => name);

describe('what bears somebody’s name is nobody', () => {
  it.each([
    'The U.S.S. Harold T. Quill sailed on Monday.',
    'Work on the Indra Mohan Quill thermal plant stopped.',
    'Police closed the Jane Quill suspension bridge.',
    'Guns stood at the Prince Edgar Battery on the hill.',
    'Fort Sam Quillan was closed.',
    'Operation Jolan al-Fursa began on Tuesday.',
    'Typhoon Anna Voss came.',
    'Police looked for a white Chevrolet Quillado.',
    'The thieves left a Toyota Corrida behind.',
    'Chip maker Quillane Corp. paid.',
    'They asked the consultant DeQuill Associates.',
    'An analyst at Edward Quill agrees.',
    'She worked at Martin Quill for years.',
    'Shares of Carl Quill fell, and Ann Quill stock rose.',
    'Wanderers host Albian in the Cup.',
    'He told La Gazzella and Der Morgen that it was over.',
    'The bus left San Pedro Quilla at noon.',
    'Floods hit Nuevo Quillo and Cerro Quillo.',
    'Slavia Quill drew with Borussia Quill and Alianza Lima.',
    'He lives in the Rue Jean Quill.',
    'She starred in Jane Quill and Tom Reed.',
    'He has Jane Quill’s disease.',
    'The Jane Quill Live is on at nine.',
    'The ferry Princess Ashana sank.',
    'Comet Ann Quill came back.',
    'The Thomas Fire and the Carl Wildfire burn on.',
    'Pupils of Xavier High and St Hilda sang.',
    'The Agencia Quille and Suara Quilla reported it.',
    'Victoria Park and the Victoria Cross are old.',
    'Georgia Southern beat the Charlotte Hornets.',
    'The Nokia Quillon and the Everton Quillas came.',
    'Lega Quilla and Vlaams Quillang gained.',
    'An Alfa Romeo Quilla was found.',
    '(Reporting by Jane Quill in Oslo; Editing by Lee Orr)',
    'Associated Press writers Jane Quill and Lee Orr contributed to this report.',
    'Additional reporting by Jane Quill.',
  ])('in %j', (paragraph) => {
    expect(people(paragraph)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['The Jane Quill bridge engineer left.', ['Jane Quill']],
    ['The late Jane Quill crossed a bridge.', ['Jane Quill']],
    ['The Rev. Jane Quill built a hospital.', ['Jane Quill']],
    ['Fort Worth Mayor Jane Quill left.', ['Jane Quill']],
    ['A tearful Jane Quill left.', ['Jane Quill']],
    ['Toyota President Akio Quillada left.', ['Akio Quillada']],
    ['She was angry at Jane Quill.', ['Jane Quill']],
    ['A fan at Jane Quill’s party wept.', ['Jane Quill']],
    ['A photograph of Jane Quill shows a share of the land.', ['Jane Quill']],
    ['Jane Quill shares a flat.', ['Jane Quill']],
    ['The talk show host Jane Quill left.', ['Jane Quill']],
    ['He appeared in Jane Quill’s film.', ['Jane Quill']],
    ['He has Jane Quill’s hat.', ['Jane Quill']],
    ['San Pedro Mayor Jane Quill left.', ['Jane Quill']],
    ['Princess Ashana left by ferry.', ['Princess Ashana']],
    ['The star in the film was Jane Quill.', ['Jane Quill']],
    ['Charlotte Church and Victoria Wood sang.', ['Charlotte Church', 'Victoria Wood']],
    ['Victoria Quill crossed the park.', ['Victoria Quill']],
    ['Everton coach Walid Quill left.', ['Walid Quill']],
    ['Alfa Romeo President Jane Quill left.', ['Jane Quill']],
    ['TV host Marlo left.', ['Marlo']],
    ['Reporting by Jane Quill has shown that it was late.', ['Jane Quill']],
    ['Jane Quill contributed to this success.', ['Jane Quill']],
  ])('but somebody is named in %j', (paragraph, expected) => {
    expect(people(paragraph)).toEqual(expected);
  });
});

describe('a nickname between marks is part of the name', () => {
  it.each<[string, string[]]>([
    ['Teacher Patrick "Mr. O" Quillan left. Quillan wept.', ['Patrick "Mr. O" Quillan']],
    ['Bobby "The Bullet" Quillman sat. Bobby Quillman sang.', ['Bobby "The Bullet" Quillman']],
    ["Joe 'the Baker' Quillbacher spoke. Quillbacher sang.", ["Joe 'the Baker' Quillbacher"]],
    ['Godfrey “GBM” Quillenga ran. GBM Quillenga lost.', ['Godfrey “GBM” Quillenga']],
  ])('in %j', (paragraph, expected) => {
    expect(people(paragraph)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Jane Quill said "Enough" to Lee Orr.', ['Jane Quill', 'Lee Orr']],
    ["Jane Quill's 'Red Sky' Tour began.", ['Jane Quill']],
    ['Jane Quill, “Late”, and Lee Orr sang.', ['Jane Quill', 'Lee Orr']],
  ])('but not in %j', (paragraph, expected) => {
    expect(people(paragraph)).toEqual(expected);
  });
});
