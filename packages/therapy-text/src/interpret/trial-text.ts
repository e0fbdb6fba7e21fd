/** The texts of a trial, with their paths. */
import type { JsonPointer, Trial } from "@org/therapy-model";

/** A text of a trial. */
export interface TrialText {
  /** JSON Pointer to the text in the trial. */
  readonly path: JsonPointer;
  readonly text: string;
}

/** The longest text of which all is read. */
const maxLength = 20_000;

function textAt(path: JsonPointer, text: string | undefined): TrialText[] {
  return text === undefined || text === "" ? [] : [{ path, text: text.slice(0, maxLength) }];
}

/** The titles: brief and official. */
export function titlesOf({ title, officialTitle }: Trial): TrialText[] {
  return [...textAt("/title", title), ...textAt("/officialTitle", officialTitle)];
}

/** The summary and the description. */
export function descriptionsOf({ summary, description }: Trial): TrialText[] {
  return [...textAt("/summary", summary), ...textAt("/description", description)];
}

/** The names of an intervention. */
export function interventionNames({ interventions = [] }: Trial, index: number): TrialText[] {
  const { name, otherNames = [] } = interventions[index]!;
  const path = `/interventions/${index}` as const;
  return [
    ...textAt(`${path}/name`, name),
    ...otherNames.slice(0, 20).flatMap((other, at) => textAt(`${path}/otherNames/${at}`, other)),
  ];
}

/** The description of an intervention, and those of the arms that receive it. */
export function interventionDescriptions({ interventions = [], arms = [] }: Trial, index: number): TrialText[] {
  const { name, text } = interventions[index]!;
  return [
    ...textAt(`/interventions/${index}/text`, text),
    ...arms.flatMap((arm, at) =>
      arm.interventions?.includes(name) === true ? textAt(`/arms/${at}/label`, arm.label) : [],
    ),
  ];
}
