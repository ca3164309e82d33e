/** Unicode's control pictures stand at U+2400 plus the character's own code; that of DEL is U+2421. */
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = '\u2421';
const REPLACEMENT = '\ufffd';

/**
 * A text that a terminal prints as it stands and obeys in nothing: white space of any kind becomes a space, every other
 * control character (escape sequences begin with one) its picture, and what turns the direction of writing round U+FFFD.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\0-\x1f\x7f]/g, pictureOf)
    .replace(/[\x80-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu, REPLACEMENT);
}

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  return code === DELETE ? DELETE_PICTURE : String.fromCharCode(CONTROL_PICTURES + code);
}

/** A value as one line of JSON in which the controls that JSON allows raw (DEL and U+0080 to U+009F) are escaped too. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
