/** The arms of the results, to which the groups of the other tables refer. */
import type { ParticipantFlow } from "@org/therapy-model";

/** The titles of arms by their ids. An arm whose title another arm has, too, has none here. */
export interface ArmTitles {
  readonly titleOf: (id: unknown) => string | undefined;
  readonly idOf: (title: string | undefined) => string | undefined;
}

/** Returns the titles of the arms in a participant flow. */
export function armTitles(flow: ParticipantFlow | undefined): ArmTitles {
  const idByTitle = new Map<string, string | undefined>();
  for (const { id, title } of flow?.groups ?? []) {
    if (title !== undefined) idByTitle.set(title, idByTitle.has(title) ? undefined : id);
  }
  const titleById = new Map([...idByTitle].flatMap(([title, id]) => (id === undefined ? [] : [[id, title] as const])));
  return {
    titleOf: (id) => titleById.get(id as string),
    idOf: (title) => (title === undefined ? undefined : idByTitle.get(title)),
  };
}
