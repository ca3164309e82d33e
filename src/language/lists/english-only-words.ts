/**
 * Words that hardly a sentence of English does without, and that no other language written in Latin letters has among
 * its own frequent words ("in", "is", "was", "of", "on" and "a" are left out: Dutch, German or Italian have them too).
 */
const words = `
and are been but by for from had has have he his it its not she that the their they this to were which who will with
would
`;

export const englishOnlyWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
