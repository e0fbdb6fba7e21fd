/** The definition of a command: one file in `commands` exports one as `command`. */
import type { ExitStatus } from "./exit-status.ts";

/** An argument without a name. */
export interface ArgumentDefinition {
  /** `<name>` for a required argument, `[name]` for an optional one; `...` after the name for several. */
  readonly syntax: string;
  readonly description: string;
}

/** How the text of an option is parsed: a count from 0, a count from 1, a partial date, a jurisdiction, or a language. */
export type OptionType = "count" | "positive_count" | "partial_date" | "jurisdiction" | "language";

/** An option of a command. */
export interface OptionDefinition {
  /** The flags with the placeholder of the value, such as `-o, --output <file>`. */
  readonly flags: string;
  readonly description: string;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** Text by default. */
  readonly type?: OptionType;
  /** The name of an option that cannot be combined with this one. */
  readonly conflicts?: string;
}

/** What help prints of a command; plain data, so that it can be copied into the generated index. */
export interface CommandDefinition {
  /** The name, such as `report`; two words for a subcommand, such as `export parquet`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly description: string;
  readonly arguments?: readonly ArgumentDefinition[];
  readonly options?: readonly OptionDefinition[];
  /** Text after the options. */
  readonly helpAfter?: string;
}

/** Facts about the program that a command may need. */
export interface CommandContext {
  /** The version of the program. */
  readonly version: string;
}

/** A command. */
export interface Command<Options extends object = object> extends CommandDefinition {
  /** Runs the command with its arguments and its parsed options; returns the exit status. */
  run(args: readonly string[], options: Options, context: CommandContext): Promise<ExitStatus>;
}
