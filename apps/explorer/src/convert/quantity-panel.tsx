/** A quantity, how it is read, and what it is in other units. */
import { batch } from "@preact/signals";
import type { VNode } from "preact";
import { Examples } from "../parts/examples.tsx";
import { TextField } from "../parts/text-field.tsx";
import { field } from "../state/page.ts";
import { language } from "../state/settings.ts";
import { text } from "../texts/text.ts";
import { quickWorker, useAnswer } from "../worker/client.ts";
import { commonUnits } from "./common-units.ts";
import type { QuantityAnswer, QuantityProblem, QuantityRequest } from "./read-quantity.ts";

const quantity = field("convert", "quantity", "2.0 mg/dL");
const to = field("convert", "to", "umol/L");
const analyte = field("convert", "analyte", "bilirubin");
const by = field("convert", "with", "");

type Sample = readonly [quantity: string, to: string, analyte: string, by: string];

const samples: readonly Sample[] = [
  ["2.0 mg/dL", "umol/L", "bilirubin", ""],
  ["≥1.5×109/L", "/uL", "", ""],
  ["3e13 vg/kg", "{vg}", "", "12.5 kg"],
  ["0.5–1.0 × 10^6 CAR+ T cells/kg", "{CAR+ T cells}/kg", "", ""],
  ["98.6 °F", "Cel", "", ""],
  ["不超过3个月", "d", "", ""],
];

function fill([nextQuantity, nextTo, nextAnalyte, nextBy]: Sample): void {
  batch(() => {
    quantity.value = nextQuantity;
    to.value = nextTo;
    analyte.value = nextAnalyte;
    by.value = nextBy;
  });
}

const readQuantity = (request: QuantityRequest): Promise<QuantityAnswer> => quickWorker.readQuantity(request);
const listAnalytes = (of: "en" | "zh"): Promise<string[]> => quickWorker.listAnalytes(of);

/** The panel of quantities. */
export function QuantityPanel(): VNode {
  const request = { text: quantity.value, to: to.value, analyte: analyte.value, by: by.value, language: language() };
  const { value: answer, isCurrent } = useAnswer(readQuantity, request);
  const { value: analyteNames = [] } = useAnswer(listAnalytes, language());
  return (
    <section aria-labelledby="quantity-heading">
      <h2 id="quantity-heading">{text("quantity")}</h2>
      <TextField label={text("quantity")} hint={text("quantityHint")} value={quantity} class="large" />
      <div class="fields">
        <TextField label={text("toUnit")} value={to} list="units" isCode />
        <TextField label={text("analyte")} hint={text("analyteHint")} value={analyte} list="analytes" />
        <TextField label={text("by")} hint={text("byHint")} value={by} />
      </div>
      <datalist id="units">
        {commonUnits.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <datalist id="analytes">
        {analyteNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Examples of={samples.map((sample) => ({ name: sample[0], apply: () => fill(sample) }))} />
      {answer !== undefined && <Result answer={answer} isCurrent={isCurrent} />}
    </section>
  );
}

function Result({ answer, isCurrent }: { readonly answer: QuantityAnswer; readonly isCurrent: boolean }): VNode {
  const { reading, result, steps, others, problem, analyte: found } = answer;
  return (
    <div class={isCurrent ? "" : "stale"} aria-live="polite">
      {result !== undefined && (
        <p class="result">
          <output>{result.text}</output> <code>{result.unit}</code>
        </p>
      )}
      {problem !== undefined && <Problem problem={problem} />}
      <dl class="facts">
        {reading !== undefined && (
          <>
            <dt>{text("reading")}</dt>
            <dd>
              {reading.text} <code>{reading.unit}</code> <span class="quiet">{reading.words}</span>
              {reading.assumptions.map((message) => (
                <div key={message} class="assumption">
                  {message}
                </div>
              ))}
            </dd>
          </>
        )}
        {steps.length > 0 && (
          <>
            <dt>{text("derivation")}</dt>
            <dd>
              <ol class="steps">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </dd>
          </>
        )}
        {found !== undefined && (
          <>
            <dt>{text("analyte")}</dt>
            <dd>
              {found.name} {found.zh} <span class="quiet small">{found.source}</span>
            </dd>
          </>
        )}
      </dl>
      {others.length > 0 && <OtherUnits of={others} />}
    </div>
  );
}

function OtherUnits({ of }: { readonly of: QuantityAnswer["others"] }): VNode {
  return (
    <>
      <h3>{text("otherUnits")}</h3>
      <ul class="grid">
        {of.map((other) => (
          <li key={other.unit}>
            <button type="button" class="row" onClick={() => void (to.value = other.unit)}>
              <span>{other.text}</span> <code>{other.unit}</code>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const fieldsOfProblem = { text: quantity, to, analyte, by } as const;

function Problem({ problem: { message, choices, of, needs } }: { readonly problem: QuantityProblem }): VNode {
  return (
    <div class="problem" role="status">
      <p>{message}</p>
      {needs !== undefined && (
        <p>
          {text("needs", { needs: needs.what })} {needs.unit !== undefined && <code>{needs.unit}</code>}
        </p>
      )}
      {choices.length > 0 && (
        <p class="examples">
          {choices.map((choice) => (
            <button key={choice} type="button" class="chip" onClick={() => void (fieldsOfProblem[of].value = choice)}>
              {text("use", { value: choice })}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
