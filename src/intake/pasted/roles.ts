/** What a line of the pasted text was taken for. */
export type Role =
  | 'blank'
  | 'front matter'
  | 'navigation'
  | 'publisher'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date line'
  | 'caption'
  | 'credit'
  | 'doubled line'
  | 'heading'
  | 'paragraph'
  | 'link'
  | 'furniture';

/** A line of the pasted text: its 1-based number, itself without its line end, and what it was taken for. */
export interface InputLine {
  readonly number: number;
  readonly text: string;
  readonly role: Role;
  /** The number of the paragraph that it is, or is a part of. */
  readonly paragraph?: number;
}
