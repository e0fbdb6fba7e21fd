// A program of a user: compiled with every supported compiler and run on every supported runtime.
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import { type Phase, Therapy, modificationSettings, validate } from "@org/therapy-model";
import { termKeys } from "@org/therapy-model/vocabulary";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { identify, isIdentifier } from "@org/therapy-identifiers";
import { lint } from "@org/therapy-rules";
import { findTerms } from "@org/therapy-text";
import { convert, isUnit } from "@org/therapy-units";

const phase: Phase = "phase_1_2";
// @ts-expect-error an unknown phase does not compile
const unknownPhase: Phase = "phase_9";

const therapy = validate(Therapy, {
  kind: "therapy",
  id: "therapy:example",
  names: [{ text: "Example", kind: "code" }],
  modality: "car_t",
  modificationSetting: "ex vivo",
});

const registered = read({
  protocolSection: {
    identificationModule: { nctId: "NCT06801119" },
    designModule: { studyType: "INTERVENTIONAL", phases: ["PHASE1", "PHASE2"] },
  },
});

const facts: readonly (readonly [what: string, found: unknown, expected: unknown])[] = [
  ["a term", [phase, unknownPhase], ["phase_1_2", "phase_9"]],
  [
    "issues",
    therapy.ok ? [] : therapy.issues.map(({ code, path }) => [code, ...path]),
    [["unknown_term", "modificationSetting"]],
  ],
  ["a vocabulary", termKeys(modificationSettings), ["ex_vivo", "in_vivo", "none"]],
  ["the record sets", recordSets.length, 5],
  ["identifiers", identify("registered as NCT06801119").map(({ id }) => id), ["NCT06801119"]],
  ["violations", lint(recordSets[0]!, { profile: "registered" }).issues, []],
  ["terms in a text", findTerms("given in vivo", modificationSettings).map(({ key }) => key), ["in_vivo"]],
  ["an identifier", isIdentifier("nct", "NCT06801119"), true],
  ["a unit", isUnit("10*9/L"), true],
  ["a conversion", convert(1.5, "g", "mg"), { ok: true, value: 1500 }],
  ["a registry record", registered.ok ? registered.value.phase : "none", "phase_1_2"],
];

const wrong = facts.filter(([, found, expected]) => JSON.stringify(found) !== JSON.stringify(expected));
const summary = wrong.length === 0 ? `all ${facts.length} correct` : `wrong: ${JSON.stringify(wrong)}`;
if (typeof document === "undefined") console.log(summary);
else document.body.textContent = summary;
