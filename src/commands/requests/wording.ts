import { editDistance } from '../../language/edit-distance.js';
import { spelledOut } from '../../language/lists/chat-spellings.js';
import { fold } from '../../language/tokens.js';
import { isKnownWord } from '../../language/vectors.js';

/** Further spellings of chat, as requests have them: folded and without apostrophes. Sorted. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&': 'and',
    '+': 'and',
    abt: 'about',
    art: 'article',
    atm: 'now',
    cant: 'can not',
    cba: 'can not be bothered',
    chrono: 'chronology',
    couldnt: 'could not',
    cuz: 'because',
    didnt: 'did not',
    doesnt: 'does not',
    dont: 'do not',
    dw: 'do not worry',
    everyones: 'everyone is',
    gimme: 'give me',
    gimmie: 'give me',
    gonna: 'going to',
    gotta: 'got to',
    im: 'i am',
    info: 'information',
    isnt: 'is not',
    jist: 'gist',
    lemme: 'let me',
    n: 'and',
    ofc: 'of course',
    pics: 'pictures',
    pls: 'please',
    plz: 'please',
    rly: 'really',
    rn: 'now',
    sauce: 'source',
    shes: 'she is',
    hes: 'he is',
    smb: 'somebody',
    smth: 'something',
    sth: 'something',
    summery: 'summary',
    tbf: 'to be fair',
    thats: 'that is',
    theres: 'there is',
    theyre: 'they are',
    tho: 'though',
    thru: 'through',
    til: 'until',
    w: 'with',
    wanna: 'want to',
    wasnt: 'was not',
    whatre: 'what are',
    whereabouts: 'where about',
    wut: 'what',
    wuts: 'what is',
    ya: 'you',
    youre: 'you are',
  }),
);

/** Words that make a request, in which a slip is mended: "sumary", "timline", "qoutes". */
const CUES = [
  'article',
  'chronology',
  'commands',
  'everybody',
  'everyone',
  'locations',
  'mentioned',
  'people',
  'places',
  'published',
  'quote',
  'quotes',
  'recap',
  'source',
  'summarise',
  'summarize',
  'summary',
  'thanks',
  'timeline',
] as const;
const SHORTEST_SLIP = 5;

/**
 * A text as requests are recognised in it: folded, without apostrophes, chat spellings written out, slips in the words
 * that matter mended, single spaces; punctuation is gone. `isNamed` tells the article's own words, which are no slips.
 */
export function wordingOf(text: string, isNamed: (word: string) => boolean = () => false): string {
  const words = fold(text)
    .replace(/'/g, '')
    .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[&+]/gu);
  return (words ?? [])
    .map((word, i, all) => SPELLED_OUT.get(word) ?? spelledOut(word, all[i + 1]) ?? mended(word, isNamed))
    .join(' ')
    .replace(/\btl dr\b/g, 'tldr')
    .replace(/\b(?:wtf|wth)(?= (?:is|are|was|were|did|does|do|has|happened)\b)/g, 'what')
    .replace(/\beli (?=5|five)/g, 'eli');
}

function mended(word: string, isNamed: (word: string) => boolean): string {
  if (word.length < SHORTEST_SLIP || isKnownWord(word) || isNamed(word)) return word;
  return CUES.find((cue) => cue[0] === word[0] && editDistance(cue, word) === 1) ?? word;
}
