/** The results of a study: `clinical_results`. */
import {
  BaselineCharacteristics,
  BaselineMeasure,
  Denominator,
  FlowCount,
  FlowMilestone,
  FlowPeriod,
  FlowWithdrawal,
  GroupCount,
  GroupMeasurement,
  InvestigatorAgreement,
  MeasureCategory,
  MeasureClass,
  OutcomeMeasureResult,
  ParticipantFlow,
  type RegistryResults,
  ResultGroup,
  StatisticalAnalysis,
  type Trial,
} from "@org/therapy-model";
import { dispersionInWords } from "../clinicaltrials-gov/results/dispersion.ts";
import { count, measured } from "../clinicaltrials-gov/results/numbers.ts";
import { rows } from "../clinicaltrials-gov/results/rows.ts";
import { groupId } from "../clinicaltrials-gov/results/scalars.ts";
import { trial } from "../clinicaltrials-gov/protocol/trial.ts";
import { type Codec, termCodec } from "../mapping/codec.ts";
import { type Field, field } from "../mapping/field.ts";
import { fieldLens, type Lens, rootLens } from "../mapping/lens.ts";
import { inline, objectCodec } from "../mapping/object.ts";
import { within } from "./fields.ts";
import { reportedEvents } from "./reported-events.ts";
import * as words from "./words.ts";

const results = fieldLens(trial, "registryResults");
const groupLens = rootLens(ResultGroup);
const groupCount = rootLens(GroupCount);
const denominatorLens = rootLens(Denominator);
const flowCount = rootLens(FlowCount);
const milestoneLens = rootLens(FlowMilestone);
const withdrawalLens = rootLens(FlowWithdrawal);
const periodLens = rootLens(FlowPeriod);
const flow = rootLens(ParticipantFlow);
const measurementLens = rootLens(GroupMeasurement);
const categoryLens = rootLens(MeasureCategory);
const classLens = rootLens(MeasureClass);
const baselineLens = rootLens(BaselineCharacteristics);
const measureLens = rootLens(BaselineMeasure);
const outcomeLens = rootLens(OutcomeMeasureResult);
const analysisLens = rootLens(StatisticalAnalysis);
const interval = fieldLens(analysisLens, "interval");
const agreement = rootLens(InvestigatorAgreement);
const contact = fieldLens(results, "contact");

const group = objectCodec<ResultGroup>(
  { requires: ["id"] },
  {
    "@group_id": field(groupLens, "id", groupId),
    title: field(groupLens, "title"),
    description: field(groupLens, "text"),
  },
);

function groups<Inner extends object, Key extends keyof Inner & string>(
  of: Lens<Inner, Inner>,
  key: Key,
): Field<Inner> {
  return within("group", rows(of, key as never, group));
}

const flowCounts = objectCodec<FlowCount>(
  { requires: ["group"] },
  {
    "@group_id": field(flowCount, "group", groupId),
    "@count": field(flowCount, "participants", count),
    "#text": field(flowCount, "comment"),
  },
);

const period = objectCodec<FlowPeriod>(
  {},
  {
    title: field(periodLens, "title"),
    milestone_list: within(
      "milestone",
      rows(
        periodLens,
        "milestones",
        objectCodec<FlowMilestone>(
          { requires: ["title"] },
          {
            title: field(milestoneLens, "title"),
            participants_list: within("participants", rows(milestoneLens, "counts", flowCounts)),
          },
        ),
      ),
    ),
    drop_withdraw_reason_list: within(
      "drop_withdraw_reason",
      rows(
        periodLens,
        "withdrawals",
        objectCodec<FlowWithdrawal>(
          { requires: ["reason"] },
          {
            title: field(withdrawalLens, "reason"),
            participants_list: within("participants", rows(withdrawalLens, "counts", flowCounts)),
          },
        ),
      ),
    ),
  },
);

const participantFlow: Codec<ParticipantFlow> = objectCodec<ParticipantFlow>(
  {},
  {
    recruitment_details: field(flow, "recruitment"),
    pre_assignment_details: field(flow, "preAssignment"),
    group_list: groups(flow, "groups"),
    period_list: within("period", rows(flow, "periods", period)),
  },
);

/** The numbers analyzed. Their scope, which repeats their place, is left unmapped. */
const analyzed = objectCodec<Denominator>(
  { requires: ["units", "counts"] },
  {
    units: field(denominatorLens, "units"),
    count_list: within(
      "count",
      rows(
        denominatorLens,
        "counts",
        objectCodec<GroupCount>(
          { requires: ["group", "count"] },
          { "@group_id": field(groupCount, "group", groupId), "@value": field(groupCount, "count", count) },
        ),
      ),
    ),
  },
);

const measureClass: Codec<MeasureClass> = objectCodec<MeasureClass>(
  {},
  {
    title: field(classLens, "title"),
    analyzed_list: within("analyzed", rows(classLens, "denominators", analyzed)),
    category_list: within(
      "category",
      rows(
        classLens,
        "categories",
        objectCodec<MeasureCategory>(
          {},
          {
            title: field(categoryLens, "title"),
            measurement_list: within(
              "measurement",
              rows(
                categoryLens,
                "measurements",
                objectCodec<GroupMeasurement>(
                  { requires: ["group"] },
                  {
                    "@group_id": field(measurementLens, "group", groupId),
                    "@value": field(measurementLens, "value", measured),
                    "@spread": field(measurementLens, "spread", measured),
                    "@lower_limit": field(measurementLens, "low", measured),
                    "@upper_limit": field(measurementLens, "high", measured),
                    "#text": field(measurementLens, "comment"),
                  },
                ),
              ),
            ),
          },
        ),
      ),
    ),
  },
);

const baseline: Codec<BaselineCharacteristics> = objectCodec<BaselineCharacteristics>(
  {},
  {
    population: field(baselineLens, "population"),
    group_list: groups(baselineLens, "groups"),
    analyzed_list: within("analyzed", rows(baselineLens, "denominators", analyzed)),
    measure_list: within(
      "measure",
      rows(
        baselineLens,
        "measures",
        objectCodec<BaselineMeasure>(
          { requires: ["title"] },
          {
            title: field(measureLens, "title"),
            description: field(measureLens, "text"),
            population: field(measureLens, "population"),
            units: field(measureLens, "unit"),
            param: field(measureLens, "statistic", words.statistic),
            dispersion: field(measureLens, "dispersion", dispersionInWords),
            units_analyzed: field(measureLens, "denominatorUnits"),
            analyzed_list: within("analyzed", rows(measureLens, "denominators", analyzed)),
            class_list: within("class", rows(measureLens, "classes", measureClass)),
          },
        ),
      ),
    ),
  },
);

const analysis = objectCodec<StatisticalAnalysis>(
  {},
  {
    group_id_list: within("group_id", field(analysisLens, "groups")),
    groups_desc: field(analysisLens, "text"),
    non_inferiority_type: field(analysisLens, "hypothesis", words.hypothesis),
    non_inferiority_desc: field(analysisLens, "hypothesisComment"),
    p_value: field(analysisLens, "pValue"),
    p_value_desc: field(analysisLens, "pValueComment"),
    method: field(analysisLens, "method"),
    method_desc: field(analysisLens, "methodComment"),
    param_type: field(analysisLens, "parameter"),
    param_value: field(analysisLens, "estimate", measured),
    dispersion_type: field(
      analysisLens,
      "dispersion",
      termCodec({ "Standard Deviation": "standard_deviation", "Standard Error of the Mean": "standard_error" }),
    ),
    dispersion_value: field(analysisLens, "spread", measured),
    ci_percent: field(interval, "level"),
    ci_n_sides: field(interval, "sides", words.sides),
    ci_lower_limit: field(interval, "low", measured),
    ci_upper_limit: field(interval, "high", measured),
    ci_lower_limit_na_comment: field(interval, "lowComment"),
    ci_upper_limit_na_comment: field(interval, "highComment"),
    estimate_desc: field(analysisLens, "estimateComment"),
    other_analysis_desc: field(analysisLens, "otherText"),
  },
);

/** The table of an outcome. It repeats the title and the description, which are left unmapped. */
const table: Field<OutcomeMeasureResult> = inline<OutcomeMeasureResult>({
  units: field(outcomeLens, "unit"),
  param: field(outcomeLens, "statistic", words.statistic),
  dispersion: field(outcomeLens, "dispersion", dispersionInWords),
  units_analyzed: field(outcomeLens, "denominatorUnits"),
  analyzed_list: within("analyzed", rows(outcomeLens, "denominators", analyzed)),
  class_list: within("class", rows(outcomeLens, "classes", measureClass)),
});

const outcome: Codec<OutcomeMeasureResult> = objectCodec<OutcomeMeasureResult>(
  { requires: ["title"] },
  {
    type: field(outcomeLens, "level", words.outcomeLevel),
    title: field(outcomeLens, "title"),
    description: field(outcomeLens, "text"),
    time_frame: field(outcomeLens, "timeFrame"),
    population: field(outcomeLens, "population"),
    group_list: groups(outcomeLens, "groups"),
    measure: table,
    analysis_list: within("analysis", rows(outcomeLens, "analyses", analysis)),
  },
);

const employed = termCodec<"true" | "false">({
  "All Principal Investigators ARE employed by the organization sponsoring the study.": "true",
  "Principal Investigators are NOT employed by the organization sponsoring the study.": "false",
});

const employees: Codec<boolean> = {
  expected: employed.expected,
  read: (wire, context) => {
    const term = employed.read(wire, context);
    return term === undefined ? undefined : term === "true";
  },
  write: (value, root) => employed.write(value ? "true" : "false", root),
};

/** The mapping of `clinical_results`. */
export const clinicalResults: Field<Trial> = inline<Trial>({
  participant_flow: field(results, "participantFlow", participantFlow),
  baseline: field(results, "baseline", baseline),
  outcome_list: within(
    "outcome",
    rows<Trial, RegistryResults, "outcomes", OutcomeMeasureResult>(results, "outcomes", outcome),
  ),
  reported_events: field(results, "adverseEvents", reportedEvents),
  certain_agreements: field(
    results,
    "agreement",
    objectCodec<InvestigatorAgreement>(
      {},
      {
        pi_employee: field(agreement, "sponsorEmployees", employees),
        restrictive_agreement: field(agreement, "text"),
      },
    ),
  ),
  limitations_and_caveats: field(results, "limitations"),
  point_of_contact: inline<Trial>({
    name_or_title: field(contact, "name"),
    organization: field(contact, "affiliation"),
    phone: field(contact, "phone"),
    phone_ext: field(contact, "extension"),
    email: field(contact, "email"),
  }),
});
