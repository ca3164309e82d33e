import { PICTURE_SOURCES } from '../lists/picture-sources.js';
import { AGENCIES } from '../lists/publishers.js';
import { endsSentence } from './line.js';
import { isPublisher } from './publisher-line.js';

/** A caption and who took the picture, as one line of a page gives them; at least one of the two. */
export interface ImageLine {
  readonly caption?: string;
  readonly creditText?: string;
}

const SOURCES = PICTURE_SOURCES.join('|');

/** A credit in brackets or behind a label. Group 1 is the credit itself. */
const LABELLED =
  /(?:photo(?:graph)?|picture|image|illustration|video|photo and caption|file)s?\s*(?:credit|courtesy|source|by)?/
    .source;
const CREDITS: readonly RegExp[] = [
  /[.!?…’”"')\]]\s*(?:Pic|PIC|Photo|Picture): (\p{Lu}[\p{L}/ .'’-]{1,60})$/u,
  /(?<=\.["”’)]*) \| (\p{Lu}[^|.!?:]{2,60})$/u,
  /[([](Submitted by [^()[\]]{2,80})[)\]]\.?$/,
  /[([](\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?\p{Lu}[\p{L} .'’-]{1,60})[)\]]\.?$/u,
  /(?:[.!?…’”"')\]]|\p{L})\s+© ?(\p{Lu}[\p{L} .,'’/-]{1,60})$/u,
  /[([](?:photo|picture|image)\s*\/\s*([^()[\]]{2,60})[)\]]\.?$/i,
  new RegExp(`[(\\[]\\s*(?:${LABELLED}|credit|source)\\s*[:–—-]\\s*([^()[\\]]{2,160})[)\\]]\\.?$`, 'i'),
  /[([]\s*(?:photo|picture|image)s?\s+(?:by|courtesy(?: of)?|from)\s+([^()[\]]{2,160})[)\]]\.?$/i,
  new RegExp(
    `[(\\[]((?:[^()[\\]]{0,80}[\\/|,–-]\\s*)?(?:AP Photo\\/[^()[\\]]{2,60}|(?:${SOURCES})(?:\\s+(?:via|/|pool|photo|file)[^()[\\]]{0,60})?))[)\\]]\\.?$`,
    'i',
  ),
  /[([]((?:AP|AFP|EPA|Reuters|Getty|Xinhua)\s+(?:Photo|file|pool)?\s*\/\s*[^()[\]]{2,80})[)\]]\.?$/i,
  /[.!?…’”"')\]]\s*(?:Credit|credit )+\s*(\p{Lu}[\p{L}.'’-]+(?:,? [\p{L}.'’-]+){0,8}(?:\s?\/[\p{L} .'’-]{2,40})?(?:,? (?:[—–]|via) \p{Lu}[\p{L} .'’/-]{1,40})?)$/u,
  new RegExp(`[.!?…’”"')\\]]\\s*(?:Source|Pictures?|Pics?|Photos?):\\s*(Supplied|(?:${SOURCES}))\\.?$`),
  new RegExp(`(?<=\\p{Ll})\\s+(\\p{Lu}[\\p{L}.'’-]+ \\p{Lu}[\\p{L}.'’-]+\\s?\\/\\s?(?:${SOURCES}|\\p{Lu}{2,6}))$`, 'u'),
  /[.!?…’”"')\]]\s+(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}\s?\/\s?\p{Lu}[\p{L}.&'’ -]{1,40})$/u,
  /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}\s?\/\s?\p{Lu}[\p{L}.&'’-]*(?: \p{Lu}[\p{L}.&'’-]*){0,3})$/u,
  /[([]video by (\p{Lu}[^()[\]]{2,60})[)\]]\.?$/iu,
  /(?:^|[\s.…’”"')\]])credit\s*(?:\.{3}|…|:)\s*([^.:]\S.{0,140})$/i,
  /(?:^|[.!?…’”"')\]]\s*|\s[|–—-]\s)(?:photo(?:graph|s)?|picture|image|illustration)(?:\s+credit|\s+source|\s+by)?\s*:\s*(\S.{1,140}?)\.?$/i,
  /(?:^|[.!?…’”"')\]]\s*)(?:photo(?:graph)?|picture|image) by\s+(\p{Lu}.{1,100}?)\.?$/u,
  /(?:^|[.!?…’”"')\]]\s+)((?:REUTERS|Reuters|AFP|AP Photo|AP|EPA|Getty Images)\s*\/\s*\p{Lu}[\p{L} .'’-]{1,60}(?:\/[\p{L} .'’-]{2,40})?)$/u,
  new RegExp(
    `(?:^|[.!?…’”"')\\]]\\s+)(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3}\\s*(?:\\/|via|for)\\s*(?:${SOURCES})(?:\\s*(?:\\/|via|[—–])\\s*[\\p{L} .]{2,40})?)$`,
    'u',
  ),
  /[([](\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} (?:for|via) (?:[Tt]he )?\p{Lu}[\p{L}.'’ -]{1,40})[)\]]$/u,
  new RegExp(`^((?:${SOURCES})(?:\\s*(?:\\/|via)\\s*(?:${SOURCES}))+)$`),
  new RegExp(`^((?:\\p{Lu}[\\p{L} .'’-]{2,40} \\| )+(?:${SOURCES})(?: \\| (?:${SOURCES}))*)$`, 'u'),
];

/** "Image source, Reuters" and "Image caption, The bridge": how a screen reader is told, and so how it is copied. */
const READ_ALOUD =
  /^(?:[Ii]mage|[Mm]edia|[Vv]ideo|[Aa]udio) (source|copyright|caption)(?:\s*[,:]\s*|\s+(?=[\p{Lu}\d"“'‘]))(\S.*)$/u;

/** The caption that stands on one line with the credit before it: "Image copyright AFP Image caption The bridge". */
const READ_ALOUD_BOTH = /^(\S.{1,60}?) (?:[Ii]mage|[Mm]edia) caption,? (\S.*)$/;

/** What screen readers are told before a caption. */
const IMAGE_LABEL = /^Image: (?=.*[.!?]$)/;

/** The buttons above a picture, where they are copied as one line with its caption. */
const SHARE_LABELS = /^(?:(?:Facebook|Twitter|Pinterest|LinkedIn|WhatsApp|Email|Share|expand) ){2,6}(?=\p{Lu})/u;

/** Where in a gallery a picture stands: "1 of 5 | ", "Item 1 of 5 ". */
const PLACE_IN_GALLERY = /^(?:\d+ of \d+ ?[|:] ?|Item \d+ of \d+ )(?=\S)/;

/** The agency and the description for those who cannot see the picture, as some pages copy: "Getty Images A man …". */
const DESCRIBED = new RegExp(
  `^(${SOURCES}|Supplied) (?:An?|The|Two|Three|Four|Several|People|File|Aerial) \\p{Ll}`,
  'u',
);

/** "Jane Doe | The Harbour Times": who took the picture, and for whom. */
function isNameAtPublisher(text: string): boolean {
  const [name = '', publisher = '', ...more] = text.split(/\s*\|\s*/);
  return more.length === 0 && /^\p{Lu}[\p{L}.'’-]+( \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name) && isPublisher(publisher);
}

function readAloud(isCaption: boolean, words: string): ImageLine {
  const [, creditText, caption] = (isCaption ? undefined : READ_ALOUD_BOTH.exec(words)) ?? [];
  if (creditText !== undefined && caption !== undefined) return { caption, creditText };
  return isCaption ? (creditIn(words) ?? { caption: words }) : { creditText: words };
}

/** What a line says about a picture; undefined for a line that names no credit and is no labelled caption. */
export function imageLineOf(line: string): ImageLine | undefined {
  const text = line.trim();
  const [, label, words] = READ_ALOUD.exec(text) ?? [];
  if (words !== undefined) return readAloud(label === 'caption', words);
  const enlarged = /^enlarge(?: image)? ?\/ ?(\S.*)$/i.exec(text)?.[1];
  if (enlarged !== undefined) return readAloud(true, enlarged);
  const described = /[.!?]$/.test(text) ? undefined : DESCRIBED.exec(text)?.[1];
  if (described !== undefined) return { creditText: described };
  const labelled = /^(?:photo )?caption\s*:\s*(\S.*)$/i.exec(text)?.[1];
  const body = (labelled ?? text).replace(PLACE_IN_GALLERY, '');
  const credited = creditIn(body);
  if (credited !== undefined) return credited;
  if (labelled === undefined && body === text) return isNameAtPublisher(text) ? { creditText: text } : undefined;
  return { caption: body };
}

/** The credit that a line ends with, and the caption before it; undefined where it ends with none. */
function creditIn(body: string): ImageLine | undefined {
  for (const pattern of CREDITS) {
    const match = pattern.exec(body);
    const creditText = match?.[1]?.trim();
    if (!match || !creditText) continue;
    const opening = /^[.!?…’”"')\]]+/.exec(match[0])?.[0] ?? '';
    const caption = body
      .slice(0, match.index + opening.length)
      .replace(IMAGE_LABEL, '')
      .replace(SHARE_LABELS, '')
      .trim();
    return { ...(/[\p{L}\d]/u.test(caption) && { caption }), creditText };
  }
  return undefined;
}

/** An agency's name alone behind a whole sentence is how articles are credited, not only pictures. */
export function isSurelyImage({ caption, creditText }: ImageLine): boolean {
  return caption === undefined || !endsSentence(caption) || !AGENCIES.has(creditText?.toLowerCase() ?? '');
}
