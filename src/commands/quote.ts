import { rankQuotations } from '../answering/quotations-about.js';
import { type Span, sliceOf } from '../article/spans.js';
import type { Entity } from '../reading/names/names.js';
import { isDescribedBy, namesakes, rankEntities } from '../reading/names/search.js';
import type { Reading } from '../reading/reading.js';
import type { Quotation } from '../reading/speech/quotations.js';
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
    const meant = asked === undefined ? [] : meantBy(reading, quoted, asked);
    const said = asked === undefined ? reading.quotations : saidBy(reading, meant, asked);
    // Of two of one name who are both quoted, neither is the one: each quotation tells its own.
    const speakers = new Set(said.flatMap(({ speaker: own }) => own ?? []));
    const speaker = speakers.size > 1 ? undefined : (meant.find((entity) => speakers.has(entity)) ?? meant[0]);
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

/** Whom a name or a role means among those who are quoted and those whom the article names. */
function meantBy({ article, people, organisations, quotations }: Reading, quoted: readonly Entity[], asked: string) {
  const words = (span: Span | undefined) => (span === undefined ? '' : sliceOf(article, span));
  const describe = (entity: Entity) => {
    const mentions = quotations.flatMap(({ speaker, mention }) =>
      speaker === entity && mention ? [words(mention)] : [],
    );
    const where = entity.roles.flatMap((role) => (role.isLoose ? [words(role.span)] : []));
    const roles = entity.roles.map((role) => [words(role.span), ...(role.isLoose ? [] : where)].join(' '));
    return [...roles, ...mentions];
  };
  return namesakes([...new Set([...quoted, ...people, ...organisations])], asked, describe);
}

/** What those meant said; where nobody with a name is meant, what was said by somebody who is so described. */
function saidBy({ article, quotations }: Reading, meant: readonly Entity[], asked: string): readonly Quotation[] {
  if (meant.length > 0) return quotations.filter(({ speaker }) => speaker !== undefined && meant.includes(speaker));
  return quotations.filter(
    ({ speaker, mention }) => !speaker && mention !== undefined && isDescribedBy(sliceOf(article, mention), asked),
  );
}

/** Everybody who is quoted, in order of first quotation. */
function speakersOf(reading: Reading): readonly Entity[] {
  return [...new Set(reading.quotations.flatMap(({ speaker }) => speaker ?? []))];
}
