import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../src/reading/reading.js';
import { ASK_CHANNEL_ID, botUser, CHANNEL_ID, DM_CHANNEL_ID, GUILD_ID } from './loopback.js';
import {
  buttonPress,
  buttonsOf,
  connect,
  interaction,
  respondTo,
  type Scenario,
  type SentMessage,
  slash,
  user,
} from './scenario.js';
import { type Fields, isReplyTo, mentioning, replyingTo, replyTo, say } from './talk.js';

const council = read({
  headline: 'Two members of the Velmora council resign over a bridge toll',
  publisher: 'The Harbour Post',
  datePublished: '2021-03-03',
  paragraphs: [
    'Ida Lund, 54, resigned from the Velmora council on Monday after the bridge toll was raised to 4 euros.',
    'Tor Moen, 61, resigned on Tuesday in Norvik. "The tolls are unfair to the islanders," Moen said.',
    'Ida Lund was elected in 2014, five years after Tor Moen.',
    'The Karel bridge, 720 metres long, was built in 1998 by the company Hydrobau.',
    'Mayor Per Dahl denied that he had asked for the toll. He did not attend the meeting.',
  ],
});
const SOURCE = 'Two members of the Velmora council resign over a bridge toll · The Harbour Post, 3 Mar 2021';
const SHORT = 'who resigned on Monday?';

let scenario: Scenario;
let people = 0;
beforeAll(async () => {
  scenario = await connect({ reading: council, askChannelIds: [ASK_CHANNEL_ID] });
});
afterAll(() => scenario.end());

/** What a mention with some words is answered. */
const told = async (words: string) => (await replyTo(scenario, mentioning(words))).content;

/** A reply of a user to a message of the bot's, which pings it. */
function replying(sent: SentMessage, content: string): Fields {
  const original = scenario.discord.message({ author: botUser, ...sent });
  return {
    type: 19,
    content,
    mentions: [botUser],
    message_reference: { type: 0, message_id: original.id, channel_id: CHANNEL_ID, guild_id: GUILD_ID },
    referenced_message: original,
  };
}

/** A slash command by a user who has asked nothing before. */
async function command(name: string, values: Parameters<typeof slash>[2] = {}): Promise<SentMessage> {
  people += 1;
  const member = { user: user(`6500000000${String(people).padStart(8, '0')}`), roles: [], permissions: '0' };
  return (await respondTo(scenario.discord, slash(scenario.discord, name, values, { member }))).data;
}

/** Whether a line that is not said to the bot is answered where it listens. */
async function isAnswered(content: string): Promise<boolean> {
  const message = say(scenario, { channel_id: ASK_CHANNEL_ID, content });
  await replyTo(scenario, { ...mentioning(SHORT), channel_id: ASK_CHANNEL_ID });
  return scenario.discord.requests.some(isReplyTo(message));
}

describe('a question as it is typed', () => {
  test.each([
    ['as it should be', 'Who resigned on Monday?'],
    ['with a custom emoji before it', `<:kek:123456789012345678> ${SHORT}`],
    ['with a moving emoji behind it', `${SHORT} <a:party:123456789012345678>`],
    ['with plain emoji', `🤔 ${SHORT} 👀👀`],
    ['with an emoji’s name between colons', `:thinking: ${SHORT}`],
    ['with zero-width characters in it', 'who re\u200Bsigned on\u2060 Mon\u200Dday?'],
    ['with control characters in it', 'who resigned\u0007 on Monday\u0000?'],
    ['in bold', `**${SHORT}**`],
    ['in code', `\`${SHORT}\``],
    ['hidden', `||${SHORT}||`],
    ['as a heading', `# ${SHORT}`],
    ['beside a block of code', `\`\`\`js\nconst who = 'why';\n\`\`\`\n${SHORT}`],
    ['to everyone', `@everyone ${SHORT}`],
    ['below the quotation of a message', `> when did Moen resign?\n${SHORT}`],
    ['with its question word slipped', 'hwo resigned on monday'],
    ['with a content word slipped', 'who resinged from the velmora council on monday'],
    ['in capitals', 'WHO RESIGNED ON MONDAY'],
  ])('is answered: %s', async (_, words) => {
    expect(await told(words)).toContain('**Ida Lund**');
  });

  test.each([
    ['when', 'whn did ida lund resign', '**Monday**'],
    ['which and the', 'wich company built teh bridge', '**Hydrobau**'],
    ['how', 'hwo old is tor moen', '**61**'],
  ])('is mended in its question words: %s', async (_, words, shown) => {
    expect(await told(words)).toContain(shown);
  });

  test.each([
    ['nothing but emoji', '🙏 🙏'],
    ['nothing but a custom emoji', '<:kek:123456789012345678>'],
  ])('%s is no question', async (_, words) => {
    expect(await told(words)).toBe('I see.');
  });

  test('several in one message are answered one by one, three at most, each below its question', async () => {
    const words = `${SHORT} when was Ida Lund elected? how old is Tor Moen? who built the bridge?`;
    const message = say(scenario, mentioning(words));
    const bodies: string[] = [];
    for (const nonce of [message.id, `${message.id}-1`, `${message.id}-2`, `${message.id}-3`])
      bodies.push((await scenario.discord.request(({ body }) => body?.nonce === nonce)).body.content);
    expect(bodies.map((content) => content.split('\n').slice(0, 2))).toEqual([
      [`-# “${SHORT}”`, '**Ida Lund**'],
      ['-# “when was Ida Lund elected?”', '**2014**'],
      ['-# “how old is Tor Moen?”', '**61**'],
      ['I answer three questions at a time: please ask the rest again.'],
    ]);
  });
});

describe('a request in plain words', () => {
  test.each([
    ['tldr in 2', '-# ¶1'],
    ['sum this up in 1 sentence', '-# ¶1'],
    ['any quotes from moen', '“The tolls are unfair to the islanders,”'],
    ['what did moen say about tolls', '“The tolls are unfair to the islanders,”'],
    ['who’s who', '**Per Dahl** (Mayor) · ¶5'],
    ['timeline', '**1 March 2021** · ¶1'],
    ['where does this take place', '**Norvik** · ¶2'],
    ['who published this', 'The Harbour Post'],
    ['when is this from', '3 March 2021'],
    ['link?', 'No link is known.'],
    ['what can you do', '/summary'],
    ['hello', '/summary'],
    ['/summary 1', '-# ¶1'],
    ['!quote moen', '“The tolls are unfair to the islanders,”'],
    ['summary please', '-# ¶1'],
    ['who are you', 'I am Pilcrow, a program'],
    ['are you an AI', 'no language model'],
    ['paragraph 4', '> The Karel bridge, 720 metres long'],
    ['lol ok', 'I see.'],
    ['thanks a lot!', 'You’re welcome.'],
    ['what time is it', 'That I cannot tell'],
    ['is this fake news?', 'I do not judge'],
  ])('“%s” gets what it asks for', async (words, shown) => {
    expect(await told(words)).toContain(shown);
  });

  test.each([
    ['who thanked the mayor for his help', /^The article does not say|^I did not find|^Not stated/],
    ['what is the source of the toll', /^The article does not say|^I did not find|^Not stated/],
    ['which bridge is 720 metres long?', /\*\*(?:The )?Karel/],
    ['when was Ida Lund elected', /\*\*2014\*\*/],
    ['who is the mayor', /\*\*Per Dahl\*\*/],
  ])('“%s” is a question all the same', async (words, shown) => {
    expect(await told(words)).toMatch(shown);
  });
});

describe('a conversation by replies', () => {
  /** The answers to some turns, each a reply to the one before. */
  async function conversation(turns: readonly string[]): Promise<readonly string[]> {
    const answers: SentMessage[] = [];
    for (const words of turns) {
      const last = answers.at(-1);
      answers.push(await replyTo(scenario, last === undefined ? mentioning(words) : replying(last, words)));
    }
    return answers.map(({ content }) => content);
  }

  test.each<[readonly string[], string]>([
    [['who resigned on Monday?', 'how old is she?'], '**54**'],
    [['how old is Ida Lund?', 'what about Moen?'], '**61**'],
    [['who resigned on Monday?', 'when was she elected?'], '**2014**'],
    [['who built the Karel bridge?', 'how long is it?'], '**720 metres long**'],
    [['who built the Karel bridge?', 'and when?'], '**1998**'],
    [['who resigned on Monday?', 'who else resigned?'], 'resigned'],
    [['who resigned?', 'who else?'], 'Tor Moen, 61, resigned'],
    [['who resigned?', 'and the other one?'], 'Tor Moen, 61, resigned'],
    [['who resigned on Monday?', 'why?'], 'after the bridge toll was raised'],
    [['who built the Karel bridge?', 'tell me more'], '> The Karel bridge, 720 metres long'],
    [['who resigned on Monday?', 'say that again'], '**Ida Lund**'],
    [['who resigned on Monday?', 'is it true that she was elected in 2012?'], 'The article has “2014”'],
  ])('%j', async (turns, shown) => {
    expect((await conversation(turns)).at(-1)).toContain(shown);
  });

  test.each<[string, readonly string[]]>([
    ['a number', ['who is the mayor?', 'how old is he?']],
    ['a number', ['who resigned on Monday?', 'how many children does she have?']],
    ['a date', ['who is the mayor?', 'when was he elected?']],
    ['a date', ['who resigned on Monday?', 'when was she born?']],
    ['a person', ['when was the Karel bridge built?', 'who paid for it?']],
  ])('never answers what expects %s with another thing in bold: %j', async (_, turns) => {
    expect((await conversation(turns)).at(-1)).not.toContain('**');
  });
});

describe('a claim', () => {
  const CLAIM = 'The Karel bridge was built in 1989 by Hydrobau.';
  const TOLD = [
    'Nearest:',
    '> The Karel bridge, 720 metres long, was built in 1998 by the company Hydrobau.',
    'The article has “1998”; the claim has “1989”.',
    `-# ¶4 · ${SOURCE}`,
  ];
  const somebody = user('600000000000000044');
  const original = (content: string) => scenario.discord.message({ author: somebody, content });
  const onMessage = (target: Fields) => {
    people += 1;
    const member = { user: user(`6500000000${String(people).padStart(8, '0')}`), roles: [], permissions: '0' };
    const resolved = { messages: { [String(target.id)]: target } };
    const data = { id: '1', type: 3, name: 'Check against the article', target_id: target.id, resolved };
    return respondTo(scenario.discord, interaction(scenario.discord, 2, data, { member }));
  };

  test.each<[string, () => Promise<SentMessage>]>([
    ['by the command', () => command('check', { claim: CLAIM })],
    ['by the message menu', async () => (await onMessage(original(CLAIM))).data],
    [
      'by “is this true?” in a reply',
      () => replyTo(scenario, replyingTo(scenario, original(CLAIM), mentioning('is this true?'))),
    ],
    ['by “source?” in a reply', () => replyTo(scenario, replyingTo(scenario, original(CLAIM), mentioning('source?')))],
    [
      'in the words of the question',
      () => replyTo(scenario, mentioning('is it true that the Karel bridge was built in 1989 by Hydrobau?')),
    ],
  ])('is set beside the article %s', async (_, ask) => {
    expect((await ask()).content.split('\n')).toEqual(TOLD);
  });

  test.each([
    ['a name', 'Per Dahl was elected in 2014', 'The article has “Ida Lund”; the claim has “Per Dahl”.'],
    ['a number', 'the toll was raised to 6 euros', 'The article has “4”; the claim has “6”.'],
    ['a denial', 'Per Dahl attended the meeting', 'The article says “not”; the claim does not.'],
    [
      'quoted words',
      'Moen said "the tolls are a gift to all of us"',
      'The claim quotes “the tolls are a gift to all of us”; the article has no such words.',
    ],
    ['nothing', 'Ida Lund was elected in 2014', 'In names, numbers, dates and denials the two do not differ.'],
  ])('that differs in %s is told so', async (_, claim, shown) => {
    const { content } = await command('check', { claim });
    expect(content).toContain(shown);
    expect(content).not.toMatch(/\b(?:true|false)\b/i);
  });

  test('that is about something else is told that nothing near it was found', async () => {
    expect((await command('check', { claim: 'the striker scored twice against Ghana' })).content).toContain(
      'Nothing near this was found in the article.',
    );
  });
});

describe('where the bot listens unasked', () => {
  test.each([
    'what time is it?',
    'who is he?',
    'what did you say?',
    'why?',
    'tldr',
    'is it true that the bridge was built in 1989?',
    'tell me more?',
    'is this fake news?',
    'thanks, who asked you?',
    'who won the match last night?',
    '🤔?',
  ])('“%s” meets silence', async (line) => {
    expect(await isAnswered(line)).toBe(false);
  });

  test.each(['who resigned on Monday?', 'how old is Tor Moen', 'when was Ida Lund elected?'])(
    '“%s” is answered',
    async (line) => {
      expect(await isAnswered(line)).toBe(true);
    },
  );
});

describe('what is asked in direct messages', () => {
  const alone: Fields = { guild_id: undefined, channel_id: DM_CHANNEL_ID, channel_type: 1 };

  test.each([
    ['tldr', '-# ¶1'],
    [SHORT, '**Ida Lund**'],
    ['thanks', 'You’re welcome.'],
    ['help', '/summary'],
  ])('needs no mention: %s', async (content, shown) => {
    expect((await replyTo(scenario, { ...alone, content })).content).toContain(shown);
  });
});

test('/help names what can be done in plain words, by menus and by whoever manages the server', async () => {
  const { content, ...first } = await command('help');
  const next = buttonsOf({ content, ...first }).find(({ label }) => label === 'Next')?.custom_id;
  const under = scenario.discord.message({ author: botUser, content, ...first });
  const turned = next && (await respondTo(scenario.discord, buttonPress(scenario.discord, next, under))).data.content;
  for (const words of [
    'private:True',
    'follow-up',
    'Find in article',
    'Check against the article',
    'Remove this answer',
    'ping',
  ])
    expect(content).toContain(words);
  expect(`${content}${turned}`).toContain('/listen on');
  for (const example of content.split('\n').filter((line) => line.startsWith('> '))) {
    const answer = await told(example.slice(2).replaceAll('\\', ''));
    expect(answer, example).not.toMatch(/^(?:The article does not|I did not find|There is no|Not stated)/);
  }
});

test('no reply says a line twice, and each names its source once', () => {
  const said = scenario.discord.requests
    .flatMap(({ method, body }) => (method === 'POST' ? [body?.content ?? body?.data?.content ?? ''] : []))
    .filter((content: string) => content !== '');
  expect(said.length).toBeGreaterThan(60);
  for (const content of said) {
    const lines = content.split('\n').filter((line: string) => line !== '' && !/^-# ¶\d+$/.test(line));
    expect(new Set(lines).size, content).toBe(lines.length);
    expect(content.split(SOURCE).length, content).toBeLessThanOrEqual(2);
  }
});

test('nothing of what was said is in the log', () => {
  expect(JSON.stringify(scenario.log)).not.toMatch(/resign|Karel|Hydrobau|toll|fake/i);
  expect(scenario.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
