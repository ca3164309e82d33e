import { contains, type Span, samePart, sliceOf } from '../../../article/spans.js';
import { evidenceOf, NOTICES, noteWords, refusedWords } from '../../../commands/notices.js';
import type { ReplyOf } from '../../../commands/reply.js';
import type { Reading } from '../../../reading/reading.js';
import { button, linkTo } from '../buttons.js';
import type { AnswerSpans } from '../custom-id.js';
import { type Block, lines, plain, strong } from '../pages.js';
import { cited, quoted, says, sourceOf, type View, viewOfArticle, whole } from './view.js';

/** The words that answer in bold before their sentence, or what is shown where there are none. */
export function answerView({ reading, answer }: ReplyOf<'answer'>): View {
  const { article } = reading;
  const at = evidenceOf(answer);
  if (at === undefined) return viewOfArticle(article, [says(refusedWords(answer))]);
  const context = button(article, 'In context', { act: 'open', shown: { kind: 'context', answer }, page: 0 });
  return {
    blocks: answerBlocks(reading, answer, at),
    footer: sourceOf(article, at),
    buttons: [context, ...linkTo(article, answer.outcome === 'answered' ? (answer.best ?? at) : at)],
  };
}

function answerBlocks(reading: Reading, answer: ReplyOf<'answer'>['answer'], at: Span): readonly Block[] {
  const { outcome, best } = answer;
  if (outcome === 'refused') return [says(`${refusedWords(answer)} ${NOTICES.nearest}`), quoted(reading, at)];
  if (outcome === 'pointed' || best === undefined) return [says(NOTICES.pointed), quoted(reading, at)];
  const beside = noteWords(answer);
  // Words that are the whole sentence are not said twice.
  const words = contains(best, at) ? [] : [strong(sliceOf(reading.article, best))];
  const note = beside === undefined ? [] : [plain(words.length === 0 ? beside : ` ${beside}`)];
  return [lines('', ...words, ...note), quoted(reading, at, best)];
}

/** The whole part that an answer shows at `at`, a paragraph between its neighbours. */
export function contextView(reading: Reading, answer: AnswerSpans, at: Span): View {
  const { article } = reading;
  const number = at.part === 'paragraph' ? (at.paragraph ?? 1) : undefined;
  const parts =
    number === undefined
      ? [whole(article, at)]
      : [number - 1, number, number + 1]
          .filter((near) => near >= 1 && near <= article.paragraphs.length)
          .map((near) => whole(article, { part: 'paragraph', paragraph: near }));
  const mark = answer.outcome === 'answered' ? answer.best : undefined;
  return {
    blocks: parts.map((part) => cited(reading, part, mark !== undefined && samePart(part, mark) ? mark : undefined)),
    footer: sourceOf(article),
    buttons: linkTo(article, at),
  };
}

/** The passages that are nearest to what was asked for, best first. */
export function passagesView({ reading, passages }: ReplyOf<'passages'>): View {
  const { article } = reading;
  const [best] = passages;
  if (best === undefined) return viewOfArticle(article, [says(NOTICES.noPassage)]);
  return {
    blocks: [says(NOTICES.nearest), ...passages.map(({ span }) => cited(reading, span))],
    footer: sourceOf(article),
    buttons: linkTo(article, best.span),
  };
}
