/** A line of a pasted text as it is read: a line of the input, or several that a hard wrap had broken. */
export interface Unit {
  /** Without white space around it; broken lines are joined by one space. */
  readonly text: string;
  /** 1-based numbers of the input's lines, ascending. */
  readonly lines: readonly number[];
  /** Whether a blank line, or the text's start, stands before it. */
  readonly afterBlank: boolean;
}

/** A text whose longest line is longer than this is not hard-wrapped: nobody wraps that wide. */
const MAX_WRAP_WIDTH = 110;
/** A text whose longest line is shorter than this is a list, a poem or a short note. */
const MIN_WRAP_WIDTH = 40;
/** Share of the joints between lines of one block that must look broken for the text to count as hard-wrapped. */
const WRAPPED_SHARE = 0.6;
const MIN_BROKEN_JOINTS = 2;

/** The lines of a text without their line ends; a line end at the very end opens no further line. */
export function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f]/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The lines that are not blank, with the broken ones joined; `standsAlone` says of a line that it is never part of another. */
export function unitsOf(
  lines: readonly string[],
  from: number,
  standsAlone: (line: string) => boolean,
): readonly Unit[] {
  const isBroken = brokenJoints(lines.slice(from), standsAlone);
  const units: { text: string; lines: number[]; afterBlank: boolean }[] = [];
  let afterBlank = true;
  for (const [i, line] of lines.slice(from).entries()) {
    const text = line.trim();
    const last = units.at(-1);
    if (text === '') {
      afterBlank = true;
    } else if (last !== undefined && !afterBlank && isBroken(i - 1)) {
      last.text += ` ${text}`;
      last.lines.push(from + i + 1);
    } else {
      units.push({ text, lines: [from + i + 1], afterBlank });
      afterBlank = false;
    }
  }
  return units;
}

/** Whether the line at an index and the one below it were one line before the text was wrapped. */
function brokenJoints(lines: readonly string[], standsAlone: (line: string) => boolean): (index: number) => boolean {
  const width = lines
    .filter((line) => /\s/.test(line.trim()))
    .reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0);
  if (width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) return () => false;
  const broken = (i: number): boolean => {
    const [line = '', next = ''] = [lines[i], lines[i + 1]];
    if (line.trim() === '' || next.trim() === '' || indentOf(next) > indentOf(line) + 1) return false;
    if (standsAlone(line) || standsAlone(next)) return false;
    const [word = ''] = next.trim().split(/\s/, 1);
    return line.trimEnd().length + 1 + word.length > width - slack(width);
  };
  const joints = lines.slice(0, -1).flatMap((line, i) => (line.trim() && lines[i + 1]?.trim() ? [i] : []));
  const count = joints.filter(broken).length;
  const midSentence = joints.filter((i) => broken(i) && !/[.!?:]["”’')\]]*$/.test(lines[i]?.trimEnd() ?? '')).length;
  const wrapped =
    count >= MIN_BROKEN_JOINTS && count / joints.length >= WRAPPED_SHARE && midSentence / count >= WRAPPED_SHARE;
  return wrapped ? broken : () => false;
}

/** Editors differ on whether the space at the end counts, and wrap a little short of the longest line. */
function slack(width: number): number {
  return Math.floor(width / 12);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
