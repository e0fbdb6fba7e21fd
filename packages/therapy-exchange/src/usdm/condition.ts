/** The conditions of a trial: Indication. */
import { type Condition, Condition as ConditionSchema, type DiseaseReference } from "@org/therapy-model";
import { decodeTerm } from "@org/therapy-model/crosswalk";
import { diseases } from "@org/therapy-model/vocabularies";
import type { JsonObject } from "../mapping/unmapped.ts";
import { codeSystemUrl } from "../fhir-r5/base.ts";
import { codeOf } from "./code.ts";
import { markUnstated } from "./extension.ts";
import { listOf, memberReader, objectsIn, textIn } from "./member.ts";
import type { Part } from "./part.ts";
import { StudyObject } from "./study-object.ts";

const system = codeSystemUrl(diseases.id);
const mondo = "MONDO";

function diseaseCode(disease: DiseaseReference): StudyObject {
  if (disease.startsWith("MONDO:")) return codeOf(disease, disease, mondo);
  const term = diseases.terms[disease as keyof typeof diseases.terms] as { readonly label: string } | undefined;
  return codeOf(disease, term?.label ?? disease, system);
}

function readDisease(wire: JsonObject): unknown {
  const [code, other] = objectsIn(wire, "codes");
  if (code === undefined || other !== undefined) return undefined;
  const { code: stated, codeSystem } = code;
  if (codeSystem === system || codeSystem === mondo) return stated;
  const isNcit = codeSystem === "http://www.cdisc.org" || codeSystem === "NCIt";
  const found = isNcit && typeof stated === "string" ? decodeTerm(diseases, "ncit", stated) : undefined;
  return found?.exact === true ? found.key : undefined;
}

function readCondition(wire: JsonObject): JsonObject {
  return { disease: readDisease(wire) };
}

const conditionReader = memberReader<Condition>(ConditionSchema, readCondition);

/** Reads the name of a condition without a known code. */
function readConditionName(wire: JsonObject): string | undefined {
  if (readDisease(wire) !== undefined) return undefined;
  return textIn(wire, "description") ?? textIn(wire, "label") ?? textIn(wire, "name");
}

function indication(name: string, label: string): StudyObject {
  const object = new StudyObject("Indication", { name, description: label, isRareDisease: false });
  return markUnstated(object, "isRareDisease");
}

/** The conditions, and their names in a registry. */
export const conditions: Part = {
  write({ trial, design }) {
    for (const [index, condition] of (trial.conditions ?? []).entries()) {
      const code = diseaseCode(condition.disease);
      const plain = indication(`Condition ${index + 1}`, code.values["decode"] as string);
      const member = { value: condition, read: readCondition };
      design.add("indications", new StudyObject("Indication", { ...plain.values, codes: [code] }, member));
    }
    for (const [index, name] of (trial.conditionNames ?? []).entries()) {
      design.add("indications", indication(`Condition name ${index + 1}`, name));
    }
  },
  read(parts) {
    const wires = objectsIn(parts.design, "indications");
    return {
      conditions: listOf(wires.map((each) => conditionReader(each, parts))),
      conditionNames: listOf(wires.map(readConditionName)),
    };
  },
};
