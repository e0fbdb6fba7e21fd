/** Records of cell, gene and RNA therapies, their clinical trials and their regulation; vocabularies; validation. */

// Validation
export type { Fix, Issue, IssueCode, Severity, Span } from "../schema/issue.ts";
export type { Result } from "../schema/result.ts";
export { validate, type ValidateOptions } from "../schema/validate.ts";

// Records
export * from "../records/record.ts";
export * from "../records/record-set.ts";
export { RuleId, Suppression } from "../records/suppression.ts";
export {
  OrganizationId,
  PlatformId,
  type RecordId,
  type RecordKind,
  recordKinds,
  RegulatoryEventId,
  SourceId,
  TherapyId,
  TrialId,
} from "../domain/shared/record-id.ts";
export * from "../domain/organization/organization.ts";
export * from "../domain/platform/platform.ts";
export * from "../domain/therapy/therapy.ts";
export * from "../domain/trial/trial.ts";
export * from "../domain/regulatory/authority-request.ts";
export * from "../domain/regulatory/label-warning.ts";
export * from "../domain/regulatory/postmarketing-requirement.ts";
export * from "../domain/regulatory/regulatory-event.ts";
export * from "../domain/regulatory/review-conduct.ts";
export * from "../domain/source/source.ts";

// Vocabularies
export * from "../gen/vocabularies/adverse-event.ts";
export * from "../gen/vocabularies/age-group.ts";
export * from "../gen/vocabularies/age-unit.ts";
export * from "../gen/vocabularies/agreement-kind.ts";
export * from "../gen/vocabularies/allocation.ts";
export * from "../gen/vocabularies/application-type.ts";
export * from "../gen/vocabularies/approval-kind.ts";
export * from "../gen/vocabularies/arm-kind.ts";
export * from "../gen/vocabularies/binder-format.ts";
export * from "../gen/vocabularies/binder-origin.ts";
export * from "../gen/vocabularies/biospecimen-retention.ts";
export * from "../gen/vocabularies/cargo.ts";
export * from "../gen/vocabularies/cell-origin.ts";
export * from "../gen/vocabularies/cell-source.ts";
export * from "../gen/vocabularies/cell-type.ts";
export * from "../gen/vocabularies/classification-criterion.ts";
export * from "../gen/vocabularies/comparator.ts";
export * from "../gen/vocabularies/conjugate.ts";
export * from "../gen/vocabularies/construct-purpose.ts";
export * from "../gen/vocabularies/contact-role.ts";
export * from "../gen/vocabularies/country.ts";
export * from "../gen/vocabularies/data-sharing-plan.ts";
export * from "../gen/vocabularies/designation.ts";
export * from "../gen/vocabularies/device-kind.ts";
export * from "../gen/vocabularies/disclosure-restriction.ts";
export * from "../gen/vocabularies/disease-state.ts";
export * from "../gen/vocabularies/disease.ts";
export * from "../gen/vocabularies/dispersion-kind.ts";
export * from "../gen/vocabularies/dose-form.ts";
export * from "../gen/vocabularies/edit-effect.ts";
export * from "../gen/vocabularies/edit-method.ts";
export * from "../gen/vocabularies/endpoint-level.ts";
export * from "../gen/vocabularies/endpoint.ts";
export * from "../gen/vocabularies/event-assessment.ts";
export * from "../gen/vocabularies/exchange.ts";
export * from "../gen/vocabularies/grading-scale.ts";
export * from "../gen/vocabularies/hypothesis.ts";
export * from "../gen/vocabularies/initiation.ts";
export * from "../gen/vocabularies/interval-sides.ts";
export * from "../gen/vocabularies/intervention-model.ts";
export * from "../gen/vocabularies/intervention-role.ts";
export * from "../gen/vocabularies/intervention-type.ts";
export * from "../gen/vocabularies/jurisdiction.ts";
export * from "../gen/vocabularies/language.ts";
export * from "../gen/vocabularies/masked-role.ts";
export * from "../gen/vocabularies/masking.ts";
export * from "../gen/vocabularies/measurement-circumstance.ts";
export * from "../gen/vocabularies/measurement-method.ts";
export * from "../gen/vocabularies/measurement.ts";
export * from "../gen/vocabularies/milestone.ts";
export * from "../gen/vocabularies/modality.ts";
export * from "../gen/vocabularies/modification-setting.ts";
export * from "../gen/vocabularies/name-kind.ts";
export * from "../gen/vocabularies/observational-model.ts";
export * from "../gen/vocabularies/oligonucleotide-class.ts";
export * from "../gen/vocabularies/organization-role.ts";
export * from "../gen/vocabularies/organization-type.ts";
export * from "../gen/vocabularies/phase.ts";
export * from "../gen/vocabularies/promoter-specificity.ts";
export * from "../gen/vocabularies/pseudotype.ts";
export * from "../gen/vocabularies/reference-kind.ts";
export * from "../gen/vocabularies/registration-type.ts";
export * from "../gen/vocabularies/regulator.ts";
export * from "../gen/vocabularies/regulatory-status.ts";
export * from "../gen/vocabularies/replication-competence.ts";
export * from "../gen/vocabularies/reporting-status.ts";
export * from "../gen/vocabularies/response-category.ts";
export * from "../gen/vocabularies/response-criterion.ts";
export * from "../gen/vocabularies/responsible-party-kind.ts";
export * from "../gen/vocabularies/review-clock.ts";
export * from "../gen/vocabularies/route.ts";
export * from "../gen/vocabularies/sampling-method.ts";
export * from "../gen/vocabularies/scale.ts";
export * from "../gen/vocabularies/sex-eligibility.ts";
export * from "../gen/vocabularies/shared-document.ts";
export * from "../gen/vocabularies/signaling-domain.ts";
export * from "../gen/vocabularies/source-type.ts";
export * from "../gen/vocabularies/sponsor-class.ts";
export * from "../gen/vocabularies/statistic.ts";
export * from "../gen/vocabularies/stop-reason.ts";
export * from "../gen/vocabularies/study-type.ts";
export * from "../gen/vocabularies/target.ts";
export * from "../gen/vocabularies/technology.ts";
export * from "../gen/vocabularies/therapy-line.ts";
export * from "../gen/vocabularies/time-perspective.ts";
export * from "../gen/vocabularies/treatment.ts";
export * from "../gen/vocabularies/trial-purpose.ts";
export * from "../gen/vocabularies/trial-status.ts";
export * from "../gen/vocabularies/vector-class.ts";
export * from "../gen/vocabularies/vector-species.ts";

// Shared
export * from "../domain/shared/absent-value.ts";
export * from "../domain/shared/binder.ts";
export * from "../domain/shared/cell.ts";
export * from "../domain/shared/citation.ts";
export * from "../domain/shared/construct.ts";
export { DecimalText, ResultNumber } from "../domain/shared/decimal-text.ts";
export * from "../domain/shared/estimate.ts";
export * from "../domain/shared/geo-point.ts";
export * from "../domain/shared/identifier.ts";
export { JsonPointer } from "../domain/shared/json-pointer.ts";
export * from "../domain/shared/money.ts";
export * from "../domain/shared/name.ts";
export { DatePart, DateType, EventDate, PartialDate, RegistryDate } from "../domain/shared/partial-date.ts";
export * from "../domain/shared/patient-criterion.ts";
export * from "../domain/shared/place.ts";
export * from "../domain/shared/quantity.ts";
export * from "../domain/shared/target-reference.ts";
export * from "../domain/shared/text.ts";
export * from "../domain/shared/vector.ts";
export * from "../domain/shared/web-address.ts";

// Disease
export * from "../domain/disease/condition.ts";
export * from "../domain/disease/disease-profile.ts";

// Therapy
export * from "../domain/therapy/commerce.ts";
export * from "../domain/therapy/dosing.ts";
export * from "../domain/therapy/first-claim.ts";
export * from "../domain/therapy/plan.ts";
export * from "../domain/therapy/presentation.ts";
export * from "../domain/therapy/product-profile.ts";

// Trial
export * from "../domain/trial/activity.ts";
export * from "../domain/trial/adverse-event-information.ts";
export * from "../domain/trial/analysis-population.ts";
export * from "../domain/trial/baseline-characteristics.ts";
export * from "../domain/trial/biospecimens.ts";
export * from "../domain/trial/cohort.ts";
export * from "../domain/trial/comparison.ts";
export * from "../domain/trial/contact.ts";
export * from "../domain/trial/criterion.ts";
export * from "../domain/trial/data-sharing.ts";
export * from "../domain/trial/design.ts";
export * from "../domain/trial/dispersion.ts";
export * from "../domain/trial/eligibility.ts";
export * from "../domain/trial/enrollment.ts";
export * from "../domain/trial/estimand.ts";
export * from "../domain/trial/expanded-access.ts";
export * from "../domain/trial/group-measurement.ts";
export * from "../domain/trial/investigator-agreement.ts";
export * from "../domain/trial/limit.ts";
export * from "../domain/trial/objective.ts";
export * from "../domain/trial/outcome-measure-result.ts";
export * from "../domain/trial/application.ts";
export * from "../domain/trial/oversight.ts";
export { PValueText } from "../domain/trial/p-value-text.ts";
export * from "../domain/trial/participant-flow.ts";
export * from "../domain/trial/record-dates.ts";
export * from "../domain/trial/reference.ts";
export * from "../domain/trial/registration.ts";
export * from "../domain/trial/registry-results.ts";
export * from "../domain/trial/responsible-party.ts";
export * from "../domain/trial/adverse-event-result.ts";
export * from "../domain/trial/result.ts";
export * from "../domain/trial/test-result.ts";
export * from "../domain/trial/result-context.ts";
export { Denominator, GroupCount, ResultGroup } from "../domain/trial/result-group.ts";
export * from "../domain/trial/statistical-analysis.ts";
export * from "../domain/trial/trial-endpoint.ts";
