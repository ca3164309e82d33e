import { contains, type Span, samePart, textAt } from '../article/spans.js';
import { isForeignQuestion } from '../language/foreign-question.js';
import { tokenise } from '../language/tokens.js';
import type { Reading } from '../reading/reading.js';
import { isOfAskedKind, isOfOtherKind } from './asked-kind.js';
import { isBesideTheText } from './beside-the-text.js';
import { aboutArticle } from './known/about-article.js';
import { agentAsked } from './known/agents.js';
import { ageAsked } from './known/ages.js';
import { amountAsked } from './known/amounts.js';
import { meaningAsked } from './known/definitions.js';
import { homeAsked } from './known/homes.js';
import { hourAsked } from './known/hours.js';
import type { KnownWords } from './known/known-words.js';
import { mainPersonAsked } from './known/main-person.js';
import { noteOn } from './known/notes.js';
import { scoreAsked } from './known/scores.js';
import { type Speech, speechAsked } from './known/speech.js';
import { subjectAsked } from './known/subjects.js';
import { type WhoIs, whoIs } from './known/who-is.js';
import { whoSaid } from './known/who-said.js';
import type { Answer, Note, Passage } from './outcome.js';
import { likeliestPassages, MAX_PASSAGES, nearestPassages, passagesOf, rank } from './passages/passages.js';
import { nameAskedAsWho, plainQuestion } from './question/chat-words.js';
import { type FollowUp, followUp } from './question/follow-up.js';
import { keywordsOf } from './question/keywords.js';
import { asksWhoThatIs, fullNameOf, personMeant } from './question/person-before.js';
import { analyse } from './question/question.js';
import { judge } from './refusal/refusal.js';
import { exactWords } from './words/exact-words.js';

/**
 * Probability of being right from which the best words are shown as the answer. Chosen on the articles that the confidence is
 * learnt from, each asked of models that had not seen it: 41 in 100 answerable questions get there, and 84 in 100 of those
 * are right to the letter (93 in 100 on the Wikinews articles among them).
 */
const ANSWERED_FROM = 0.58;
/**
 * Below this probability that the article answers at all nothing is shown as the answer, however well the words fit. Chosen
 * on news articles: against .4 a quarter of the questions that are not answered leave the bold, and one in forty of those that are.
 */
const SHOWN_FROM_ANSWERABLE = 0.6;
/** How sure questions about the article itself are answered: their wording is matched whole. */
const ABOUT_ARTICLE_CONFIDENCE = 0.95;
/** How sure what somebody or something is said to be is, and an acronym spelt out: about 19 in 20 of the roles are right. */
const STATED_CONFIDENCE = 0.9;
/** The one quotation that fits "what did X say?"; where several fit as well, the odds are the other way round. */
const SPOKEN_CONFIDENCE = 0.6;
/** That the article answers, where it says so in so many words; and where it names a person but quotes nothing of theirs. */
const KNOWN_ANSWERABLE = 0.9;
const SILENT_ANSWERABLE = 0.1;
/** A name for "who is he?": right where the pronoun was understood, which is measured at about 9 in 10. */
const WHO_THAT_IS_CONFIDENCE = 0.85;

/** That an article answers what is asked of nobody but "him": neither known nor excluded. */
const MAIN_PERSON_ANSWERABLE = 0.5;

const FOREIGN: Answer = { outcome: 'refused', passages: [], confidence: 0, answerable: 0, isForeign: true };

/**
 * Answers a question from the article. `before` is the answer that this question follows ("and when?").
 * Of an article that is not English nothing is sure. Never throws: a question of any characters has an outcome, an empty one or one in another language is refused.
 */
export function ask(reading: Reading, text: string, before?: Answer): Answer {
  if (isForeignQuestion(text)) return FOREIGN;
  const answer = answerTo(reading, text, before);
  return reading.isEnglish || answer.outcome !== 'answered' ? answer : { ...answer, outcome: 'pointed' };
}

function answerTo(reading: Reading, text: string, before: Answer | undefined): Answer {
  const plain = nameAskedAsWho(plainQuestion(text));
  const about = aboutArticle(reading, plain);
  if (about) return { ...answerWith(reading, about.best, about.isExact, ABOUT_ARTICLE_CONFIDENCE), asked: plain };
  const pronoun = before && asksWhoThatIs(plain);
  if (before && pronoun !== undefined) {
    const meant = personMeant(reading, before, pronoun);
    const name = meant && fullNameOf(reading, meant.person);
    if (name)
      return {
        ...answerWith(reading, name, meant.isSure, WHO_THAT_IS_CONFIDENCE),
        asked: `who is ${meant.person.name}`,
      };
  }
  const follow = before && followUp(reading, plain, before);
  const asked = follow?.asked ?? plain;
  const stated = whoIs(reading, asked);
  if (stated && stated.kind !== 'unstated') return { ...whoAnswer(reading, asked, stated), asked };
  const supposed = follow?.isSupposed ? { isSupposed: true as const } : {};
  const found =
    follow === undefined
      ? search(reading, plain, plain)
      : ofItsKind(reading, follow, search(reading, follow.search, asked, follow.taken));
  return {
    ...found,
    ...(stated && found.outcome === 'answered' && { outcome: 'pointed' as const }),
    asked,
    ...supposed,
  };
}

/** A follow-up's answer, refused where its words are no number, date or person though that was asked for. */
function ofItsKind(reading: Reading, { asked, person, isLoose, isSupposed }: FollowUp, answer: Answer): Answer {
  const { best, sentence, outcome, passages, answerable } = answer;
  if (best === undefined || outcome === 'refused') return answer;
  if (!isOfAskedKind(reading, analyse(asked), best)) return refusedWith(passages, Math.min(answerable, 1 - answerable));
  const isAboutThem = person?.mentions.some(({ span }) => contains(sentence ?? best, span)) ?? true;
  return (isAboutThem && !isLoose && !isSupposed) || outcome !== 'answered'
    ? answer
    : { ...answer, outcome: 'pointed' };
}

function whoAnswer(reading: Reading, plain: string, found: Exclude<WhoIs, { kind: 'unstated' }>): Answer {
  switch (found.kind) {
    case 'stated': {
      const whose: Note | undefined = found.whose === undefined ? undefined : { kind: 'whose', name: found.whose };
      return answerWith(reading, found.words, true, STATED_CONFIDENCE, whose);
    }
    case 'introduced':
      return answerWith(reading, found.words, false, STATED_CONFIDENCE);
    case 'unknown': {
      const question = analyse(plain);
      const ranking = rank(reading, keywordsOf(question.tokens, reading.index), question);
      return refusedWith(passagesOf(reading, ranking), SILENT_ANSWERABLE);
    }
  }
}

function refusedWith(passages: readonly Passage[], answerable: number): Answer {
  return { outcome: 'refused', passages, confidence: 0, answerable };
}

/** The answer that words found without a search make. */
function answerWith(reading: Reading, best: Span, isExact: boolean, confidence: number, own?: Note): Answer {
  const note = own ?? noteOn(reading, best);
  return {
    outcome: isExact ? 'answered' : 'pointed',
    best,
    sentence: sentenceOf(reading, best),
    passages: withFirst(reading, [], best),
    confidence: isExact ? confidence : 1 - confidence,
    answerable: confidence,
    ...(note && { note }),
  };
}

/** `own`: the question without the words it borrows; `taken`: words that answered the one before, and so not this one. */
function search(reading: Reading, plain: string, own: string, taken?: Span): Answer {
  const question = analyse(plain);
  const keywords = keywordsOf(question.tokens, reading.index);
  const ranking = rank(reading, keywords, question);
  const refused = (answerable: number) => refusedWith(passagesOf(reading, ranking), answerable);
  if (ranking.order.length === 0) {
    const main = keywords.words.length === 0 ? mainPersonAsked(reading, question.tokens) : undefined;
    return main ? answerWith(reading, main, false, MAIN_PERSON_ANSWERABLE) : refused(0);
  }
  const speech = speechAsked(reading, question, keywords);
  if (speech?.kind === 'silent') return refused(SILENT_ANSWERABLE);
  const ownTokens = own === plain ? question.tokens : tokenise(own).tokens;
  const known = speech
    ? spokenWords(speech)
    : (whoSaid(reading, question, keywords) ??
      ageAsked(reading, question, ownTokens) ??
      agentAsked(reading, question) ??
      subjectAsked(reading, question) ??
      amountAsked(reading, question) ??
      scoreAsked(reading, question) ??
      hourAsked(reading, question) ??
      homeAsked(reading, question, ownTokens) ??
      meaningWords(meaningAsked(reading, question)));
  const found = known
    ? {
        exact: { ...known, sentence: sentenceOf(reading, known.best), misfit: undefined, networkOdds: undefined },
        ranking,
      }
    : exactWords({ reading, question, keywords, ranking }, { own: ownTokens, ...(taken && { taken }) });
  const { misfit, networkOdds, ...exact } = found.exact;
  const note = exact.best && noteOn(reading, exact.best);
  const { answerable, isRefused } = known
    ? { answerable: KNOWN_ANSWERABLE, isRefused: false }
    : judge(reading, question, keywords, ranking, networkOdds);
  const isSure =
    exact.confidence >= ANSWERED_FROM &&
    answerable >= SHOWN_FROM_ANSWERABLE &&
    question.kind !== 'yes/no' &&
    misfit === undefined &&
    !(exact.best && isOfOtherKind(reading, question, exact.best)) &&
    (known !== undefined || !isBesideTheText(reading, exact.best));
  return {
    outcome: isRefused ? 'refused' : isSure ? 'answered' : 'pointed',
    ...exact,
    passages: isRefused
      ? nearestPassages(reading, found.ranking, keywords)
      : exact.best
        ? withFirst(reading, likeliestPassages(reading, found.ranking), exact.best)
        : likeliestPassages(reading, ranking),
    answerable,
    ...(note && { note }),
  };
}

function spokenWords({ words, isOnly }: Extract<Speech, { kind: 'said' }>): KnownWords {
  return { best: words, confidence: isOnly ? SPOKEN_CONFIDENCE : 1 - SPOKEN_CONFIDENCE };
}

function meaningWords(best: Span | undefined): KnownWords | undefined {
  return best && { best, confidence: STATED_CONFIDENCE };
}

function sentenceOf(reading: Reading, words: Span): Span {
  return reading.sentences.find(({ span }) => contains(span, words))?.span ?? words;
}

/** The passages with the part of `words` before all others. */
function withFirst(reading: Reading, passages: readonly Passage[], words: Span): readonly Passage[] {
  const others = passages.filter(({ span }) => !samePart(span, words));
  const end = textAt(reading.article, words)?.length ?? words.end;
  return [{ span: { ...words, start: 0, end }, score: passages[0]?.score ?? 1 }, ...others].slice(0, MAX_PASSAGES);
}
