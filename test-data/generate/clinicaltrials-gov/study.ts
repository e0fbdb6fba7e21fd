/** Makes the studies of the ClinicalTrials.gov corpus. */
import { type Random, randomFrom } from "../random.ts";
import { day, product, productCode } from "../words.ts";
import { api, type Given, type JsonObject, make, type Rules, type Study } from "./fill.ts";
import { protocol } from "./protocol.ts";
import { results } from "./results.ts";

const rules: Rules = {
  makers: { ...protocol.makers, ...results.makers },
  lengths: { ...protocol.lengths, ...results.lengths },
  likelihood: { ...protocol.likelihood, ...results.likelihood },
  onlyFor: { ...protocol.onlyFor, ...results.onlyFor },
};

/** Study types by frequency. */
const types = ["INTERVENTIONAL", "INTERVENTIONAL", "OBSERVATIONAL", "INTERVENTIONAL", "EXPANDED_ACCESS"];

/** Makes the initial state of a study from its index and the seed. */
export function begin(number: number, seed: string): Study {
  const random = randomFrom(`${seed} ClinicalTrials.gov ${number}`);
  const arms = Array.from(
    { length: random.between(1, 3) },
    (_, index) => `Arm ${"ABC"[index]}: ${productCode(random)}`,
  );
  return {
    number,
    random,
    complete: number % 9 === 0,
    type: types[number % types.length]!,
    start: day(random),
    interventions: Array.from({ length: random.between(1, 3) }, (_, index) => intervention(random, number + index)),
    arms,
    groups: random.between(1, 3),
    indexes: [],
    chosen: new Map(),
  };
}

function intervention(random: Random, number: number): Given {
  const values = api.enums["InterventionType"]!;
  return { type: values[number % values.length]!, name: product(random) };
}

/** Makes an invented study from its index and the seed. */
export function study(number: number, seed: string): JsonObject {
  const made = begin(number, seed);
  return withUnknownKeys(make(api.root, made, rules), made.random);
}

/** Fields outside the API, as other tools add them. */
function withUnknownKeys(document: JsonObject, random: Random): JsonObject {
  if (random.chance(0.12))
    document["siteForecast"] = { model: "lantern-2", minimumSites: 0.0, weeks: [3, 5.5], note: null };
  const section = document["protocolSection"] as JsonObject;
  if (random.chance(0.1)) section["locations_flattened"] = [{ geo: { lat: 1.5, lon: -2 } }, {}];
  const { interventions } = (section["armsInterventionsModule"] ?? {}) as { interventions?: JsonObject[] };
  for (const each of random.chance(0.15) ? (interventions ?? []) : []) {
    each["guessedCode"] = random.pick<unknown>([[], ["Z99.1"], "", null]);
  }
  if (random.chance(0.05)) section["oversightModule"] = {};
  return document;
}
