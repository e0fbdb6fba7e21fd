/** The domain model of cell, gene and RNA therapies, their clinical trials and their regulation. */

// How the model is written
export * from "./code-system.ts";
export * from "./vocabulary.ts";
export type * from "./vocabulary-labels.ts";
export { termSchema, vocabularyIdOfSchema, vocabularyOfSchema, type TermSchema } from "./term-schema.ts";
export * from "./schema.ts";
export {
  kindOfId,
  OrganizationId,
  PlatformId,
  type RecordId,
  type RecordKind,
  recordKinds,
  RegulatoryEventId,
  SourceId,
  TherapyId,
  TrialId,
} from "./reference.ts";
export * from "./suggestion.ts";

// Validation
export * from "./issue.ts";
export * from "./predicate.ts";
export * from "./validate.ts";
export { checkIntegrity } from "./integrity.ts";
export * from "./merge.ts";

// Records
export * from "./record.ts";
export * from "./dossier.ts";
export { RuleId, Silence } from "./silence.ts";
export * from "./organization/organization.ts";
export * from "./platform/platform.ts";
export * from "./therapy/therapy.ts";
export * from "./trial/trial.ts";
export * from "./regulatory/regulatory-event.ts";
export * from "./source/source.ts";

// Shared
export * from "./shared/age-unit.ts";
export * from "./shared/citation.ts";
export * from "./shared/comparator.ts";
export * from "./shared/country.ts";
export * from "./shared/decimal-text.ts";
export * from "./shared/estimate.ts";
export * from "./shared/geo-point.ts";
export * from "./shared/identifier.ts";
export * from "./shared/json-pointer.ts";
export * from "./shared/language.ts";
export * from "./shared/name.ts";
export * from "./shared/name-kind.ts";
export * from "./shared/partial-date.ts";
export * from "./shared/place.ts";
export * from "./shared/population-statistic.ts";
export * from "./shared/quantity.ts";
export * from "./shared/sex.ts";
export * from "./shared/text.ts";
export * from "./shared/web-address.ts";

// Organization
export * from "./organization/agreement-kind.ts";
export * from "./organization/exchange.ts";
export * from "./organization/organization-role.ts";
export * from "./organization/organization-type.ts";
export * from "./organization/sponsor-class.ts";

// Platform
export * from "./platform/technology.ts";

// Therapy
export * from "./therapy/binder.ts";
export * from "./therapy/binder-format.ts";
export * from "./therapy/binder-origin.ts";
export * from "./therapy/cargo.ts";
export * from "./therapy/cell.ts";
export * from "./therapy/cell-origin.ts";
export * from "./therapy/cell-source.ts";
export * from "./therapy/cell-type.ts";
export * from "./therapy/conjugate.ts";
export * from "./therapy/construct.ts";
export * from "./therapy/construct-purpose.ts";
export * from "./therapy/delivery.ts";
export * from "./therapy/device-kind.ts";
export * from "./therapy/dose-form.ts";
export * from "./therapy/dosing.ts";
export * from "./therapy/edit-effect.ts";
export * from "./therapy/edit-method.ts";
export * from "./therapy/modality.ts";
export * from "./therapy/oligonucleotide-class.ts";
export * from "./therapy/promoter-specificity.ts";
export * from "./therapy/pseudotype.ts";
export * from "./therapy/replication-competence.ts";
export * from "./therapy/route.ts";
export * from "./therapy/signalling-domain.ts";
export * from "./therapy/target.ts";
export * from "./therapy/target-reference.ts";
export * from "./therapy/vector.ts";
export * from "./therapy/vector-class.ts";
export * from "./therapy/vector-species.ts";

// Disease
export * from "./disease/age-group.ts";
export * from "./disease/condition.ts";
export * from "./disease/disease.ts";
export * from "./disease/disease-state.ts";
export * from "./disease/therapy-line.ts";

// Trial
export * from "./trial/adverse-event.ts";
export * from "./trial/allocation.ts";
export * from "./trial/arm-kind.ts";
export * from "./trial/biospecimen-retention.ts";
export * from "./trial/biospecimens.ts";
export * from "./trial/classification-criteria.ts";
export * from "./trial/comparison.ts";
export * from "./trial/contact.ts";
export * from "./trial/contact-role.ts";
export * from "./trial/criterion.ts";
export * from "./trial/data-sharing.ts";
export * from "./trial/data-sharing-plan.ts";
export * from "./trial/design.ts";
export * from "./trial/disclosure-restriction.ts";
export * from "./trial/dispersion.ts";
export * from "./trial/dispersion-kind.ts";
export * from "./trial/eligibility.ts";
export * from "./trial/endpoint.ts";
export * from "./trial/evaluate.ts";
export * from "./trial/endpoint-level.ts";
export * from "./trial/event-assessment.ts";
export * from "./trial/expanded-access.ts";
export * from "./trial/grading-scale.ts";
export * from "./trial/hypothesis.ts";
export * from "./trial/initiation.ts";
export * from "./trial/intervention-model.ts";
export * from "./trial/intervention-role.ts";
export * from "./trial/intervention-type.ts";
export * from "./trial/interval-sides.ts";
export * from "./trial/investigator-agreement.ts";
export * from "./trial/limit.ts";
export * from "./trial/masked-role.ts";
export * from "./trial/masking.ts";
export * from "./trial/measurement.ts";
export * from "./trial/measurement-circumstance.ts";
export * from "./trial/measurement-method.ts";
export * from "./trial/observational-model.ts";
export * from "./trial/objective.ts";
export * from "./trial/oversight.ts";
export * from "./trial/participant-flow.ts";
export * from "./trial/phase.ts";
export * from "./trial/record-dates.ts";
export * from "./trial/reference.ts";
export * from "./trial/reference-kind.ts";
export * from "./trial/registration.ts";
export * from "./trial/registration-type.ts";
export * from "./trial/reported-adverse-event.ts";
export * from "./trial/reported-analysis.ts";
export * from "./trial/reported-baseline.ts";
export { Denominator, GroupCount, ReportedGroup } from "./trial/reported-group.ts";
export * from "./trial/reported-measurement.ts";
export * from "./trial/reported-outcome.ts";
export * from "./trial/reported-p-value.ts";
export * from "./trial/reported-results.ts";
export * from "./trial/reporting-status.ts";
export * from "./trial/response-category.ts";
export * from "./trial/response-criteria.ts";
export * from "./trial/responsible-party.ts";
export * from "./trial/responsible-party-kind.ts";
export * from "./trial/result.ts";
export * from "./trial/sampling-method.ts";
export * from "./trial/scale.ts";
export * from "./trial/shared-document.ts";
export * from "./trial/stop-reason.ts";
export * from "./trial/study-type.ts";
export * from "./trial/time-perspective.ts";
export * from "./trial/treatment.ts";
export * from "./trial/trial-endpoint.ts";
export * from "./trial/trial-purpose.ts";
export * from "./trial/trial-status.ts";

// Regulatory
export * from "./regulatory/application-type.ts";
export * from "./regulatory/approval-kind.ts";
export * from "./regulatory/designation.ts";
export * from "./regulatory/jurisdiction.ts";
export * from "./regulatory/milestone.ts";
export * from "./regulatory/regulator.ts";
export * from "./regulatory/regulatory-status.ts";
export * from "./regulatory/review-clock.ts";

// Source
export * from "./source/source-type.ts";
