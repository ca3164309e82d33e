/** The line above what readers wrote: "3 Comments", "4 thoughts on “…”", "Leave a reply". */
const TITLE =
  /^(?:(?:\d[\d,]* )?(?:reader )?(?:comments?|responses?|replies)(?: \(\d+\))?:?|\d+ (?:thoughts?|comments?|responses?|replies) (?:on|to) .{1,200}|join the (?:conversation|discussion)|(?:view|show|read|see)(?: all)? comments(?: \(\d+\))?|there (?:are|is) \d+ (?:comments?|responses?)|(?:leave|post|add) a (?:comment|reply))$/i;

/** What stands beside a reader's words and nowhere in an article. */
const MARK =
  /^(?:reply|like|likes?:? \d+|upvote|downvote|recommend|report|report (?:abuse|comment)|flag|(?:log|sign) in to (?:reply|comment)|sort by\b.{0,30}|(?:newest|oldest|most liked) first|.{1,40} says:)$/i;

/** The furthest that a mark stands below the title, in lines, and the fewest paragraphs that stand above it. */
const NEAR = 8;
const PARAGRAPHS_ABOVE = 2;
/** So many marks anywhere below a title make sure of it. */
const MANY_MARKS = 3;

/** The index of the line that the readers' comments begin with; undefined where the lines hold none. */
export function commentsStart(
  lines: readonly { readonly text: string; readonly isProse: boolean }[],
): number | undefined {
  const marks = lines.flatMap(({ text }, i) => (text.length <= 60 && MARK.test(text) ? [i] : []));
  let [prose, passed] = [0, 0];
  for (const [i, { text, isProse }] of lines.entries()) {
    if (isProse) prose++;
    while ((marks[passed] ?? lines.length) <= i) passed++;
    const isNear = (marks[passed] ?? lines.length) <= i + NEAR;
    const marked = isNear || marks.length - passed >= MANY_MARKS;
    if (marked && prose >= PARAGRAPHS_ABOVE && text.length <= 250 && TITLE.test(text)) return i;
  }
  return undefined;
}
