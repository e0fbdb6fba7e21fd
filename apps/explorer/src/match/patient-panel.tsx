/** The patient form: age, sex, and facts by name and value. */
import type { VNode } from "preact";
import { language } from "../state/settings.ts";
import { text } from "../texts/text.ts";
import { useAnswer, worker } from "../worker/client.ts";
import type { MatchAnswer } from "./match-text.ts";
import type { PatientFact, PatientForm } from "./patient-form.ts";

interface PatientPanelProps {
  readonly form: PatientForm;
  readonly onChange: (form: PatientForm) => void;
  readonly answer: MatchAnswer | undefined;
  readonly today: string;
}

const listFactNames = (of: "en" | "zh"): Promise<string[]> => worker.listFactNames(of);

/** The form. */
export function PatientPanel({ form, onChange, answer, today }: PatientPanelProps): VNode {
  const { value: names = [] } = useAnswer(listFactNames, language());
  const changeFact = (index: number, fact: PatientFact): void =>
    onChange({ ...form, facts: form.facts.with(index, fact) });
  return (
    <>
      <div class="fields">
        <Labeled label={text("age")} value={form.age} onInput={(age) => onChange({ ...form, age })} />
        <SexField form={form} onChange={onChange} />
        <Labeled
          label={text("screening")}
          value={form.screening}
          hint={today}
          onInput={(screening) => onChange({ ...form, screening })}
        />
      </div>
      <datalist id="fact-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul class="facts-form">
        {form.facts.map((fact, index) => (
          <FactRow
            key={index}
            fact={fact}
            read={answer?.facts[index]}
            onChange={(next) => changeFact(index, next)}
            onRemove={() => onChange({ ...form, facts: form.facts.toSpliced(index, 1) })}
          />
        ))}
      </ul>
      <div class="actions">
        <button
          type="button"
          class="action"
          onClick={() => onChange({ ...form, facts: [...form.facts, { name: "", value: "" }] })}
        >
          {text("addFact")}
        </button>
      </div>
      <p class="small quiet">{text("factHint")}</p>
      <Flags form={form} onChange={onChange} />
      <PatientDocument form={form} onChange={onChange} />
      {answer?.problems.map((problem) => (
        <p key={problem} class="problem small">
          {problem}
        </p>
      ))}
    </>
  );
}

type FormProps = Pick<PatientPanelProps, "form" | "onChange">;

function SexField({ form, onChange }: FormProps): VNode {
  return (
    <div class="field">
      <label for="sex">{text("sex")}</label>
      <select
        id="sex"
        value={form.sex}
        onChange={(event) => onChange({ ...form, sex: event.currentTarget.value as PatientForm["sex"] })}
      >
        <option value="">{text("notStated")}</option>
        <option value="female">{text("female")}</option>
        <option value="male">{text("male")}</option>
      </select>
    </div>
  );
}

function Flags({ form, onChange }: FormProps): VNode {
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={form.consent}
          onChange={(event) => onChange({ ...form, consent: event.currentTarget.checked })}
        />{" "}
        {text("consents")}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={form.isComplete}
          onChange={(event) => onChange({ ...form, isComplete: event.currentTarget.checked })}
        />{" "}
        {text("allListed")}
      </label>
    </>
  );
}

function PatientDocument({ form, onChange }: FormProps): VNode {
  return (
    <details open={form.document !== ""}>
      <summary>{text("patientDocument")}</summary>
      <textarea
        aria-label={text("patientDocument")}
        class="code"
        rows={6}
        value={form.document}
        placeholder='{ "resourceType": "Bundle", … }'
        onInput={(event) => onChange({ ...form, document: event.currentTarget.value })}
      />
    </details>
  );
}

interface LabeledProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onInput: (value: string) => void;
}

function Labeled({ label, value, hint, onInput }: LabeledProps): VNode {
  return (
    <div class="field">
      <label>
        {label}
        <input
          value={value}
          placeholder={hint ?? ""}
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </label>
    </div>
  );
}

interface FactRowProps {
  readonly fact: PatientFact;
  readonly read: MatchAnswer["facts"][number] | undefined;
  readonly onChange: (fact: PatientFact) => void;
  readonly onRemove: () => void;
}

function FactRow({ fact, read, onChange, onRemove }: FactRowProps): VNode {
  return (
    <li>
      <input
        aria-label={text("factName")}
        list="fact-names"
        value={fact.name}
        autocomplete="off"
        onInput={(event) => onChange({ ...fact, name: event.currentTarget.value })}
      />
      <input
        aria-label={text("value")}
        value={fact.value}
        autocomplete="off"
        onInput={(event) => onChange({ ...fact, value: event.currentTarget.value })}
      />
      <button type="button" class="plain" aria-label={text("remove", { name: fact.name })} onClick={onRemove}>
        ×
      </button>
      {read?.problem !== undefined && <span class="small assumption">{read.problem}</span>}
      {read?.problem === undefined && read?.label !== undefined && (
        <span class="small quiet">
          {read.vocabulary?.replaceAll("_", " ")} · {read.label}
        </span>
      )}
    </li>
  );
}
