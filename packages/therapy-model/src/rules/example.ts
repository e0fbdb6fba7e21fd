/** Records for the examples of rules: valid with nothing but what the rule is about. */
import type { Organization } from "../organization/organization.ts";
import type { RegulatoryEvent } from "../regulatory/regulatory-event.ts";
import type { Source } from "../source/source.ts";
import type { Therapy } from "../therapy/therapy.ts";
import type { Trial } from "../trial/trial.ts";

/** Makes a therapy. */
export function therapy(facts: Partial<Therapy>): Therapy {
  return {
    kind: "therapy",
    id: "therapy:x-101",
    names: [{ text: "X-101", kind: "code" }],
    modality: "car_t",
    ...facts,
  };
}

/** Makes a trial. */
export function trial(facts: Partial<Trial>): Trial {
  return { kind: "trial", id: "trial:x-101-1", type: "interventional", ...facts };
}

/** Makes a regulatory event; the therapy that it happened to is a record of its own. */
export function event(facts: Partial<RegulatoryEvent>): RegulatoryEvent {
  return {
    kind: "regulatory_event",
    id: "regulatory_event:x-101-step",
    therapy: "therapy:x-101",
    jurisdiction: "US",
    milestone: "trial_authorized",
    ...facts,
  };
}

/** Makes an organisation. */
export function organization(facts: Partial<Organization>): Organization {
  return { kind: "organization", id: "organization:x", names: [{ text: "X Therapeutics", kind: "trade" }], ...facts };
}

/** Makes a source. */
export function source(facts: Partial<Source>): Source {
  return { kind: "source", id: "source:x-1", type: "press_release", title: "X Therapeutics on X-101", ...facts };
}
