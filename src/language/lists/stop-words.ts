/**
 * English words that say how a sentence is built rather than what it is about, folded as in `fold`: articles, pronouns,
 * prepositions, conjunctions, auxiliaries, question words, and the pieces that tokenising leaves of contractions.
 * Words of time, number and negation are content here: a question may turn on them.
 */
const words = `
'd 'll 'm 're 's 've a about after all also am an and any anybody anyone anything are as at be because been before being
both but by can could d did do does doing done during each either else ever every for from get gets getting go going
gonna got had has have having he her here hers herself him himself his how i if in into is it its itself just kind kinda
know let ll m many may me might mine more most much must my myself name named of off on one ones or other our ours out
over own quite rather re really s same shall she should so some somebody someone something such t than that the their
theirs them themselves then there these they thing things this those through till to too under up upon us ve very was we were
what whatever when where whether which while who whoever whom whose why will with would you your yours
`;

export const stopWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
