import { wordList } from '../../language/word-list.js';
import { INTERJECTIONS } from './lists/interjections.js';
import { JUDGEMENTS } from './lists/judgements.js';
import { NEUTRAL_WORDS } from './lists/neutral-words.js';
import { part, whole } from './rule.js';

/** Words that ask or that say what is wanted: with one of them a message is more than courtesy. */
const ASKING = part(
  'who',
  'whom',
  'whose',
  'what',
  'when',
  'where',
  'which',
  'why',
  'how',
  'names?',
  'date',
  'number',
  'age',
  'reason',
  'price',
  'score',
  'result',
  'place',
  'job',
  'title',
  'quotes?',
  'source',
  'link',
  'summary',
  'tell',
  'list',
);
/** What "how" asks for with a number, a reason or a way. */
const MEASURED =
  '(?:big|cold|come|costly|deep|early|expensive|far|fast|few|frequent|frequently|heavy|high|hot|large|late|likely|long|many|much|near|often|old|quickly|recent|rich|small|so|soon|strong|tall|thick|to|wide|young)';
/** Sayings that have a question word or a verb in front and ask nothing. */
const SAYINGS = whole(
  'who (?:even )?(?:cares|knows|knew|asked)',
  'who would have (?:thought|guessed|known)(?: it| that)?',
  'what an? (?:\\w+ ?){1,4}',
  'what (?:the|a) (?:hell|heck|fuck|shit)(?: \\w+){0,3}',
  // "How sad", "how mad is that"; "how long", "how old is it" ask.
  `how (?!${MEASURED}\\b)\\w+`,
  `how (?!${MEASURED}\\b)\\w+ (?:is|was) (?:this|that|it)`,
  'why (?:am i|are we) not surprised',
  'as if',
  'of course(?: \\w+){0,3}',
  'what (?:even|else is new)',
  'what can you (?:do|say) though',
  '(?:it |that )?figures',
  'no way',
  'no wonder',
  'no kidding',
  'no shit',
  'not surprised',
  'about time(?: too)?',
  'good (?:for|on) (?:him|her|them|you|us)',
  'good (?:luck|night|bye|job|work|one|stuff|lad|riddance)',
  'well (?:done|played|deserved|said)(?: \\w+){0,2}',
  'poor (?:\\w+ ?){1,3}',
  'stay (?:safe|strong|well)(?: \\w+){0,2}',
  'rest in (?:peace|power)(?: \\w+){0,3}',
  'rip(?: \\w+){0,4}',
  'get well(?: soon)?(?: \\w+){0,2}',
  'god (?:bless|rest|help)(?: \\w+){0,4}',
  'thoughts and prayers(?: \\w+){0,5}',
  'prayers (?:for|to)(?: \\w+){0,4}',
  '(?:my |deepest |sincere )*condolences(?: \\w+){0,4}',
  'i (?:love|hate|like|dig|knew) (?:it|this|that|you|him|her|them)',
  '(?:love|hate) (?:it|this|that|you|him|her|them|to see it)',
  'so (?:glad|happy|sad|sorry|proud|excited)(?: \\w+){0,6}',
  '(?:i am )?(?:so |very |really |just )*(?:glad|happy|sad|sorry|proud|relieved)(?: \\w+){0,6}',
  'i am (?:crying|dead|dying|screaming|shook|speechless|done|out|in|off)',
  'see (?:you|ya)(?: \\w+){0,2}',
  'take care(?: \\w+){0,2}',
  'have a (?:good|nice|great) \\w+',
  'that is (?:all|it|fine|ok|enough)(?: \\w+){0,2}',
  'never ?mind',
  'forget it',
  'my bad',
  'makes sense',
  'got it',
  'i (?:see|get it|know|understand|agree)',
  'fair (?:enough|point|play)',
  'same here',
  'you (?:rock|rule|are (?:the best|a star|great|welcome|funny|useless|awesome|amazing))',
  'much (?:appreciated|obliged|love)',
  'appreciate it',
  'long live(?: \\w+){0,4}',
  'up the \\w+',
  'here we go(?: again)?',
  'rest easy(?: \\w+){0,3}',
  '(?:common |huge )?[wl]',
  'lets go+(?: \\w+){0,2}',
  'go (?:team )?\\w+',
  'justice for(?: \\w+){1,3}',
  'free \\w+',
  'blaze it',
  '(?:well )?(?:that|this|it|(?:this|the|stupid|dumb) bot) (?:sucks|rocks|slaps|stinks|hurts|blows|rules)(?: \\w+){0,2}',
  'no (?:worries|problem|biggie)',
  'all good',
  '(?:i )?love (?:this|that|the) \\w+',
  '(?:you are|your) (?:the best|a star|awesome|amazing|great|useless|wrong|funny)(?: \\w+)?',
  'big if true',
  'called it',
  '(?:that|this|it) is (?:not|wrong)(?: (?:right|correct|true|what i (?:asked|meant|said)|an? answer|the answer|an answer to (?:my|the) question))?',
  'not what i (?:asked|meant)',
  'you (?:did not|do not|are not) (?:answer|answering|listen|listening|understand|get it)(?: (?:me|it|my question|the question))?',
  'wrong(?: answer)?',
  '(?:i (?:do not|dont) know|idk|idc|i do not care)(?: man| bro| though)?',
  '(?:brb|afk|gtg|gotta go|(?:i )?(?:have|got|need) to go)(?: \\w+)?',
);
/** "Interesting guy", "that is so messed up", "space is so cool omg". */
const JUDGED = new RegExp(
  `^(?:(?:this|that|it|he|she|they|these|those|what|(?:\\w+ ){0,2}\\w+) (?:is|are|was|were|looks?|sounds?|seems?|feels?|got) )?(?:(?:so|such|really|very|pretty|kinda|kind of|a|an|just|too|super|absolutely|fucking|bloody|damn|quite|actually|all|how|well|totally|a bit|some|the|most) )*(?:${[...JUDGEMENTS].join('|')})(?: (?:up|answer|answers|job|work|bot|point|find|catch|man|guy|lady|woman|dude|one|stuff|story|article|news|read|times|world|shit|thing|people|kid|lad|bot|though|honestly|lol|af|as hell|as fuck|indeed|really|that|this|still|of (?:them|him|her|you)))*$`,
);
const MANY_WORDS = 6;

/** What a message is that asks nothing: thanks and farewells are answered with a word, feelings with none. */
export type Courtesy = 'thanks' | 'farewell' | 'feeling';

/**
 * Whether a clause's wording is courtesy or a feeling, which asks nothing; undefined where it may be a question.
 * `knows` tells the words that the article has.
 */
export function courtesyOf(
  wording: string,
  isExclaimed: boolean,
  knows: (word: string) => boolean,
): Courtesy | undefined {
  const words = wording.split(' ').filter((word) => word !== '');
  if (words.length === 0) return 'feeling';
  if (
    part('thanks?', 'thx', 'ty', 'tysm', 'tyvm', 'tks', 'tnx', 'cheers', 'thank you', 'thankyou', 'appreciated').test(
      wording,
    ) &&
    own(words).length <= 1 &&
    !ASKING.test(wording)
  )
    return part('bye', 'goodbye', 'farewell').test(wording) ? 'farewell' : 'thanks';
  if (
    /^(?:(?:ok|k|kk|thx|ty|well|right|alright) )*(?:good ?bye|bye|cya|see (?:you|ya)|gn|good ?night|farewell|later|take care)\b/.test(
      wording,
    ) &&
    own(words).length <= 2
  )
    return 'farewell';
  if (SAYINGS.test(wording) || SAYINGS.test(withoutInterjections(words).join(' '))) return 'feeling';
  if (ASKING.test(wording)) return undefined;
  const felt = words.filter(isInterjection).length;
  if (felt > 0 && own(words).length === 0) return 'feeling';
  if (JUDGED.test(wording) && words.length <= MANY_WORDS + 1) return 'feeling';
  const opens = isInterjection(words[0] ?? '') || isInterjection(words.at(-1) ?? '');
  // "omg poor baby", "lmao of course they do"; never "sorry name of the boat", which asks.
  if (opens && FELT.has(words[0] ?? '') && words.length <= MANY_WORDS) return 'feeling';
  if (FELT.has(words.at(-1) ?? '') && words.length <= MANY_WORDS && JUDGED.test(words.slice(0, -1).join(' ')))
    return 'feeling';
  return isExclaimed && words.length <= 3 && !words.slice(1).some(knows) ? 'feeling' : undefined;
}

/** Interjections that show that what follows is a feeling, too. */
const FELT = wordList(
  'aw, aww, awww, bruh, damn, dang, haha, hahaha, hehe, lmao, lmfao, lol, omfg, omg, oof, rip, rofl, sheesh, smh, ugh, wow, wtf, yikes, yay',
);

function own(words: readonly string[]): readonly string[] {
  return words.filter((word) => !isInterjection(word) && !NEUTRAL_WORDS.has(word) && !JUDGEMENTS.has(word));
}

/** An interjection however long it is drawn out: "ahahaha", "woooow", "lmaooo". */
function isInterjection(word: string): boolean {
  return (
    INTERJECTIONS.has(word) ||
    INTERJECTIONS.has(word.replace(/(.)\1{2,}/g, '$1')) ||
    INTERJECTIONS.has(word.replace(/(.)\1+/g, '$1')) ||
    /^(?:a?(?:ha|he|hue|ja){2,}h?|x+d+|l+o+l+|k+)$/.test(word)
  );
}

/** The words between the interjections before and after them: "what a mess" of "lmao what a mess bruh". */
function withoutInterjections(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isInterjection(word));
  const last = words.findLastIndex((word) => !isInterjection(word));
  return first < 0 ? [] : words.slice(first, last + 1);
}
