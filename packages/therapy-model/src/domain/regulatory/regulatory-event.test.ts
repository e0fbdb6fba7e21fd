/** Fields of regulatory events: a record with all of them is valid, and the commonest mistakes are not. */
import { describe, expect, test } from "vitest";
import { validate } from "../../schema/validate.ts";
import { RegulatoryEvent } from "./regulatory-event.ts";

const letter: RegulatoryEvent = {
  kind: "regulatory_event",
  id: "regulatory_event:x-101-us-letter",
  therapy: "therapy:x-101",
  jurisdiction: "US",
  regulator: "fda",
  milestone: "complete_response_letter",
  date: { value: "2024-06-28", type: "actual" },
  application: "bla",
  reasons: ["potency_assay", "facility_inspection", "trial_design"],
};

const resubmission: RegulatoryEvent = {
  kind: "regulatory_event",
  id: "regulatory_event:x-101-us-resubmission",
  therapy: "therapy:x-101",
  jurisdiction: "US",
  milestone: "marketing_application_resubmitted",
  date: { value: "2025-01", type: "actual" },
  resubmissionClass: "class_2",
  respondsTo: "regulatory_event:x-101-us-letter",
  goalDate: "2025-07-15",
};

const meeting: RegulatoryEvent = {
  kind: "regulatory_event",
  id: "regulatory_event:x-101-us-meeting",
  therapy: "therapy:x-101",
  jurisdiction: "US",
  milestone: "meeting_held",
  meeting: "type_a",
  respondsTo: "regulatory_event:x-101-us-letter",
};

const vote: RegulatoryEvent = {
  kind: "regulatory_event",
  id: "regulatory_event:x-101-us-vote",
  therapy: "therapy:x-101",
  jurisdiction: "US",
  milestone: "advisory_committee_vote",
  committee: "ctgtac",
  vote: { for: 11, against: 2, abstained: 1, question: "Do the benefits outweigh the risks?" },
};

const approval: RegulatoryEvent = {
  kind: "regulatory_event",
  id: "regulatory_event:x-101-us-approval",
  therapy: "therapy:x-101",
  jurisdiction: "US",
  milestone: "marketing_authorization_granted",
  approvalKind: "accelerated",
  postmarketing: [
    {
      basis: "postmarketing_requirement",
      number: "PMR 1-1",
      purpose: "long_term_safety",
      patients: 150,
      followUp: { value: 15, unit: "a" },
      dueDate: "2043-12",
      status: "pending",
    },
  ],
  warnings: [{ section: "boxed_warning", adverseEvents: ["cytokine_release_syndrome", "t_cell_malignancy"] }],
  rems: { program: "X-101 REMS", elements: ["elements_to_assure_safe_use", "implementation_system"] },
  firsts: [{ area: "world", modality: "car_t", disease: "lymphoma", ageGroup: "adult" }],
};

const ended: RegulatoryEvent = {
  kind: "regulatory_event",
  id: "regulatory_event:x-101-us-end",
  therapy: "therapy:x-101",
  jurisdiction: "US",
  milestone: "development_discontinued",
  reasons: ["commercial"],
};

test.each([letter, resubmission, meeting, vote, approval, ended])("$id is valid", (event) => {
  expect(validate(RegulatoryEvent, event)).toEqual({ ok: true, value: event });
});

describe("is refused:", () => {
  const problems = (fields: { readonly [field: string]: unknown }): string[] => {
    const result = validate(RegulatoryEvent, { ...approval, ...fields });
    return result.ok ? [] : result.issues.map(({ path, code }) => `${path.join("/")} ${code}`);
  };

  test.each([
    ["a single reason", { reason: "quality" }, "reason unknown_field"],
    ["an empty list of reasons", { reasons: [] }, "reasons wrong_length"],
    ["a goal date with a type", { goalDate: { value: "2025", type: "anticipated" } }, "goalDate invalid_type"],
    ["a warning without content", { warnings: [{ section: "boxed_warning" }] }, "warnings/0 inconsistent_fields"],
    ["a first of nothing", { firsts: [{ area: "world" }] }, "firsts/0 inconsistent_fields"],
    ["an empty REMS", { rems: {} }, "rems inconsistent_fields"],
    [
      "an obligation of no patients",
      { postmarketing: [{ basis: "condition_of_authorization", patients: 0 }] },
      "postmarketing/0/patients out_of_range",
    ],
  ])("%s", (_, fields, problem) => {
    expect(problems(fields)).toEqual([problem]);
  });
});
