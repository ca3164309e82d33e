/** Spellings of chat that stand for a plain word or two, folded: only those that are no English words of their own. */
const plainForms: ReadonlyMap<string, string> = new Map([
  ['abt', 'about'],
  ['acc', 'according'],
  ['accordin', 'according'],
  ['aint', 'is not'],
  ['arent', 'are not'],
  ['b4', 'before'],
  ['bc', 'because'],
  ['bcuz', 'because'],
  ['bday', 'birthday'],
  ['cant', 'can not'],
  ['coulda', 'could have'],
  ['couldnt', 'could not'],
  ['coz', 'because'],
  ['cuz', 'because'],
  ['didnt', 'did not'],
  ['doesnt', 'does not'],
  ['dont', 'do not'],
  ['evryone', 'everyone'],
  ['evrything', 'everything'],
  ['frm', 'from'],
  ['gonna', 'going to'],
  ['gotta', 'have to'],
  ['govt', 'government'],
  ['govts', 'governments'],
  ['hadnt', 'had not'],
  ['hasnt', 'has not'],
  ['havent', 'have not'],
  ['hes', 'he is'],
  ['howd', 'how did'],
  ['hows', 'how is'],
  ['hrs', 'hours'],
  ['hw', 'how'],
  ['isnt', 'is not'],
  ['itll', 'it will'],
  ['kinda', 'kind of'],
  ['mins', 'minutes'],
  ['n', 'and'],
  ['nite', 'night'],
  ['outta', 'out of'],
  ['ppl', 'people'],
  ['prob', 'probably'],
  ['r', 'are'],
  ['rn', 'now'],
  ['shes', 'she is'],
  ['shoulda', 'should have'],
  ['shouldnt', 'should not'],
  ['sorta', 'sort of'],
  ['teh', 'the'],
  ['thats', 'that is'],
  ['theres', 'there is'],
  ['theyd', 'they would'],
  ['theyll', 'they will'],
  ['theyre', 'they are'],
  ['theyve', 'they have'],
  ['tho', 'though'],
  ['thru', 'through'],
  ['til', 'until'],
  ['u', 'you'],
  ['ur', 'your'],
  ['w', 'with'],
  ['wanna', 'want to'],
  ['wasnt', 'was not'],
  ['wat', 'what'],
  ['wats', 'what is'],
  ['wen', 'when'],
  ['wens', 'when is'],
  ['werent', 'were not'],
  ['whatd', 'what did'],
  ['whats', 'what is'],
  ['whens', 'when is'],
  ['whered', 'where did'],
  ['wheres', 'where is'],
  ['whod', 'who did'],
  ['whos', 'who is'],
  ['wht', 'what'],
  ['whyd', 'why did'],
  ['whys', 'why is'],
  ['wich', 'which'],
  ['wk', 'week'],
  ['wks', 'weeks'],
  ['wont', 'will not'],
  ['woulda', 'would have'],
  ['wouldnt', 'would not'],
  ['y', 'why'],
  ['youre', 'you are'],
  ['yr', 'year'],
  ['yrs', 'years'],
]);

/** What people say before and after a question, one at a time. */
const OPENINGS =
  /^(?:hi|hey|hello|yo|ok|okay|so|and|but|well|um+|uh+|btw|pls|plz|please|thanks|sorry|good (?:morning|evening|afternoon)|guys|everyone|all|there|bot|pilcrow|@?pilcrow|quick question|(?:can|could|would|will) (?:you|u|someone|anyone|anybody|somebody)(?: please| pls)? tell (?:me|us)|(?:do|does) (?:you|u|anyone|anybody|someone) know|tell (?:me|us)|i(?:'d| would) like to know|i (?:want|need) to know|i was wondering|any idea|remind me)(?![\p{L}\p{N}'’-])[\s,.!:;¶-]*/iu;
const CLOSINGS = /[\s,]+(?:pls|plz|please|thanks|thx|thank you|guys|again|lol|tho|though)[\s.!?]*$/iu;

/** A question without greeting and thanks, its chat spellings written out. Its words are not the asker's any more. */
export function plainQuestion(text: string): string {
  let plain = text.trim();
  for (;;) {
    const rest = plain.replace(OPENINGS, '').replace(CLOSINGS, '');
    if (rest === plain || rest === '') break;
    plain = rest;
  }
  return plain.replace(/[\p{L}]+/gu, (word, at: number) => {
    const before = plain[at - 1] ?? ' ';
    const after = plain[at + word.length] ?? ' ';
    const isAlone = /[\s"(]/.test(before) && !/['’.-]/.test(after);
    // A lone capital is an initial: "U Thant".
    const isInitial = word.length === 1 && word !== word.toLowerCase();
    return isAlone && !isInitial ? (plainForms.get(word.toLowerCase()) ?? word) : word;
  });
}
