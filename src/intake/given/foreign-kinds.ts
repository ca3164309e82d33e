/** What kinds of file Pilcrow does not read, and what to do instead, by the bytes that such a file opens with. */
interface Foreign {
  /** What it is, in words that go behind "this is". */
  readonly what: string;
  readonly mend: string;
}

const COPY = 'open it, copy the article’s text, and paste that';
const UNPACK = 'unpack it, and give the article that is in it';
const NO_TEXT = 'give the article’s text, or a link to its page';

/** Bytes as hexadecimal digits at an offset, `..` for any byte, by what they mean; the first that fits counts. */
const SIGNATURES: readonly (readonly [hex: string, offset: number, Foreign])[] = [
  ['255044462d', 0, { what: 'a PDF', mend: COPY }],
  ['d0cf11e0a1b11ae1', 0, { what: 'a Word or other Office document', mend: COPY }],
  ['7b5c727466', 0, { what: 'a rich-text document (RTF)', mend: COPY }],
  ['25215053', 0, { what: 'a PostScript document', mend: COPY }],
  ['62706c6973743030', 0, { what: 'a web archive of Safari', mend: 'save the page as “Page Source”, and give that' }],
  ['1f8b', 0, { what: 'a compressed file (gzip)', mend: UNPACK }],
  ['425a68', 0, { what: 'a compressed file (bzip2)', mend: UNPACK }],
  ['fd377a585a00', 0, { what: 'a compressed file (xz)', mend: UNPACK }],
  ['28b52ffd', 0, { what: 'a compressed file (zstd)', mend: UNPACK }],
  ['377abcaf271c', 0, { what: 'an archive (7z)', mend: UNPACK }],
  ['526172211a07', 0, { what: 'an archive (RAR)', mend: UNPACK }],
  ['7573746172', 257, { what: 'an archive (tar)', mend: UNPACK }],
  ['89504e470d0a1a0a', 0, { what: 'a picture (PNG)', mend: NO_TEXT }],
  ['ffd8ff', 0, { what: 'a picture (JPEG)', mend: NO_TEXT }],
  ['474946383.61', 0, { what: 'a picture (GIF)', mend: NO_TEXT }],
  ['52494646........57454250', 0, { what: 'a picture (WebP)', mend: NO_TEXT }],
  ['49492a00', 0, { what: 'a picture (TIFF)', mend: NO_TEXT }],
  ['4d4d002a', 0, { what: 'a picture (TIFF)', mend: NO_TEXT }],
  ['424d........00000000', 0, { what: 'a picture (BMP)', mend: NO_TEXT }],
  ['6674797061766966', 4, { what: 'a picture (AVIF)', mend: NO_TEXT }],
  ['66747970686569', 4, { what: 'a picture (HEIC)', mend: NO_TEXT }],
  ['667479706d696631', 4, { what: 'a picture (HEIC)', mend: NO_TEXT }],
  ['66747970', 4, { what: 'a film or a sound', mend: NO_TEXT }],
  ['1a45dfa3', 0, { what: 'a film', mend: NO_TEXT }],
  ['494433', 0, { what: 'a sound (MP3)', mend: NO_TEXT }],
  ['4f676753', 0, { what: 'a sound (Ogg)', mend: NO_TEXT }],
  ['52494646........(57415645|41564920)', 0, { what: 'a film or a sound', mend: NO_TEXT }],
  ['7f454c46', 0, { what: 'a program', mend: NO_TEXT }],
  ['53514c69746520', 0, { what: 'a database (SQLite)', mend: NO_TEXT }],
];

/** What a ZIP holds, by a name that stands among those of its files. */
const PACKED: readonly (readonly [name: string, Foreign])[] = [
  ['word/', { what: 'a Word document', mend: COPY }],
  ['xl/', { what: 'an Excel workbook', mend: COPY }],
  ['ppt/', { what: 'a PowerPoint presentation', mend: COPY }],
  ['application/epub+zip', { what: 'an e-book (EPUB)', mend: COPY }],
  ['application/vnd.oasis.opendocument', { what: 'an OpenDocument document', mend: COPY }],
  ['Index/Document.iwa', { what: 'a Pages document', mend: COPY }],
];
const ARCHIVE: Foreign = { what: 'an archive (ZIP)', mend: UNPACK };
/** How far into a ZIP, and from its end, the names of its files are looked for, in bytes. */
const NAMES_WITHIN = 65_536;

/** What a file that holds no text of an article is, told from its bytes alone; undefined for what may be text. */
export function foreignKindOf(bytes: Uint8Array): Foreign | undefined {
  const opening = Buffer.from(bytes.subarray(0, 512)).toString('hex');
  if (/^504b(0304|0506)/.test(opening)) return packedKindOf(bytes);
  return SIGNATURES.find(([hex, offset]) => new RegExp(`^${hex}`).test(opening.slice(offset * 2)))?.[2];
}

function packedKindOf(bytes: Uint8Array): Foreign {
  const latin = (part: Uint8Array) => Buffer.from(part).toString('latin1');
  const names = latin(bytes.subarray(0, NAMES_WITHIN)) + latin(bytes.subarray(-NAMES_WITHIN));
  return PACKED.find(([name]) => names.includes(name))?.[1] ?? ARCHIVE;
}
