/** The names of data before and after a step between two versions. */
import type { Renaming } from "./migration.ts";

/** The direction of a step: to the later version or to the earlier one. */
export type Direction = "forward" | "backward";

/** A renaming in one direction. */
export interface DirectedRenaming extends Renaming {
  /** The name in the data before the step. */
  readonly before: string;
  /** The name in the data after the step. */
  readonly after: string;
}

/** The renames of a step. */
export interface Names {
  /** Finds the renaming of a name in the data. */
  find(definition: string, what: Renaming["what"], name: string): DirectedRenaming | undefined;
  /** Lists the renames of one definition. */
  of(definition: string): readonly DirectedRenaming[];
  /** All renames, in the order in which they are reported. */
  readonly all: readonly DirectedRenaming[];
}

/** Makes the names of a step. */
export function namesOf(renamed: readonly Renaming[], direction: Direction): Names {
  const all = renamed.map((renaming): DirectedRenaming => {
    const { from, to } = renaming;
    return direction === "forward"
      ? { ...renaming, before: from, after: to }
      : { ...renaming, before: to, after: from };
  });
  const byDefinition = new Map<string, DirectedRenaming[]>();
  for (const renaming of all) {
    byDefinition.set(renaming.definition, [...(byDefinition.get(renaming.definition) ?? []), renaming]);
  }
  const of = (definition: string): readonly DirectedRenaming[] => byDefinition.get(definition) ?? none;
  return {
    all,
    of,
    find: (definition, what, name) => of(definition).find((one) => one.what === what && one.before === name),
  };
}

const none: readonly DirectedRenaming[] = [];

/** No renames: data of the later version. */
export const noRenames: Names = namesOf([], "backward");
