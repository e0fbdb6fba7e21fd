/** Rules about the acceptance numbers that NMPA assigns to applications. */
import { event, therapy } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { isModality } from "../shared/kinds.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { marketingSteps, trialSteps } from "../regulatory/authority-facts.ts";

const product = therapy({});

const acceptanceStage = rule({
  id: "acceptance_stage",
  title: "Acceptance number of another type of application",
  recordKinds: ["regulatory_event"],
  requires: ["identifiers"],
  severity: contradiction,
  rationale:
    "CXSL is an application for a clinical trial and CXSS one for marketing. The number shows whether a product is in development or approved.",
  source:
    "Format of the NMPA's acceptance numbers, muchong.com/t-7596295-1: the fourth letter is L for a trial and S for marketing",
  check({ identifiers, milestone }, report) {
    for (const [index, { scheme, value }] of identifiers.entries()) {
      if (scheme !== "nmpa_acceptance") continue;
      const stage = value[3];
      const wrong = (stage === "L" && marketingSteps.has(milestone)) || (stage === "S" && trialSteps.has(milestone));
      if (!wrong) continue;
      const what = stage === "L" ? "for a clinical trial" : "for marketing";
      report({
        path: ["identifiers", index, "value"],
        message: `is ${value}, an application ${what}, but the milestone is ${milestone}`,
      });
    }
  },
  valid: [
    [
      product,
      event({
        jurisdiction: "CN",
        milestone: "trial_authorized",
        identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }],
      }),
    ],
  ],
  invalid: [
    [
      product,
      event({
        jurisdiction: "CN",
        milestone: "marketing_authorization_granted",
        identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }],
      }),
    ],
  ],
});

const acceptanceYear = rule({
  id: "acceptance_year",
  title: "Acceptance number of a later year than the event",
  recordKinds: ["regulatory_event"],
  requires: ["identifiers", "date"],
  severity: contradiction,
  rationale:
    "The two digits after the letters are the year in which the application was accepted. Later steps of the procedure are not earlier.",
  source: "Format of the NMPA's acceptance numbers, muchong.com/t-7596295-1: the first two digits are the year",
  check({ identifiers, date }, report) {
    for (const [index, { scheme, value }] of identifiers.entries()) {
      if (scheme !== "nmpa_acceptance") continue;
      const year = 2000 + Number(value.slice(4, 6));
      if (year <= Number(date.value.slice(0, 4))) continue;
      report({
        path: ["identifiers", index, "value"],
        message: `is ${value}, accepted in ${year}, but the event is dated ${date.value}`,
      });
    }
  },
  valid: [
    [
      product,
      event({
        jurisdiction: "CN",
        date: { value: "2023-12-19", type: "actual" },
        identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }],
      }),
    ],
  ],
  invalid: [
    [
      product,
      event({
        jurisdiction: "CN",
        date: { value: "2022-12-19", type: "actual" },
        identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }],
      }),
    ],
  ],
});

const acceptanceClass = rule({
  id: "acceptance_class",
  title: "Acceptance number of a chemical drug for a cell or gene therapy",
  recordKinds: ["regulatory_event"],
  requires: ["identifiers"],
  severity: unlikely,
  rationale:
    "The third letter is the product class: S for biological products, which include cells and vectors, H for chemical drugs, Z for traditional medicines.",
  source: "Format of the NMPA's acceptance numbers, muchong.com/t-7596295-1: the third letter is the product class",
  check({ identifiers, therapy: id }, report, context) {
    for (const [index, { scheme, value }] of identifiers.entries()) {
      if (scheme !== "nmpa_acceptance" || value[2] === "S") continue;
      const modality = context.record(id)?.modality;
      if (modality === undefined || !(isModality(modality, "cell_therapy") || isModality(modality, "gene_therapy")))
        continue;
      const what = value[2] === "H" ? "a chemical drug" : value[2] === "Z" ? "a traditional medicine" : "an excipient";
      report({
        path: ["identifiers", index, "value"],
        message: `is ${value}, the number of ${what}, but ${modality} is a biological product`,
      });
    }
  },
  valid: [[product, event({ jurisdiction: "CN", identifiers: [{ scheme: "nmpa_acceptance", value: "CXSL2300659" }] })]],
  invalid: [
    [product, event({ jurisdiction: "CN", identifiers: [{ scheme: "nmpa_acceptance", value: "CXHL2300659" }] })],
  ],
});

export const rules: readonly Rule[] = [acceptanceStage, acceptanceYear, acceptanceClass];
