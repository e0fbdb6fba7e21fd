/** Whether the registry shows what was found for an outcome. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Whether the registry shows what was found for an outcome.
 *
 * @see https://org.github.io/therapy-model/vocabularies/reporting_status.html
 */
export const reportingStatuses = /* @__PURE__ */ vocabulary({
  id: "reporting_status",
  title: "Reporting status",
  definition: "Whether the registry shows what was found for an outcome.",
  terms: {
    posted: {
      label: "Posted",
      definition: "The findings are shown.",
    },
    not_posted: {
      label: "Not posted",
      definition: "The findings are still to come.",
    },
  },
});

/** A term of {@link reportingStatuses}. */
export type ReportingStatus = TermKey<typeof reportingStatuses>;
/** Schema of {@link ReportingStatus}. */
export const ReportingStatus: TermSchema<ReportingStatus> = /* @__PURE__ */ termSchema(reportingStatuses);
