/** Why values are unmapped: every path has its reason in `unmapped/NAME.tsv`. */
// cspell:ignore organisation Firstname Lastname -- words of the registry
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { adapters } from "./adapters.ts";

interface Reason {
  readonly path: string;
  readonly why: string;
  readonly form: RegExp;
}

/** Reads the reasons of an adapter. In a path, `*` stands for any text within a key, `**` for any number of keys. */
function reasonsOf(name: string): Reason[] {
  const [, ...rows] = readFileSync(new URL(`unmapped/${name}.tsv`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return rows.map((row) => {
    const [path = "", why = ""] = row.split("\t");
    const form = path.replaceAll(/[.$]/g, "\\$&").replaceAll(/\*\*|\*/g, (star) => (star === "*" ? "[^/]*" : ".*"));
    return { path, why, form: new RegExp(`^${form}$`) };
  });
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** Lists the leaves of an unmapped value, by path. */
function* leaves(value: unknown, path: string): Generator<readonly [string, unknown]> {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) yield [path, value];
  else
    for (const [key, each] of Object.entries(value)) {
      yield* leaves(each, `${path}/${Array.isArray(value) ? "*" : key}`);
    }
}

/**
 * Paths that are unmapped without a note in invented documents only: keys that were added for the tests, combinations of
 * values that contradict each other, repeats that differ, and second sponsors or interventions.
 */
const onlyInvented: { readonly [name: string]: readonly string[] } = {
  "clinicaltrials-gov": [
    "/protocolSection/armsInterventionsModule/interventions/*/guessedCode",
    "/protocolSection/armsInterventionsModule/interventions/*/guessedCode/*",
    "/protocolSection/locations_flattened/*/geo/lat",
    "/protocolSection/locations_flattened/*/geo/lon",
    "/siteForecast/minimumSites",
    "/siteForecast/model",
    "/siteForecast/note",
    "/siteForecast/weeks/*",
  ],
  ctis: [
    "/ageGroup",
    "/authorizedApplication/authorizedPartI/trialDetails/trialInformation/eligibilityCriteria/principalExclusionCriteria/*/number",
    "/authorizedApplication/authorizedPartI/trialDetails/trialInformation/eligibilityCriteria/principalInclusionCriteria/*/number",
    "/authorizedApplication/authorizedPartI/trialDetails/trialInformation/endPoint/primaryEndPoints/*/isPrimary",
    "/authorizedApplication/authorizedPartI/trialDetails/trialInformation/endPoint/primaryEndPoints/*/number",
    "/decisionDate",
    "/decisionDateOverall",
    "/gender",
    "/shortTitle",
    "/sponsorType",
    "/therapeuticAreas/*",
    "/trialPhase",
  ],
  "ctis-earlier": [
    "/ageGroup",
    "/authorizedPartI/trialDetails/trialInformation/endPoint/primaryEndPoints/*/isPrimary",
    "/authorizedPartI/trialDetails/trialInformation/endPoint/secondaryEndPoints/*/isPrimary",
    "/gender",
    "/sponsorType",
    "/therapeuticAreas",
    "/trialPhase",
  ],
  euctr: [
    "/b1_sponsor/*/b4_sources_of_monetary_or_material_support/*/b41_name_of_organisation_providing_support",
    "/b1_sponsor/*/b4_sources_of_monetary_or_material_support/*/b42_country",
    "/b1_sponsor/*/b51_name_of_organisation",
    "/b1_sponsor/*/b52_functional_name_of_contact_point",
    "/b1_sponsor/*/b54_telephone_number",
    "/b1_sponsor/*/b56_email",
    "/e863_trial_sites_planned_in",
    "/f111_in_utero",
    "/f112_preterm_newborn_infants_up_to_gestational_age__37_weeks",
    "/f113_newborns_027_days",
    "/f114_infants_and_toddlers_28_days23_months",
    "/f115_children_211years",
    "/f116_adolescents_1217_years",
    "/f11_trial_has_subjects_under_18",
    "/f12_adults_1864_years",
    "/f13_elderly_65_years",
    "/f21_female",
    "/f22_male",
    "/subjectDisposition/reasonsNotCompleted/reasonNotCompleted/*/id",
    "/subjectDisposition/reasonsNotCompleted/reasonNotCompleted/*/otherReason",
    "/subjectDisposition/reasonsNotCompleted/reasonNotCompleted/*/type/value",
  ],
  ictrp: ["/Contact_Address", "/Contact_Firstname", "/Contact_Lastname"],
  isrctn: [
    "/interventions/intervention/*/phase",
    "/interventions/intervention/phase",
    "/participants/targetEnrolment",
    "/participants/totalFinalEnrolment",
  ],
};

describe.each(adapters.map((each) => [each.name, each] as const))("%s", (name, { adapter, invented, real }) => {
  const reasons = reasonsOf(name);

  /** The unmapped leaves without a reason, and the reasons that occur. */
  const explain = (documents: readonly object[], hasNoReason: (path: string, isNoted: boolean) => boolean) => {
    const used = new Set<Reason>();
    const unexplained = new Set<string>();
    for (const document of documents) {
      const result = adapter.read(document);
      if (!result.ok) continue;
      const noted = new Set<string>(result.notes.map(({ path }) => path));
      for (const [pointer, unmapped] of Object.entries(result.unmapped)) {
        const place = pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
        for (const [path, value] of leaves(unmapped, place)) {
          const reason = reasons.find(({ form }) => form.test(path));
          if (reason !== undefined) used.add(reason);
          else if (!isEmpty(value) && hasNoReason(path, noted.has(pointer))) unexplained.add(path);
        }
      }
    }
    return { unexplained: [...unexplained], unused: reasons.filter((reason) => !used.has(reason)) };
  };

  test("every listed path has a reason", () => {
    expect(reasons.filter(({ why }) => why === "")).toEqual([]);
  });

  test("of invented documents, every unmapped leaf has a reason, a note, or a value that only they have", () => {
    const { unexplained } = explain(invented, (_, isNoted) => !isNoted);
    expect(unexplained.toSorted()).toEqual(onlyInvented[name] ?? []);
  });

  const documents = real();

  test.skipIf(documents.length === 0)("of the real documents of ../shared, every unmapped leaf has a reason", () => {
    const { unexplained, unused } = explain(documents, () => true);
    expect(unexplained).toEqual([]);
    expect(unused.map(({ path }) => path)).toEqual([]);
  });
});
