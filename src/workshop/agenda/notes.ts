/** A piece of a sentence. */
export interface Span {
  readonly text: string;
  readonly look?: 'strong' | 'code';
}

export type NoteBlock =
  | {readonly kind: 'paragraph'; readonly spans: readonly Span[]}
  | {readonly kind: 'list'; readonly items: readonly (readonly Span[])[]};

/** The notes of a page, by the anchor of the section in which they stand; '' is its beginning. */
export type PageNotes = Readonly<Record<string, readonly NoteBlock[]>>;

/** What the window with the notes reads: the notes of all pages, by address without the base. */
export interface NotesFile {
  readonly version: 1;
  readonly pages: Readonly<Record<string, PageNotes>>;
}

/** Where the notes are served, below the site's address. No page names this file but the window. */
export const NOTES_PATH = 'facilitator-notes.json';
