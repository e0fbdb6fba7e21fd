/** Estimands, each of one endpoint: Estimand. */
import {
  type AnalysisPopulation,
  Estimand,
  type IntercurrentEvent,
  type IntercurrentEventStrategy,
  type TrialEndpoint,
} from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { isUnstated, markUnstated } from "./extension.ts";
import { htmlText } from "./html.ts";
import { listOf, memberReader, objectsIn, textIn } from "./member.ts";
import type { StudyParts, StudyWriting } from "./part.ts";
import { type Reading, Reference, StudyObject } from "./study-object.ts";
import { templateText } from "./template.ts";

/** The names of the strategies in ICH E9(R1). */
const strategies: { readonly [Strategy in IntercurrentEventStrategy]: string } = {
  treatment_policy: "Treatment policy",
  hypothetical: "Hypothetical",
  composite_variable: "Composite variable",
  while_on_treatment: "While on treatment",
  principal_stratum: "Principal stratum",
};
const populations: { readonly [Population in AnalysisPopulation]: string } = {
  efficacy_evaluable: "Efficacy evaluable population",
  intention_to_treat: "Intention-to-treat population",
  modified_intention_to_treat: "Modified intention-to-treat population",
  per_protocol: "Per-protocol population",
  safety: "Safety population",
};

/** Returns the key whose name a text begins with. */
function keyOf(names: { readonly [key: string]: string }, text: string | undefined): string | undefined {
  const stated = text?.toLowerCase() ?? "";
  return Object.keys(names).find((key) => stated.startsWith(names[key]!.toLowerCase()));
}

function readEvent(wire: JsonObject, reading: Reading): JsonObject | undefined {
  const event = templateText(wire, reading);
  const strategy = keyOf(strategies, textIn(wire, "strategy"));
  return event === undefined || strategy === undefined ? undefined : { event, strategy };
}

function readEstimand(wire: JsonObject, reading: Reading): JsonObject {
  const population = reading.find(wire["analysisPopulationId"]);
  return {
    population: isUnstated(population, "text") ? undefined : keyOf(populations, textIn(population, "text")),
    intercurrentEvents: listOf(objectsIn(wire, "intercurrentEvents").map((each) => readEvent(each, reading))),
  };
}

const estimandReader = memberReader<Estimand>(Estimand, readEstimand);

/** Reads the estimands of an endpoint. */
export function readEstimands(endpoint: JsonObject, parts: StudyParts): Estimand[] | undefined {
  const estimands = objectsIn(parts.design, "estimands");
  const own = estimands.filter((each) => each["variableOfInterestId"] === endpoint["id"]);
  return listOf(own.map((each) => estimandReader(each, parts)));
}

function writeEvent({ event, strategy }: IntercurrentEvent, index: number): StudyObject {
  const values = { name: `Event ${index + 1}`, text: htmlText(event), strategy: strategies[strategy] };
  return new StudyObject("IntercurrentEvent", values);
}

/** Returns the analysis population of an estimand, which several may share. */
function populationOf(population: AnalysisPopulation | undefined, { design }: StudyWriting): StudyObject {
  const name = population === undefined ? "Not stated" : populations[population];
  const all = (design.values["analysisPopulations"] ?? []) as StudyObject[];
  const known = all.find(({ values }) => values["name"] === name);
  if (known !== undefined) return known;
  const object = new StudyObject("AnalysisPopulation", { name, text: name });
  if (population === undefined) markUnstated(object, "text");
  design.add("analysisPopulations", object);
  return object;
}

/** Writes the estimands of an endpoint. */
export function writeEstimands(endpoint: TrialEndpoint, object: StudyObject, writing: StudyWriting): void {
  const { design, trial, interventions } = writing;
  for (const estimand of endpoint.estimands ?? []) {
    const { population, treatment, intercurrentEvents = [] } = estimand;
    const values = {
      name: `Estimand ${((design.values["estimands"] as unknown[] | undefined) ?? []).length + 1}`,
      populationSummary: "",
      analysisPopulationId: new Reference(populationOf(population, writing)),
      variableOfInterestId: new Reference(object),
      intercurrentEvents: intercurrentEvents.map(writeEvent),
    };
    const written = new StudyObject("Estimand", values, { value: estimand, read: readEstimand });
    const arms = trial.arms?.filter(({ label }) => treatment?.includes(label) !== false) ?? [];
    for (const name of arms.flatMap((arm) => arm.interventions ?? [])) {
      const intervention = interventions.get(name);
      if (intervention !== undefined) written.refer("interventionIds", intervention);
    }
    design.add("estimands", markUnstated(written, "populationSummary"));
  }
}
