/** Indications: a ClinicalUseDefinition each. */
import { type Indication, Indication as IndicationSchema } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { type Element, type Member, members, objectIn } from "../element.ts";
import { addFields, defined, fieldsOf } from "../fields.ts";
import { fitted, resourceTypes } from "../record-name.ts";
import { concepts } from "../term-concepts.ts";

const held: ReadonlySet<string> = new Set(["disease"]);
const isIndication = predicate(IndicationSchema);

/** An indication as a CodeableReference, whose concept is the disease. */
export const indicationMember: Member<Indication> = {
  schema: IndicationSchema,
  write: (indication) => addFields({ concept: concepts.disease.write(indication.disease) }, indication, held),
  read: (wire) => defined({ ...fieldsOf(wire), disease: concepts.disease.read(wire["concept"]) }),
};

/** The indications of a therapy. */
export const indications: Element<Indication[]> = {
  paths: "ClinicalUseDefinition.indication",
  write(values, _, writing) {
    for (const [index, indication] of values.entries()) {
      const use: JsonObject = {
        resourceType: "ClinicalUseDefinition",
        id: fitted(`${writing.id}-indication-${index + 1}`),
        type: "indication",
        subject: [{ reference: `${resourceTypes.therapy}/${writing.id}` }],
        indication: { diseaseSymptomProcedure: { concept: concepts.disease.write(indication.disease) } },
      };
      writing.add(addFields(use, indication, held));
    }
    return values.length > 0;
  },
  read: (_, { id, referring }) =>
    members(referring("ClinicalUseDefinition", "subject", `${resourceTypes.therapy}/${id}`), (wire) => {
      const use = wire as JsonObject;
      const symptom = objectIn(objectIn(use, "indication"), "diseaseSymptomProcedure");
      const indication = defined({ ...fieldsOf(use), disease: concepts.disease.read(symptom?.["concept"]) });
      return isIndication(indication) ? indication : undefined;
    }),
};
