/** Question words that may begin a second question after "and". */
const WH = '(?:who|whom|whose|what|when|where|which|why|how)';
const AUXILIARY = '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|many|much|old|long|far)';
/** "Who won **and** how many people watched": only behind a question, and only before one that can stand alone. */
const JOINED = new RegExp(
  `(?<=^${WH}\\b.{8,}?),? and (?:also )?(?=${WH}(?:'s)? (?:${AUXILIARY}\\b|\\S+ ${AUXILIARY}\\b).{4,})`,
  'i',
);
/** Marks behind which another sentence begins. A full stop must follow a word of two letters: no "U.S.", no "Mr. X". */
const ENDS = /(?<=[?!…]["')\]]?)\s+|(?<=[\p{Ll}\p{N}]{3}\.["')]?)\s+(?=\S)|\n+/u;

/** The sentences of what was typed, in order; two questions joined by "and" are two. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(ENDS)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .flatMap((sentence) => joinedIn(sentence))
    .reduce<readonly string[]>(withTail, []);
}

/** How something is wanted, said behind a mark of its own: "how did she answer? **exact words**". */
const TAIL =
  /^(?:(?:in |the |her |his |their |its )*(?:own|exact|actual) words|word for word|verbatim|quote (?:him|her|them)|in (?:short|brief)|briefly|(?:keep it )?short)(?: pls| plz| please)?[.!?]*$/i;

function withTail(before: readonly string[], sentence: string): readonly string[] {
  const last = before.at(-1);
  return last !== undefined && TAIL.test(sentence)
    ? [...before.slice(0, -1), `${last} ${sentence}`]
    : [...before, sentence];
}

function joinedIn(sentence: string): readonly string[] {
  const found = JOINED.exec(sentence);
  return found === null ? [sentence] : [sentence.slice(0, found.index), sentence.slice(found.index + found[0].length)];
}

/** The clauses of a sentence, as commas, dashes and the like part them. */
export function clausesIn(sentence: string): readonly string[] {
  return sentence
    .replace(/\btl;\s?dr\b/gi, 'tldr')
    .split(/[,;:?!…]+|\.(?=\s|$)|\.{2,}|\s[-–—]+\s|[–—]/u)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}
