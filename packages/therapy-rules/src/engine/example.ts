/** Minimal valid records for the examples of rules. */
import type { Organization, RegulatoryEvent, Source, Therapy, Trial } from "@org/therapy-model";

/** Returns a therapy. */
export function therapy(fields: Partial<Therapy>): Therapy {
  return {
    kind: "therapy",
    id: "therapy:x-101",
    names: [{ text: "X-101", kind: "code" }],
    modality: "car_t",
    ...fields,
  };
}

/** Returns a trial. */
export function trial(fields: Partial<Trial>): Trial {
  return { kind: "trial", id: "trial:x-101-1", type: "interventional", ...fields };
}

/** Returns a regulatory event of the therapy `therapy:x-101`. */
export function event(fields: Partial<RegulatoryEvent>): RegulatoryEvent {
  return {
    kind: "regulatory_event",
    id: "regulatory_event:x-101-step",
    therapy: "therapy:x-101",
    jurisdiction: "US",
    milestone: "trial_authorized",
    ...fields,
  };
}

/** Returns an organization. */
export function organization(fields: Partial<Organization>): Organization {
  return { kind: "organization", id: "organization:x", names: [{ text: "X Therapeutics", kind: "trade" }], ...fields };
}

/** Returns a source. */
export function source(fields: Partial<Source>): Source {
  return { kind: "source", id: "source:x-1", type: "press_release", title: "X Therapeutics on X-101", ...fields };
}
