/** Problems that prevent an input from being read. */

/** The codes of these problems, each with a title, a description and help. */
export const unreadableCatalog = {
  missing_file: {
    title: "File not found",
    description: "There is no file with this name.",
    help: "Correct the name. The message suggests a similar name if there is one.",
  },
  not_a_file: {
    title: "Not a file",
    description: "The name is the name of a directory.",
    help: "Name the files in the directory, as in `therapy validate directory/*.json`.",
  },
  no_permission: {
    title: "Permission denied",
    description: "You do not have the permission to read the file.",
    help: "Request read permission from the owner of the file.",
  },
  unreadable_file: {
    title: "File cannot be read",
    description: "The operating system reported an error while the file was read.",
    help: "See the error code in the message; the disk or the connection may have failed.",
  },
  not_utf8: {
    title: "Not UTF-8",
    description: "The bytes are text in another encoding, or corrupted.",
    help: "Save the file as UTF-8, as in `iconv -f UTF-16 -t UTF-8 old.json > new.json`.",
  },
  not_text: {
    title: "Not text",
    description: "The file is a compressed, office or other binary file.",
    help: "Decompress it, or export it as JSON.",
  },
} as const;

/** The code of a problem that prevents an input from being read. */
export type UnreadableCode = keyof typeof unreadableCatalog | "invalid_syntax" | "too_large";

/** An input, or a line of it, that could not be read. */
export interface Unreadable {
  /** The kind of problem. */
  readonly code: UnreadableCode;
  /** The problem and the expected input. */
  readonly message: string;
  /** The line, counted from 1, if there is one. */
  readonly line?: number;
  /** The column, counted from 1, if there is one. */
  readonly column?: number;
  /** The text of the line, if it is known. */
  readonly excerpt?: string;
}
