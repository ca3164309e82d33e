import { rankQuotations } from '../answering/quotations-about.js';
import type { Entity } from '../reading/names/names.js';
import { findEntity, rankEntities } from '../reading/names/search.js';
import type { Reading } from '../reading/reading.js';
import { defineCommand } from './command.js';

/** Discord shows at most 25 choices. */
const MAX_CHOICES = 25;

export const quote = defineCommand({
  name: 'quote',
  description: 'What somebody said, word for word, with its paragraph',
  options: {
    speaker: { type: 'string', description: 'Who said it; everybody unless told', maxLength: 80, suggested: true },
    about: { type: 'string', description: 'What it is about, in a word or two', maxLength: 80 },
  },
  positional: 'speaker',
  run: ({ speaker: asked, about }, { reading }) => {
    const quoted = speakersOf(reading);
    const speaker = asked === undefined ? undefined : (findEntity(quoted, asked) ?? findEntity(reading.people, asked));
    const said = reading.quotations.filter((quotation) =>
      asked === undefined ? true : speaker !== undefined && quotation.speaker === speaker,
    );
    const ordered = about === undefined ? said : rankQuotations(reading, said, about);
    const quotations = [
      ...ordered.filter(({ kind }) => kind === 'direct'),
      ...ordered.filter(({ kind }) => kind === 'indirect'),
    ];
    const mentionedIn = new Set<number>();
    for (const { span } of speaker?.mentions ?? []) if (span.paragraph !== undefined) mentionedIn.add(span.paragraph);
    return {
      kind: 'quotations',
      reading,
      ...(asked !== undefined && { asked }),
      ...(speaker !== undefined && { speaker }),
      ...(about !== undefined && { about }),
      quotations,
      mentionedIn: [...mentionedIn],
      quoted,
    };
  },
  suggest: (option, typed, { reading }) =>
    option !== 'speaker'
      ? []
      : rankEntities(speakersOf(reading), typed)
          .slice(0, MAX_CHOICES)
          .map(({ name }) => ({ name, value: name })),
});

/** Everybody who is quoted, in order of first quotation. */
function speakersOf(reading: Reading): readonly Entity[] {
  return [...new Set(reading.quotations.flatMap(({ speaker }) => speaker ?? []))];
}
