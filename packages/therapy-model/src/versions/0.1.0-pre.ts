// cspell:disable: the names of 0.1.0-pre keep their spelling.
/** From 0.1.0-pre, the model before its first release, to 0.1.0. */
import type { Renames } from "./migration.ts";

const american = "American spelling.";
const recordSet = "A dossier is a regulatory submission; the object is a set of records.";
const modificationSetting =
  "Delivery is a vehicle or route of administration; the field is where cells are modified: ex vivo, in vivo or not at all.";

export const from010pre: Renames = {
  from: "0.1.0-pre",
  to: "0.1.0",
  renamed: [
    { what: "kind", definition: "RecordSet", from: "dossier", to: "record_set", why: recordSet },
    { what: "prefix", definition: "RecordSetId", from: "dossier:", to: "record_set:", why: recordSet },
    {
      what: "field",
      definition: "RegulatoryEvent",
      from: "approval",
      to: "approvalKind",
      why: "The value is a kind of approval, such as conditional, not an approval.",
    },
    {
      what: "field",
      definition: "RegulatoryEvent",
      from: "reason",
      to: "reasons",
      isListNow: true,
      why: "A letter or an opinion can state several reasons.",
    },
    {
      what: "field",
      definition: "Platform",
      from: "delivery",
      to: "modificationSetting",
      why: modificationSetting,
    },
    {
      what: "field",
      definition: "Therapy",
      from: "delivery",
      to: "modificationSetting",
      why: modificationSetting,
    },
    {
      what: "field",
      definition: "Citation",
      from: "states",
      to: "statedValue",
      why: "The value is what a source that differs states.",
    },
    {
      what: "field",
      definition: "Vector",
      from: "cargo",
      to: "cargoes",
      isListNow: true,
      why: "One carrier can have several cargoes, such as messenger RNA and guide RNA.",
    },
    { what: "field", definition: "ChimericAntigenReceptor", from: "signalling", to: "signaling", why: american },
    {
      what: "field",
      definition: "ScoredScale",
      from: "higherIs",
      to: "higherScoreMeans",
      why: "The value is what a higher score means: a better or a worse outcome.",
    },
    { what: "term", definition: "Scale", from: "visual_analogue_scale", to: "visual_analog_scale", why: american },
    {
      what: "kind",
      definition: "EligibilityExpression",
      from: "investigator_judgement",
      to: "investigator_judgment",
      why: american,
    },
  ],
};
