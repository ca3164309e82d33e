import { ask } from '../answering/answer.js';
import { rankQuotations } from '../answering/quotations-about.js';
import { contains, type Span } from '../article/spans.js';
import { timelineOf } from '../reading/dates/timeline.js';
import type { Reading } from '../reading/reading.js';
import type { Quotation } from '../reading/speech/quotations.js';

/** As many examples are shown of each kind. */
const OF_A_KIND = 2;

const remembered = new WeakMap<Reading, readonly string[]>();

/** Questions and commands that this very article answers: each was asked, and is shown only if it is answered. */
export function examplesFor(reading: Reading): readonly string[] {
  const known = remembered.get(reading);
  if (known) return known;
  const made = [
    ...questions(reading),
    ...quotations(reading),
    ...(timelineOf(reading).length > 1 ? ['/when'] : []),
    ...(reading.people.length > 1 ? ['who’s who'] : []),
    'tldr',
    '/summary 5',
    `/article ${Math.min(2, reading.article.paragraphs.length)}`,
  ];
  remembered.set(reading, made);
  return made;
}

function questions(reading: Reading): readonly string[] {
  const who = reading.people.filter(({ roles }) => roles.length > 0).map(({ name }) => `who is ${name}?`);
  const howMany = counted(reading).map((noun) => `how many ${noun}?`);
  const picture = ['where was the picture taken?', 'who took the picture?'];
  const isAnswered = (question: string) => ask(reading, question).outcome === 'answered';
  return [who, howMany, picture].flatMap((kind) => kind.filter(isAnswered).slice(0, OF_A_KIND));
}

/** Nouns that the article gives a number of: "212 **passengers**". */
function counted({ sentences }: Reading): readonly string[] {
  const nouns = sentences.flatMap(({ tokens, span }) =>
    span.part !== 'paragraph'
      ? []
      : tokens.flatMap(({ pos, folded }, i) => {
          const before = tokens[i - 1];
          const isCounted =
            before !== undefined && /^\d[\d,]*$/.test(before.text) && !/^(?:1[5-9]|20)\d\d$/.test(before.text);
          return isCounted && pos === 'NOUN' && /[^s]s$/.test(folded) && !TIMES.test(folded) ? [folded] : [];
        }),
  );
  return [...new Set(nouns)].slice(0, 2 * OF_A_KIND);
}

const TIMES = /^(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|times|percent|others)$/;

/** Whose quotations there are, and of the first speaker those about a word that they have. */
function quotations(reading: Reading): readonly string[] {
  const direct = reading.quotations.filter(
    ({ kind, speaker }) => kind === 'direct' && speaker?.mentions.some((mention) => mention.kind === 'name') === true,
  );
  const speakers = [...new Set(direct.flatMap(({ speaker }) => speaker ?? []))];
  const [first] = speakers;
  const own = direct.filter(({ speaker }) => speaker === first);
  const words = reading.sentences.flatMap(({ tokens, span }) =>
    tokens.filter(
      (token) => token.pos === 'NOUN' && token.text.length >= LONG_WORD && isSaid(own, { ...span, ...token }),
    ),
  );
  const about = words.find(({ text }) => rankQuotations(reading, own, text).length > 0)?.text;
  return [
    ...(first && about !== undefined ? [`what did ${first.name} say about ${about}?`] : []),
    ...speakers.slice(0, OF_A_KIND).map(({ name }) => `/quote ${name}`),
  ];
}

/** A word that says what is spoken of is rarely shorter. */
const LONG_WORD = 6;

function isSaid(quotations: readonly Quotation[], { start, end, ...part }: Span): boolean {
  return quotations.some(({ pieces }) => pieces.some((piece) => contains(piece, { ...part, start, end })));
}
