/** What the patient form holds: the facts as they are typed. */

/** A fact: a name, such as a laboratory value, a disease, a scale or a treatment, and its value. */
export interface PatientFact {
  readonly name: string;
  readonly value: string;
}

/** The patient form. */
export interface PatientForm {
  readonly age: string;
  readonly sex: "" | "female" | "male";
  readonly screening: string;
  readonly consent: boolean;
  /** Whether all conditions and treatments are listed: what is not listed is absent. */
  readonly isComplete: boolean;
  readonly facts: readonly PatientFact[];
  /** A profile of the model or a FHIR bundle; where it is set, the other fields are not used. */
  readonly document: string;
}

/** A form without facts. */
export const emptyForm: PatientForm = {
  age: "",
  sex: "",
  screening: "",
  consent: false,
  isComplete: false,
  facts: [],
  document: "",
};

/** A text of an address, which may be anything; empty for other values. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Reads a form from its text in the address. */
export function parseForm(text: string): PatientForm {
  try {
    const value = JSON.parse(text) as Partial<PatientForm>;
    const facts = Array.isArray(value.facts) ? (value.facts as unknown[]) : [];
    return {
      age: textOf(value.age),
      sex: value.sex === "female" || value.sex === "male" ? value.sex : "",
      screening: textOf(value.screening),
      consent: value.consent === true,
      isComplete: value.isComplete === true,
      facts: facts.slice(0, 200).map((fact) => {
        const { name, value } = (fact ?? {}) as Partial<PatientFact>;
        return { name: textOf(name), value: textOf(value) };
      }),
      document: textOf(value.document),
    };
  } catch {
    return emptyForm;
  }
}
