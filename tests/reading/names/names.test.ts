import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

const reading = (...paragraphs: string[]) => read({ headline: 'Nothing to see', paragraphs });
const names = (entities: readonly { readonly name: string }[]) => entities.map(({ name }) => name);

describe('names', () => {
  it.each<[string, string[]]>([
    ['Latvian President Ilze Krauze met Senator Bo Hart in Riga.', ['Ilze Krauze', 'Bo Hart']],
    ['The actor Tom Reed thanked coach Min-Woo Pak.', ['Tom Reed', 'Min-Woo Pak']],
    ['Dean Orlov and Marc Dane Hill won.', ['Dean Orlov', 'Marc Dane Hill']],
    ['Paula Voss said so. Voss left. Ms. Voss’s car stayed.', ['Paula Voss']],
    ['Fashion designer Zalto showed coats.', ['Zalto']],
    ['Photographers such as Ana Brandt, Kirk Otway and Jonas Quill came.', ['Ana Brandt', 'Kirk Otway', 'Jonas Quill']],
    ['Robin van Dyck and Suleiman al-Hakim spoke.', ['Robin van Dyck', 'Suleiman al-Hakim']],
    ['The Clara Voss Foundation for the Arts moved to Lake Street.', []],
    ['Tova Miller, executive director of the league’s Utah chapter, left.', ['Tova Miller']],
    ['Tavish Okonjo spoke. Okonjo said no.', ['Tavish Okonjo']],
    ['Trinh Van Duc, a shrimper, lost his boat.', ['Trinh Van Duc']],
    ['It was said by Kweku Adjapong, 34, of Lima.', ['Kweku Adjapong']],
    ['Odell James Prewitt sang.', ['Odell James Prewitt']],
    [
      'Sen. Ann Lee, D-N.Y., met State Sen. Bo Hart, R-Bowling Green, and Rep. Cy Roe (I-Vt.).',
      ['Ann Lee', 'Bo Hart', 'Cy Roe'],
    ],
    ['Secretary of State Tavish Okonjo left.', ['Tavish Okonjo']],
    ['Director of Public Works Omari Hales left.', ['Omari Hales']],
    ['Nguyen Thi Bich Hang, a student watching the rally, left.', ['Nguyen Thi Bich Hang']],
    ['Maj. Gen. Lucretia Standfield and Spc. Dax Ruiz spoke.', ['Lucretia Standfield', 'Dax Ruiz']],
    ['Assistant U.S. Attorney Paula Voss spoke.', ['Paula Voss']],
    ['Marietta State coach Bo Hart left.', ['Bo Hart']],
    ['Brightwell Outfitters, a retailer, grew. Northfield Securities said so.', []],
    ['Yesterday it rained. Budget talks resumed.', []],
    ['The Silver Clouds hung in the Grand Hall.', []],
  ])('of the people in %j are %j', (text, expected) => {
    expect(names(reading(text).people)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['She works at the University of Northern Utah.', ['University of Northern Utah']],
    ['The Department of Health and Human Services replied.', ['Department of Health and Human Services']],
    ['The World Health Organization (WHO) met. WHO then voted.', ['World Health Organization']],
    ['Secretary of State Frank Orr left. The Secretary of State replied.', []],
    ['Baltic Freight Inc. sued the Ministry of Trade.', ['Baltic Freight Inc.', 'Ministry of Trade']],
  ])('of the organisations in %j are %j', (text, expected) => {
    expect(names(reading(text).organisations)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['He flew from Lima to Fort Worth, Texas.', ['Lima', 'Fort Worth', 'Texas']],
    ['The U.S. and Mexico signed. The United States paid.', ['United States', 'Mexico']],
    ['US-led forces crossed the Zarka River.', ['Zarka River']],
  ])('of the places in %j are %j', (text, expected) => {
    expect(names(reading(text).places)).toEqual(expected);
  });

  it('takes a town that is a surname for the person where it is one', () => {
    const { people, places } = reading('Lena Paris sang. Paris then flew home. She lives in Paris.');
    expect(people.map(({ mentions }) => mentions.filter(({ kind }) => kind === 'name').length)).toEqual([2]);
    expect(names(places)).toEqual(['Paris']);
  });

  it('keeps two people of one surname apart', () => {
    expect(names(reading('Bill Orr met Jane Orr. Bill Orr left.').people)).toEqual(['Bill Orr', 'Jane Orr']);
  });

  it('takes capitals in headlines for no names but those that the text knows', () => {
    const { people } = read({ headline: 'Krauze Meets Big Business Leaders', paragraphs: ['Ilze Krauze met them.'] });
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Ilze Krauze', 2]]);
  });

  it('slices every mention back to a form of the name', () => {
    const text = reading('Paula Voss said so. Voss left for Riga. Ms. Voss owns Baltic Freight Inc.');
    for (const { name, aliases, mentions } of [...text.people, ...text.places, ...text.organisations])
      for (const { span, kind } of mentions)
        if (kind === 'name') expect([name, ...aliases]).toContain(sliceOf(text.article, span));
  });
});
