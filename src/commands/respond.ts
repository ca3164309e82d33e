import { ask } from '../answering/answer.js';
import { mentionedIn } from '../answering/mentioned.js';
import { personBefore } from '../answering/question/person-before.js';
import type { Command, Context, Options, Values } from './command.js';
import { evidenceOf, WORDS } from './notices.js';
import { answerFollowed, type Reply, repliesIn, type SingleReply } from './reply.js';
import { MAX_REQUESTS, type Request, requestsIn } from './requests/requests.js';
import { typedText } from './requests/typed-text.js';
import { typedCommand } from './typed-command.js';

/** The longest question taken, in UTF-16 units: Discord's limit for a message without Nitro. */
export const MAX_QUESTION_LENGTH = 2_000;

/** Replies to a text that somebody wrote: a command typed out, a request in plain words, a question or several. */
export type Respond = (text: string, context: Context) => Reply;

/** The one way from what people write to a reply, whatever they write it into. `commands` gives the list once it is complete. */
export function respondWith(commands: () => readonly Command[]): Respond {
  const run = (name: string, context: Context, values: Values<Options> = {}): SingleReply => {
    const [reply] = repliesIn(
      commands()
        .find((command) => command.name === name)
        ?.run(values, context) ?? nothing,
    );
    return reply ?? nothing;
  };
  return (text, context) => {
    if (text.length > MAX_QUESTION_LENGTH) return { kind: 'notice', text: WORDS.tooLong(MAX_QUESTION_LENGTH) };
    const typed = typedCommand(commands(), typedText(text), context);
    if (typed !== undefined) return typed;
    const { reading } = context;
    let { before } = context;
    const spokenOf = before && personBefore(reading, before);
    const all = requestsIn(reading, text, spokenOf, Number.POSITIVE_INFINITY);
    const requests = all.slice(0, MAX_REQUESTS);
    if (requests.length === 0) return run('help', context);
    const replies: SingleReply[] = [];
    for (const request of requests) {
      const reply = replyTo(request, { ...context, ...(before !== undefined && { before }) }, run);
      before = answerFollowed(reply) ?? before;
      replies.push(reply);
    }
    if (all.length > requests.length) replies.push({ kind: 'notice', text: WORDS.threeAtATime });
    const [only] = replies;
    return replies.length === 1 && only !== undefined ? only : { kind: 'several', replies };
  };
}

/** What a question word alone wants that follows nothing. */
const BARE: Readonly<Record<string, string>> = { who: 'who', when: 'when', where: 'where' };

const nothing: SingleReply = { kind: 'notice', text: WORDS.noSuchCommand };

function replyTo(
  request: Request,
  context: Context,
  run: (name: string, context: Context, values?: Values<Options>) => SingleReply,
): SingleReply {
  const { reading, before, claim } = context;
  switch (request.kind) {
    case 'answer': {
      const { question } = request;
      const bare = before === undefined ? BARE[question.replace(/[\s?!.]+$/, '').toLowerCase()] : undefined;
      if (bare !== undefined) return run(bare, context);
      return { kind: 'answer', reading, question, answer: ask(reading, question, before) };
    }
    case 'summary':
      return run('summary', context, { sentences: request.sentences });
    case 'quotations':
      return run('quote', context, { speaker: request.speaker, about: request.about });
    case 'people':
      return run('who', context);
    case 'timeline':
      return run('when', context);
    case 'places':
      return run('where', context);
    case 'article': {
      // "Source?" under somebody's claim wants to know whether the article says so.
      if (claim !== undefined) return run('check', context, { claim });
      const answer = ask(reading, request.question);
      // "Who wrote this?" has an answer of its own, where the article names its author.
      if (answer.outcome === 'answered' && answer.best?.part !== 'paragraph' && answer.best?.part !== 'headline')
        return { kind: 'answer', reading, question: request.question, answer };
      return run('article', context);
    }
    case 'check':
      if (request.claim !== undefined) return run('check', context, { claim: request.claim });
      return claim === undefined ? { kind: 'notice', text: WORDS.noClaim } : run('check', context, { claim });
    case 'help':
      return run('help', context);
    case 'mention': {
      const passages = mentionedIn(reading, request.of);
      if (passages !== undefined && passages.length > 0) return { kind: 'passages', reading, passages };
      if (passages !== undefined && !request.of.includes(' '))
        return { kind: 'notice', text: WORDS.notMentioned(request.of) };
      return { kind: 'answer', reading, question: request.question, answer: ask(reading, request.question, before) };
    }
    case 'paragraph':
      return run('article', context, { paragraph: request.paragraph });
    case 'more': {
      const at = before && evidenceOf(before);
      if (at?.paragraph === undefined) return run('summary', context);
      return run('article', context, { paragraph: at.paragraph });
    }
    case 'again':
      if (before === undefined) return run('help', context);
      return { kind: 'answer', reading, question: before.asked ?? '', answer: before };
    case 'verdict':
      return claim === undefined ? { kind: 'notice', text: WORDS.noVerdict } : run('check', context, { claim });
    case 'beyond':
      return { kind: 'notice', text: WORDS.beyond };
    case 'identity':
      return { kind: 'notice', text: WORDS.whoIAm };
    case 'courtesy':
      return { kind: 'courtesy', text: WORDS.courtesy[request.courtesy] };
  }
}
