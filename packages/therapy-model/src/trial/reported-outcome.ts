/** What was found for one outcome, as a registry reports it. */
import { flag, list, optional } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { Statistic } from "../shared/population-statistic.ts";
import { Label, Passage } from "../shared/text.ts";
import { Dispersion } from "./dispersion.ts";
import { EndpointLevel } from "./endpoint-level.ts";
import { ReportedAnalysis } from "./reported-analysis.ts";
import { Denominator, mostGroups, ReportedGroup } from "./reported-group.ts";
import { MeasureClass } from "./reported-measurement.ts";
import { ReportingStatus } from "./reporting-status.ts";

/** What was found for one outcome: a table of values, and the analyses of them. */
export interface ReportedOutcome {
  /** Whether it is a primary, secondary or other outcome. */
  level?: EndpointLevel | undefined;
  /** What it is called. */
  title: string;
  /** What was measured and how, in the source's own words. */
  text?: string | undefined;
  /** The period over which it was measured, in the source's own words. */
  timeFrame?: string | undefined;
  /** Who was analysed, in the source's own words. */
  population?: string | undefined;
  /** Whether the findings are shown. */
  status?: ReportingStatus | undefined;
  /** When findings that are not shown yet are expected. */
  expected?: PartialDate | undefined;
  /** Which statistic the values are. */
  statistic?: Statistic | undefined;
  /** What stands beside the statistic. */
  dispersion?: Dispersion | undefined;
  /** The unit of the values, as written. */
  unit?: string | undefined;
  /** Whether the registry shows percentages beside the values. */
  percentages?: boolean | undefined;
  /** What was analysed beside participants, as written: eyes, lesions. */
  units?: string | undefined;
  /** Which of the denominators the values are of, as written. */
  denominatorUnits?: string | undefined;
  /** The groups. */
  groups?: ReportedGroup[] | undefined;
  /** How many were analysed. */
  denominators?: Denominator[] | undefined;
  /** The values. */
  classes?: MeasureClass[] | undefined;
  /** The statistical analyses. */
  analyses?: ReportedAnalysis[] | undefined;
}
/** Schema of {@link ReportedOutcome}. */
export const ReportedOutcome: ObjectSchema<ReportedOutcome> = object({
  level: optional(EndpointLevel),
  title: Label,
  text: optional(Passage),
  timeFrame: optional(Passage),
  population: optional(Passage),
  status: optional(ReportingStatus),
  expected: optional(PartialDate),
  statistic: optional(Statistic),
  dispersion: optional(Dispersion),
  unit: optional(Label),
  percentages: optional(flag),
  units: optional(Label),
  denominatorUnits: optional(Label),
  groups: optional(list(ReportedGroup, mostGroups)),
  denominators: optional(list(Denominator, 50)),
  classes: optional(list(MeasureClass, 2000)),
  analyses: optional(list(ReportedAnalysis, 1000)),
});
