/** The Match tab: an eligibility text, a patient, and whether the patient may join. */
import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { Editor } from "../parts/editor.tsx";
import { Failure } from "../parts/failure.tsx";
import { field } from "../state/page.ts";
import type { PageLanguage } from "../state/page-language.ts";
import { language } from "../state/settings.ts";
import { localDate } from "../state/today.ts";
import { text } from "../texts/text.ts";
import { useAnswer, worker } from "../worker/client.ts";
import { CriteriaList } from "./criteria-list.tsx";
import type { MatchAnswer } from "./match-text.ts";
import { PatientPanel } from "./patient-panel.tsx";
import { emptyForm, parseForm, type PatientForm } from "./patient-form.ts";

const sample = `Inclusion Criteria:

* Age ≥ 18 years
* Relapsed or refractory diffuse large B-cell lymphoma
* ECOG performance status 0 or 1
* ANC ≥ 1.0 × 10^9/L
* Total bilirubin ≤ 1.5 × ULN, or ≤ 3.0 × ULN with Gilbert syndrome
* Left ventricular ejection fraction ≥ 45%

Exclusion Criteria:

* Active hepatitis B
* Prior allogeneic stem cell transplantation
* Live vaccine within 30 days before enrollment
`;

const samplePatient: PatientForm = {
  ...emptyForm,
  age: "57",
  sex: "female",
  facts: [
    { name: "diffuse large B-cell lymphoma", value: "refractory" },
    { name: "ECOG", value: "1" },
    { name: "neutrophils", value: "1.2 × 10^9/L" },
  ],
};

const criteria = field("match", "text", sample);
const patient = field("match", "patient", JSON.stringify(samplePatient));

const matchText = (of: string, form: string, today: string, inLanguage: PageLanguage): Promise<MatchAnswer> =>
  worker.matchText(of, form, today, inLanguage);

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The Match tab. */
export function MatchPage(): VNode {
  const today = useMemo(() => localDate(new Date()), []);
  const { value: answer, isCurrent, error } = useAnswer(matchText, criteria.value, patient.value, today, language());
  const emphasized = useSignal<readonly Range[]>([]);
  const marks = useMemo(
    () =>
      (answer?.criteria ?? []).map(({ from, to, verdict, isExclusion, reason }) => {
        const color = verdict === "unknown" ? "unknown" : (verdict === "met") === isExclusion ? "not_met" : "met";
        return { from, to, class: `mark-${color}`, title: reason };
      }),
    [answer],
  );
  const form = parseForm(patient.value);
  const change = (next: PatientForm): void => void (patient.value = JSON.stringify(next));
  const addFact = (name: string): void => change({ ...form, facts: [...form.facts, { name, value: "" }] });
  return (
    <div class="match">
      <section class="side" aria-labelledby="criteria-heading">
        <h2 id="criteria-heading">{text("eligibilityText")}</h2>
        <Editor
          label={text("eligibilityText")}
          value={criteria}
          {...(isCurrent ? { marks } : {})}
          emphasized={emphasized.value}
        />
      </section>
      <section class="side" aria-labelledby="patient-heading">
        <h2 id="patient-heading">{text("patient")}</h2>
        <PatientPanel form={form} onChange={change} answer={answer} today={today} />
      </section>
      <section class={isCurrent ? "side" : "side stale"} aria-labelledby="verdict-heading">
        <h2 id="verdict-heading">
          {text("verdict")}{" "}
          {answer !== undefined && <span class={`tag ${answer.verdict}`}>{text(answer.verdict)}</span>}
        </h2>
        <Failure error={error} />
        {answer === undefined && error === undefined && <p class="quiet">{text("loading")}</p>}
        {answer !== undefined && (
          <CriteriaList
            answer={answer}
            onAddFact={addFact}
            onEmphasize={(ranges) => void (emphasized.value = ranges)}
          />
        )}
      </section>
    </div>
  );
}
