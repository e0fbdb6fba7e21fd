/** What keeps an input from being read at all. */

/** What can keep an input from being read, by code: a title, what it means, and how it is mended. */
export const unreadableCatalogue = {
  missing_file: {
    title: "No such file",
    meaning: "There is no file of that name.",
    mend: "Correct the name; the message names a similar file where there is one.",
  },
  not_a_file: {
    title: "Not a file",
    meaning: "The name is that of a directory.",
    mend: "Name the files in it, as in `therapy validate directory/*.json`.",
  },
  no_permission: {
    title: "No permission",
    meaning: "You may not read the file.",
    mend: "Ask its owner for the right to read it.",
  },
  unreadable_file: {
    title: "File cannot be read",
    meaning: "The system reported an error while the file was read.",
    mend: "See what the system says; the disk or the connection may have failed.",
  },
  not_utf8: {
    title: "Not UTF-8",
    meaning: "The bytes are text in another encoding, or damaged.",
    mend: "Save the file as UTF-8, as in `iconv -f UTF-16 -t UTF-8 old.json > new.json`.",
  },
  not_text: {
    title: "Not text",
    meaning: "The bytes are those of a compressed, office or other binary file.",
    mend: "Unpack or export it as JSON first.",
  },
} as const;

/** What kept an input from being read. */
export type UnreadableCode = keyof typeof unreadableCatalogue | "invalid_syntax" | "too_large";

/** An input, or a line of it, that could not be read. */
export interface Unreadable {
  /** What kept it from being read. */
  readonly code: UnreadableCode;
  /** What is wrong and what would be right. */
  readonly message: string;
  /** The line, counted from 1, where there is one. */
  readonly line?: number;
  /** The column, counted from 1, where there is one. */
  readonly column?: number;
  /** The text of the line, where it is at hand. */
  readonly excerpt?: string;
}
