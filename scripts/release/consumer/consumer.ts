// What a team that installs the packages writes: compiled by every compiler and run on every runtime that is promised.
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import { type Phase, Therapy, termKeys, deliveries, validate } from "@org/therapy-model";
import { dossiers } from "@org/therapy-model/dossiers";
import { identify } from "@org/therapy-model/identifiers";
import { convert } from "@org/therapy-model/units";
import { isIdentifier } from "@org/therapy-identifiers";
import { isUnit } from "@org/therapy-units";

const phase: Phase = "phase_1_2";
// @ts-expect-error a phase that is none does not compile
const noPhase: Phase = "phase_9";

const therapy = validate(Therapy, {
  kind: "therapy",
  id: "therapy:example",
  names: [{ text: "Example", kind: "code" }],
  modality: "car_t",
  delivery: "ex vivo",
});

const registered = read({
  protocolSection: {
    identificationModule: { nctId: "NCT06801119" },
    designModule: { studyType: "INTERVENTIONAL", phases: ["PHASE1", "PHASE2"] },
  },
});

const facts: readonly (readonly [what: string, found: unknown, expected: unknown])[] = [
  ["a term", [phase, noPhase], ["phase_1_2", "phase_9"]],
  ["issues", therapy.ok ? [] : therapy.issues.map(({ code, path }) => [code, ...path]), [["unknown_term", "delivery"]]],
  ["a vocabulary", termKeys(deliveries), ["ex_vivo", "in_vivo", "none"]],
  ["the dossiers", dossiers.length, 5],
  ["identifiers", identify("registered as NCT06801119").map(({ id }) => id), ["NCT06801119"]],
  ["an identifier", isIdentifier("nct", "NCT06801119"), true],
  ["a unit", isUnit("10*9/L"), true],
  ["a conversion", convert(1.5, "g", "mg"), { ok: true, value: 1500 }],
  ["a registry record", registered.ok ? registered.value.phase : "none", "phase_1_2"],
];

const wrong = facts.filter(([, found, expected]) => JSON.stringify(found) !== JSON.stringify(expected));
const said = wrong.length === 0 ? `all ${facts.length} right` : `wrong: ${JSON.stringify(wrong)}`;
if (typeof document === "undefined") console.log(said);
else document.body.textContent = said;
