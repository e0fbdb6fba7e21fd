/** The rules of the model, in the order in which they are listed. */
import { citationRules } from "./citations.ts";
import { duplicateRules } from "./duplicates.ts";
import { identifierRules } from "./identifiers.ts";
import { indicationRules } from "./indications.ts";
import { organizationRules } from "./organizations.ts";
import { regulatoryAuthorityRules } from "./regulatory-authority.ts";
import { regulatoryTimeRules } from "./regulatory-time.ts";
import type { Rule } from "./rule.ts";
import { therapyCellRules } from "./therapy-cells.ts";
import { therapyConstructRules } from "./therapy-constructs.ts";
import { therapyDoseRules } from "./therapy-doses.ts";
import { therapyEditRules } from "./therapy-edits.ts";
import { therapyModalityRules } from "./therapy-modality.ts";
import { innAgainstFacets } from "./therapy-name.ts";
import { therapyTargetRules } from "./therapy-targets.ts";
import { therapyVectorRules } from "./therapy-vectors.ts";
import { trialEvidenceRules } from "./trial-evidence.ts";
import { trialRules } from "./trial-rules.ts";

/** All rules of the model. */
export const rules: readonly Rule[] = [
  ...therapyModalityRules,
  ...therapyCellRules,
  ...therapyVectorRules,
  ...therapyConstructRules,
  ...therapyTargetRules,
  ...therapyEditRules,
  ...therapyDoseRules,
  innAgainstFacets,
  ...indicationRules,
  ...trialEvidenceRules,
  ...trialRules,
  ...regulatoryAuthorityRules,
  ...regulatoryTimeRules,
  ...identifierRules,
  ...organizationRules,
  ...citationRules,
  ...duplicateRules,
];
