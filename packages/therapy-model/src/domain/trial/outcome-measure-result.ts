/** Outcome measures of registry results. */
import { booleanSchema, arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { Statistic } from "../../gen/vocabularies/statistic.ts";
import { SingleLineText, MultilineText } from "../shared/text.ts";
import { Dispersion } from "./dispersion.ts";
import { EndpointLevel } from "../../gen/vocabularies/endpoint-level.ts";
import { StatisticalAnalysis } from "./statistical-analysis.ts";
import { Denominator, maximumGroups, ResultGroup } from "./result-group.ts";
import { MeasureClass } from "./group-measurement.ts";
import { ReportingStatus } from "../../gen/vocabularies/reporting-status.ts";

/** The posted data of one outcome measure. 42 CFR 11.48(a)(3); ClinicalTrials.gov: Outcome Measure Information. */
export interface OutcomeMeasureResult {
  /** Outcome measure type: primary, secondary or other. */
  level?: EndpointLevel | undefined;
  /** Title. */
  title: string;
  /** Description, as written. */
  text?: string | undefined;
  /** Time frame, as written. */
  timeFrame?: string | undefined;
  /** Description of the analysis population, as written. */
  population?: string | undefined;
  /** Reporting status: posted or not posted. */
  status?: ReportingStatus | undefined;
  /** Anticipated reporting date, if the results are not posted. */
  expected?: PartialDate | undefined;
  /** Statistic of the values. ClinicalTrials.gov: Measure Type. */
  statistic?: Statistic | undefined;
  /** Measure of dispersion beside the statistic. */
  dispersion?: Dispersion | undefined;
  /** Unit of measure, as written. */
  unit?: string | undefined;
  /** Whether the registry displays percentages beside the values. */
  percentages?: boolean | undefined;
  /** Type of units analyzed other than participants, as written, such as eyes or lesions. */
  units?: string | undefined;
  /** Units of the denominator that the values refer to, as written. */
  denominatorUnits?: string | undefined;
  /** Arms/groups. */
  groups?: ResultGroup[] | undefined;
  /** Numbers analyzed. */
  denominators?: Denominator[] | undefined;
  /** Rows of values, in classes. */
  classes?: MeasureClass[] | undefined;
  /** Statistical analyses. */
  analyses?: StatisticalAnalysis[] | undefined;
}
export const OutcomeMeasureResult: ObjectSchema<OutcomeMeasureResult> = objectSchema({
  level: optionalField(EndpointLevel),
  title: SingleLineText,
  text: optionalField(MultilineText),
  timeFrame: optionalField(MultilineText),
  population: optionalField(MultilineText),
  status: optionalField(ReportingStatus),
  expected: optionalField(PartialDate),
  statistic: optionalField(Statistic),
  dispersion: optionalField(Dispersion),
  unit: optionalField(SingleLineText),
  percentages: optionalField(booleanSchema),
  units: optionalField(SingleLineText),
  denominatorUnits: optionalField(SingleLineText),
  groups: optionalField(arraySchema(ResultGroup, maximumGroups)),
  denominators: optionalField(arraySchema(Denominator, 50)),
  classes: optionalField(arraySchema(MeasureClass, 2000)),
  analyses: optionalField(arraySchema(StatisticalAnalysis, 1000)),
});
