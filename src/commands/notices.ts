import type { Difference } from '../answering/claims/claims.js';
import type { Answer } from '../answering/outcome.js';
import type { Article } from '../article/article.js';
import type { Span } from '../article/spans.js';
import { languageWarning } from '../language/english.js';
import type { Role } from '../reading/names/names.js';
import type { Quotation } from '../reading/speech/quotations.js';
import { calendarWords } from './calendar-words.js';
import type { Reply, ReplyOf } from './reply.js';
import { citationOf } from './source-line.js';

/** What Pilcrow says in words of its own: the same in Discord and in the terminal. Each is true whatever follows it. */
export const NOTICES = {
  refused: 'The article does not say.',
  notFound: 'I did not find this in the article.',
  foreign: 'Pilcrow reads and answers in English alone: please ask this in English.',
  nearest: 'Nearest:',
  pointed: 'Not stated outright. Nearest:',
  noPassage: 'Nothing near this was found in the article.',
  noDifference: 'In names, numbers, dates and denials the two do not differ.',
  noLink: 'No link is known.',
  noPeople: 'The article names nobody.',
  noPlaces: 'The article names no place.',
  noDates: 'The article names no date.',
  toldInOtherWords: 'In other words than their own',
  otherWordsThanTheirs: 'in the reporter’s words',
} as const;

/** What is said of what can be asked, above and below the list of commands. */
export const HELP = {
  first: 'Ask about the article, and it answers in its own words: mention me, reply to me, or write to me alone.',
  examples: 'For instance, all answered by this article:',
  requests: 'Plain words do as well: “tldr”, “who’s who”, “what did … say about …”, “source?”.',
  followUps: 'A reply to an answer is a follow-up: “and when?”, “why?”, “who else?”, “what about …?”.',
  followUpsInTerminal: 'The next line may be a follow-up: “and when?”, “why?”, “who else?”, “what about …?”.',
  isPrivate: 'Every command takes private:True, which shows the answer to you alone.',
  menu: 'On any message: Apps → “Find in article”, or “Check against the article”.',
  removal: 'An answer that should go: Apps → “Remove this answer”, for whoever asked and for moderators.',
  listen:
    'For whoever manages the server: /listen on, and I answer questions in that channel without being mentioned; /listen off ends it.',
  ping: 'A reply with its ping switched off does not reach me: leave it on, or mention me.',
} as const;

/** The same for what is said in return to a request, or where one cannot be met. */
export const WORDS = {
  whoIAm:
    'I am Pilcrow, a program that answers questions about a news article in the article’s own words: no person, and no language model.\nI find words and quote them with their paragraph, so that you can check; I can miss what is there. /help shows what can be asked.',
  beyond:
    'That I cannot tell: I answer from one news article, in its own words, and have no opinion. /help shows what can be asked.',
  notMentioned: (word: string) => `“${word}” does not stand in the article.`,
  noVerdict:
    'I do not judge whether an article is right: I show what it says. /article shows where it is from, and /check sets a claim beside it.',
  courtesy: { thanks: 'You’re welcome.', farewell: 'Goodbye.', feeling: 'I see.' },
  pointsNowhere: 'That answer points nowhere in the article.',
  noClaim:
    'Tell me what to check: on the message that claims it, Apps → “Check against the article”, or write the claim behind /check.',
  fault: 'Something went wrong here, and it is not your question’s fault. Please try again.',
  library: {
    unreachable:
      'I cannot reach the place where I keep articles just now, and nothing was changed: please try again in a minute.',
    'no room':
      'There is no room left where I keep articles, and nothing was changed: whoever runs me should make some.',
    spoilt:
      'What I keep for this place is damaged, and nothing was changed: my log tells whoever runs me which file it is.',
  },
  tryAgain: (seconds: number) => `That was quick: try again in ${seconds} s.`,
  removed: 'That answer is removed.',
  notRemoved: 'I could not remove that answer: I may not be there any more.',
  voted: 'Thanks. Kept are the place in the article and your vote, not your name and not what was asked.',
  votedAlready: 'You have voted on that answer already: your vote counts once.',
  voteChanged: 'Your vote on that answer is changed.',
  noVotes: 'Votes are not taken here: nothing was kept.',
  notMine: 'That is no message of mine: I remove my own alone.',
  notYours: 'An answer is removed by whoever asked, or by whoever manages the messages here.',
  listens:
    'From now on I answer questions in this channel, its threads and its posts unasked, where the article has the exact words.',
  listensNoLonger: 'From now on I answer in this channel, its threads and its posts only when I am spoken to.',
  listensBySetting: 'This channel is one of ASK_CHANNEL_IDS: whoever runs me can take it out there.',
  notGivenText:
    'Discord does not give me what is written here: whoever runs me should set MESSAGE_CONTENT=on and switch on Message Content Intent on the Bot page of the developer portal.',
  mayNotWrite: (permissions: string) =>
    `But I may not write here yet: in this channel’s settings, give me ${permissions}.`,
  noChannel: 'I answer unasked in channels of servers that I am a member of, and nowhere else.',
  noText: 'That message has no text to look for.',
  forgottenArticle: 'That belongs to an article that I no longer have here: please ask again.',
  oldButton: 'This button is of an older version of the bot: please ask again.',
  needs: (command: string, option: string) => `/${command} needs “${option}”.`,
  wholeNumber: (option: string, min: number, max: number) => `“${option}” is a whole number from ${min} to ${max}.`,
  unregistered: (command: string) =>
    `I do not know ${command}: whoever runs me should register my commands again (npm run register).`,
  noParagraph: (paragraph: number, count: number) =>
    `There is no ¶${paragraph}: the article has ${count === 1 ? 'one paragraph' : `paragraphs ¶1 to ¶${count}`}.`,
  lineTooLong: (characters: number) => `That line is longer than ${characters} characters: ask in fewer words.`,
  atTerminal: 'Ask in a line of your own, /help shows what can be asked, /quit leaves.',
  welcome: 'At a terminal, npm start opens the chat; pilcrow ask "…" asks one question; pilcrow --help shows the rest.',
  noSuchCommand: 'I do not have that command: /help lists those there are.',
  noCommand: (name: string) => `There is no command /${name}: /help lists them.`,
  threeAtATime: 'I answer three questions at a time: please ask the rest again.',
  tooLong: (characters: number) => `That is longer than ${characters} characters: ask in fewer words.`,
} as const;

/** A question above its answer, where several are answered at once; undefined where it is too long to stand there, or none. */
export function questionShown(reply: Reply): string | undefined {
  return reply.kind === 'answer' && reply.question.length <= LONGEST_HEADING ? `“${reply.question}”` : undefined;
}

/** In UTF-16 units: about a line and a half. */
const LONGEST_HEADING = 150;

/** What may surprise about an article: that it is not English. */
export function articleNotice({ paragraphs }: Article): string | undefined {
  const warning = languageWarning(paragraphs.join('\n'));
  return warning && `${warning.charAt(0).toUpperCase()}${warning.slice(1)}.`;
}

/** The sentence that an answer is shown by, or the nearest paragraph where it has none; undefined if there is neither. */
export function evidenceOf({
  sentence,
  best,
  passages,
}: Pick<Answer, 'sentence' | 'best' | 'passages'>): Span | undefined {
  return sentence ?? best ?? passages[0]?.span;
}

/** What is said above a refusal: that the article does not say where the question is about something else, else what was found. */
export function refusedWords({ answerable, isForeign }: Pick<Answer, 'answerable' | 'isForeign'>): string {
  if (isForeign) return NOTICES.foreign;
  return answerable < SURELY_SILENT ? NOTICES.refused : NOTICES.notFound;
}

/** Below this probability that it answers, an article is said not to: by judgement. */
const SURELY_SILENT = 0.15;

/** In what a claim and the article differ, in plain words: "the article has 1972; the claim has 1962". */
export function differenceWords({ kind, claim, article, name }: Difference, sliceOf: (span: Span) => string): string {
  const own = article === undefined ? undefined : `“${sliceOf(article)}”${name === undefined ? '' : ` [${name}]`}`;
  if (kind === 'quotation') return `The claim quotes “${claim}”; the article has no such words.`;
  if (kind === 'negation')
    return own === undefined
      ? `The claim says “${claim}”; the article does not.`
      : `The article says ${own}; the claim does not.`;
  return own === undefined
    ? `The claim has “${claim}”; this passage has no such ${kind}.`
    : `The article has ${own}; the claim has “${claim}”.`;
}

/** What stands beside the exact words: "(3 November 2020)", "[Ida Lund]", "[Ida Lund’s]". */
export function noteWords({ note }: Answer): string | undefined {
  if (note === undefined) return undefined;
  switch (note.kind) {
    case 'date':
      return `(${calendarWords(note.iso)})`;
    case 'name':
      return `[${note.name}]`;
    case 'whose':
      return `[${ownerWords(note.name)}]`;
  }
}

/** What somebody is, as the article states it: "Trump’s" in brackets for "his", several joined. */
export function rolesWords(roles: readonly Role[], sliceOf: (span: Span) => string): string {
  return roles
    .map(({ span, whose }) =>
      whose === undefined ? sliceOf(span) : sliceOf(span).replace(/^(?:his|her)\b/i, `[${ownerWords(whose)}]`),
    )
    .join('; ');
}

function ownerWords(name: string): string {
  return /s$/.test(name) ? `${name}’` : `${name}’s`;
}

/** Why there is no quotation to show; undefined if there are some. */
export function noQuotations({
  asked,
  speaker,
  about,
  quotations,
  mentionedIn,
  quoted,
}: ReplyOf<'quotations'>): string | undefined {
  if (quotations.length > 0) return undefined;
  const names = list(quoted.map(({ name }) => name));
  if (asked !== undefined && speaker === undefined) {
    const others = names === '' ? 'It quotes nobody.' : `It quotes ${names}.`;
    return `The article names nobody called “${asked}”. ${others}`;
  }
  if (about !== undefined) return `No quotation${speaker ? ` of ${speaker.name}` : ''} is about “${about}”.`;
  if (speaker === undefined) return 'The article quotes nobody.';
  const places = list(mentionedIn.map((paragraph) => citationOf({ part: 'paragraph', paragraph })));
  return `The article quotes nothing by ${speaker.name}${places === '' ? '' : `, ${speaker.type === 'person' ? 'who' : 'which'} is named in ${places}`}.`;
}

/** Who said a quotation, as far as the article says: the full name, else the words that stand there. */
export function speakerWords({ speaker, mention }: Quotation, sliceOf: (span: Span) => string): string {
  return speaker?.name ?? (mention ? sliceOf(mention) : 'somebody it does not name');
}

/** "A", "A and B", "A, B and C". */
function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
