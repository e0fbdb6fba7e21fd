/** Statistical analyses of an end point. */
import {
  DecimalText,
  PValueText,
  type StatisticalAnalysis,
  type StatisticalAnalysisInterval,
} from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { isGroupId } from "../../clinicaltrials-gov/results/scalars.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";
import {
  analysisType,
  codeOf,
  estimateDispersion,
  parameterTypes,
  testMethods,
  wordsOf,
  type Worded,
} from "./code-lists.ts";
import { codeIn, elementOf, filled, lineOf, objectIn, textOf } from "./elements.ts";

const isDecimal = predicate(DecimalText);
const isPValue = predicate(PValueText);
const twoSided = "CONF_INTERVAL_SIDE.twoSided";
const groupsKey = "armComparisonGroupId";

function decimal(wire: unknown): DecimalText | undefined {
  return isDecimal(wire) ? (wire as DecimalText) : undefined;
}

function readPValue(test: JsonObject): string | undefined {
  const { value, valueEqualityRelation: relation = "" } = test;
  if (typeof value !== "string" || typeof relation !== "string") return undefined;
  const text = `${relation}${value}`;
  return isPValue(text) ? text : undefined;
}

const written = /^(?<relation>[<>=≤≥]*) ?(?<value>.*)$/;

function writePValue(text: string): JsonObject {
  const { relation, value } = written.exec(text)!.groups!;
  return filled<JsonObject>({ value, valueEqualityRelation: relation === "" ? undefined : relation })!;
}

function readInterval(estimate: JsonObject): StatisticalAnalysisInterval | undefined {
  const wire = objectIn(estimate, "confidenceInterval");
  return filled<StatisticalAnalysisInterval>({
    level: decimal(wire["percentage"]),
    sides: codeIn(wire, "sides") === twoSided ? "two_sided" : undefined,
    low: decimal(wire["lowerLimit"]),
    high: decimal(wire["upperLimit"]),
  });
}

/** The groups that an analysis compares; those of an analysis with a group that is not an arm are not read. */
function readGroupIds(wire: JsonObject): string[] | undefined {
  const ids = wire[groupsKey];
  if (Object.hasOwn(wire, "subjectAnalysisSetComparisonGroupId")) return undefined;
  const all: readonly unknown[] = Array.isArray(ids) ? ids : [ids];
  return all.every(isGroupId) && (!Array.isArray(ids) || ids.length > 1) ? [...all] : undefined;
}

/** Reads an analysis. */
export function readAnalysis(wire: JsonObject): StatisticalAnalysis | undefined {
  const test = objectIn(wire, "statisticalHypothesisTest");
  const estimate = objectIn(wire, "parameterEstimate");
  const variability = objectIn(estimate, "variabilityEstimate");
  return filled<StatisticalAnalysis>({
    groups: readGroupIds(wire),
    text: lineOf(wire["title"]),
    hypothesis: analysisType.read(codeIn(wire, "type"), undefined as never),
    method: wordsOf(testMethods, codeIn(test, "method"), lineOf(test["otherMethod"])),
    methodComment: textOf(test["comment"]),
    pValue: readPValue(test),
    parameter: wordsOf(parameterTypes, codeIn(estimate, "type"), lineOf(estimate["otherType"])),
    estimate: decimal(estimate["pointEstimate"]),
    dispersion: estimateDispersion.read(codeIn(variability, "type"), undefined as never),
    spread: decimal(variability["dispersionValue"]),
    interval: readInterval(estimate),
  });
}

function writeWorded(list: Worded, text: string | undefined, key: string, beside: string): JsonObject {
  if (text === undefined) return {};
  const value = codeOf(list, text);
  return { [key]: { value }, ...(value === list.other && { [beside]: text }) };
}

function valued(value: unknown): JsonObject | undefined {
  return value === undefined ? undefined : { value };
}

function isNumber(value: string | undefined): string | undefined {
  return value === "not_available" ? undefined : value;
}

function writeEstimate(analysis: StatisticalAnalysis): JsonObject | undefined {
  const { interval, dispersion, spread, parameter, estimate } = analysis;
  return filled<JsonObject>({
    confidenceInterval: filled<JsonObject>({
      lowerLimit: isNumber(interval?.low),
      percentage: interval?.level,
      sides: interval?.sides === "two_sided" ? { value: twoSided } : undefined,
      upperLimit: isNumber(interval?.high),
    }),
    pointEstimate: isNumber(estimate),
    variabilityEstimate: filled<JsonObject>({
      dispersionValue: isNumber(spread),
      type: valued(dispersion === undefined ? undefined : estimateDispersion.write(dispersion, {})),
    }),
    ...writeWorded(parameterTypes, parameter, "type", "otherType"),
  });
}

/** Writes an analysis. */
export function writeAnalysis(analysis: StatisticalAnalysis): JsonObject | undefined {
  const { groups, text, hypothesis, method, methodComment, pValue } = analysis;
  return filled<JsonObject>({
    title: text,
    type: valued(hypothesis === undefined ? undefined : analysisType.write(hypothesis, {})),
    statisticalHypothesisTest: filled<JsonObject>({
      ...(pValue === undefined ? {} : writePValue(pValue)),
      ...writeWorded(testMethods, method, "method", "otherMethod"),
      comment: methodComment,
    }),
    parameterEstimate: writeEstimate(analysis),
    [groupsKey]: groups === undefined ? undefined : elementOf("id", groups)?.["id"],
  });
}
