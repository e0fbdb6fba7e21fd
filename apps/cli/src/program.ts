/** The command line program: its commands and options, without the code that the commands run. */
import { Command as Program, Option } from "commander";
import type { CommandContext, CommandDefinition, OptionDefinition } from "./command.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import { commands, type CommandEntry } from "./gen/commands.ts";
import { standardError, standardOut } from "./output/out.ts";
import { optionTypes } from "./option-types.ts";

/** The exit status after an error in the command line itself. */
export const usageStatus: ExitStatus = exitStatus.unreadable;

/** Makes the program. `onEnd` is called with the exit status of the command that ran. */
export function makeProgram(version: string, onEnd: (status: ExitStatus) => void): Program {
  const program = new Program("therapy")
    .description("Cell, gene and RNA therapies, their trials and their regulation: typed, validated, cited records.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .showSuggestionAfterError()
    // The options after `export parquet` belong to the subcommand.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void standardOut().write(text),
      writeErr: (text) => void standardError().write(text),
    })
    .addHelpText("after", helpAfter);
  for (const entry of commands) addCommand(program, entry, { version }, onEnd);
  return program;
}

const helpAfter = `
Exit status: 0 no issues or only warnings, 1 issues or nothing found,
2 unreadable input, output that cannot be written or wrong usage, 3 a bug.
Colors: on in a terminal; FORCE_COLOR=1 turns them on, NO_COLOR=1 off.
Width: that of the terminal, else COLUMNS, else 80.`;

function addCommand(
  program: Program,
  { definition, load }: CommandEntry,
  context: CommandContext,
  onEnd: (status: ExitStatus) => void,
): void {
  const words = definition.name.split(" ");
  const parent = words.length === 1 ? program : program.commands.find((one) => one.name() === words[0])!;
  const command = describeCommand(parent.command(words.at(-1)!), definition);
  command.action(async () => {
    const { command: loaded } = await load();
    onEnd(await loaded.run(command.args, command.opts(), context));
  });
}

function describeCommand(command: Program, definition: CommandDefinition): Program {
  command
    .showSuggestionAfterError()
    .exitOverride()
    .helpOption("-h, --help", "print help")
    .summary(definition.summary)
    .description(definition.description);
  for (const { syntax, description } of definition.arguments ?? []) command.argument(syntax, description);
  for (const option of definition.options ?? []) command.addOption(makeOption(option));
  if (definition.helpAfter !== undefined) command.addHelpText("after", definition.helpAfter);
  return command;
}

function makeOption(definition: OptionDefinition): Option {
  const { flags, description, required, choices, default: value, type, conflicts } = definition;
  const option = new Option(flags, description);
  if (required === true) option.makeOptionMandatory();
  if (choices !== undefined) option.choices(choices);
  if (value !== undefined) option.default(value);
  if (type !== undefined) option.argParser(optionTypes[type]);
  if (conflicts !== undefined) option.conflicts(conflicts);
  return option;
}
