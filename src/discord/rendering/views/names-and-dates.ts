import { sliceOf } from '../../../article/spans.js';
import { timeWords } from '../../../commands/calendar-words.js';
import { NOTICES, rolesWords } from '../../../commands/notices.js';
import type { ReplyOf } from '../../../commands/reply.js';
import { citationOf, citationsOf } from '../../../commands/source-line.js';
import { sentencesOf } from '../../../reading/dates/timeline.js';
import type { Entity } from '../../../reading/names/names.js';
import type { Reading } from '../../../reading/reading.js';
import { type Block, lines, plain, strong } from '../pages.js';
import { quoted, says } from './view.js';

export function peopleBlocks({ reading, people, organisations }: ReplyOf<'people'>): readonly Block[] {
  if (people.length + organisations.length === 0) return [says(NOTICES.noPeople)];
  return [
    ...people.map((person) => entityLine(reading, person)),
    ...(organisations.length === 0 ? [] : [says('Organisations:')]),
    ...organisations.map((organisation) => entityLine(reading, organisation)),
  ];
}

export function placeBlocks({ reading, places }: ReplyOf<'places'>): readonly Block[] {
  if (places.length === 0) return [says(NOTICES.noPlaces)];
  return places.map((place) => entityLine(reading, place));
}

function entityLine({ article }: Reading, { name, roles, mentions }: Entity): Block {
  const stated = roles.length === 0 ? '' : ` (${rolesWords(roles, (span) => sliceOf(article, span))})`;
  return lines('', strong(name), plain(`${stated} · ${citationsOf(mentions)}`));
}

export function timelineBlocks({ reading, entries }: ReplyOf<'timeline'>): readonly Block[] {
  if (entries.length === 0) return [says(NOTICES.noDates)];
  return entries.flatMap((entry) =>
    sentencesOf(entry.expressions).map(({ date, sentence }) => [
      ...lines('', strong(timeWords(reading.article, entry)), plain(` · ${citationOf(sentence)}`)),
      ...quoted(reading, sentence, date.span),
    ]),
  );
}
