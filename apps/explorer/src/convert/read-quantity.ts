/** Reads and converts one quantity, with the steps of the derivation. */
import { checkUnit, commensurable, convertExactly, type Issue } from "@org/therapy-units";
import { type Analyte, findAnalyte } from "@org/therapy-units/analytes";
import { convertWith } from "@org/therapy-units/bridge";
import { formatQuantity } from "@org/therapy-units/format";
import { printSymbol, unitWords } from "@org/therapy-units/names";
import { type ParsedQuantity, parseQuantity } from "@org/therapy-units/parse";
import { type ConvertedQuantity, convertText } from "@org/therapy-units/requests";
import { commonUnits } from "./common-units.ts";

/** A quantity, and what it is converted with. */
export interface QuantityRequest {
  readonly text: string;
  readonly to: string;
  readonly analyte: string;
  readonly by: string;
  readonly language: "en" | "zh";
}

/** A problem with a quantity, its unit or the conversion. */
export interface QuantityProblem {
  readonly message: string;
  /** Texts that would each be clear; of the quantity, or of the target unit. */
  readonly choices: readonly string[];
  readonly of: "text" | "to" | "analyte" | "by";
  /** The quantity that relates the two units, if one does. */
  readonly needs?: { readonly what: string; readonly unit?: string | undefined } | undefined;
}

/** A converted quantity. */
export interface Conversion {
  readonly text: string;
  readonly unit: string;
}

/** How a quantity is read, and what it is in other units. */
export interface QuantityAnswer {
  readonly reading?: {
    readonly text: string;
    readonly unit: string;
    readonly words: string;
    readonly assumptions: readonly string[];
  };
  readonly result?: Conversion | undefined;
  readonly steps: readonly string[];
  readonly others: readonly Conversion[];
  readonly problem?: QuantityProblem | undefined;
  readonly analyte?: Pick<Analyte, "name" | "zh" | "molarMass" | "source" | "units"> | undefined;
}

/** Significant digits of a result. */
const digits = 6;

function rounded(value: number): number {
  return Number(value.toPrecision(digits));
}

/** Reads a quantity and converts it. */
export function readQuantity(request: QuantityRequest): QuantityAnswer {
  const { text, language } = request;
  const parsed = parseQuantity(text, { language });
  if (!parsed.ok) {
    const [issue] = parsed.issues;
    return { steps: [], others: [], problem: { message: issue!.message, choices: issue!.readings ?? [], of: "text" } };
  }
  const quantity = parsed.value;
  const reading = {
    text: formatQuantity(quantity, { style: "symbol" }) ?? "",
    unit: quantity.unit,
    words: unitWords(quantity.unit, language) ?? "",
    assumptions: quantity.assumptions.map(({ message }) => message),
  };
  const analyte = request.analyte.trim() === "" ? undefined : findAnalyte(request.analyte.trim());
  const base = { reading, analyte, others: inOtherUnits(quantity, request, analyte), steps: [] };
  if (request.to.trim() === "") return base;
  return { ...base, ...converted(quantity, request, analyte) };
}

type Outcome = Pick<QuantityAnswer, "result" | "problem"> & { readonly steps: readonly string[] };

function converted(quantity: ParsedQuantity, request: QuantityRequest, analyte: Analyte | undefined): Outcome {
  const to = request.to.trim();
  const unitIssue = checkUnit(to);
  if (unitIssue !== undefined) {
    const fix = unitIssue.fix === undefined ? undefined : String(unitIssue.fix.value);
    return { steps: [], problem: { message: unitIssue.message, choices: fix === undefined ? [] : [fix], of: "to" } };
  }
  if (request.analyte.trim() !== "" && analyte === undefined) {
    return { steps: [], problem: { message: "the analyte is not known", choices: [], of: "analyte" } };
  }
  if (request.by.trim() !== "") return convertedBy(quantity, to, request);
  const result = convertText(request.text, to, analyte?.key);
  if (!result.ok) return { steps: [], problem: problemOf(result.issues[0]!) };
  return { result: conversionOf(result.value), steps: stepsOf(quantity, result.value, analyte) };
}

function problemOf(issue: Issue): QuantityProblem {
  const { bridge, choose } = issue as Issue & {
    readonly bridge?: { readonly needs: string; readonly unit?: string };
    readonly choose?: readonly string[];
  };
  const needs = bridge === undefined ? undefined : { what: bridge.needs, unit: bridge.unit };
  return { message: issue.message, choices: choose ?? [], of: choose === undefined ? "text" : "analyte", needs };
}

/** A conversion that a further quantity makes possible: a body weight, a ratio or a fraction. */
function convertedBy({ decimal, value, unit }: ParsedQuantity, to: string, { by, language }: QuantityRequest): Outcome {
  const factor = parseQuantity(by, { language });
  if (!factor.ok) return { steps: [], problem: { message: factor.issues[0]!.message, choices: [], of: "by" } };
  const amount = decimal ?? value;
  const factorAmount = factor.value.decimal ?? factor.value.value;
  if (amount === undefined || factorAmount === undefined) {
    return { steps: [], problem: { message: "expected one number, not a range", choices: [], of: "text" } };
  }
  const other = { value: factorAmount, unit: factor.value.unit };
  const result = convertWith({ value: amount, unit }, to, other);
  if (!result.ok) return { steps: [], problem: problemOf(result.issues[0]!) };
  const sign = result.value.by === "multiplied" ? "×" : "÷";
  const conversion = conversionOf({ value: result.value.value, unit: to });
  return {
    result: conversion,
    steps: [`${symbol({ value: amount, unit })} ${sign} ${symbol(other)} = ${conversion.text}`],
  };
}

function stepsOf(from: ParsedQuantity, to: ConvertedQuantity, analyte: Analyte | undefined): string[] {
  const steps: string[] = [];
  if (analyte !== undefined && to.analyte !== undefined) {
    if (analyte.molarMass !== undefined) steps.push(`1 mol ${analyte.name} = ${analyte.molarMass} g`);
    if (analyte.valence !== undefined) steps.push(`1 mol ${analyte.name} = ${analyte.valence} eq`);
    if (analyte.rule === "hba1c") steps.push("NGSP % ↔ IFCC mmol/mol by the master equation");
  } else {
    const factor = convertExactly("1", from.unit, to.unit);
    const isScale =
      /^(?:Cel|\[deg[FR]\]|\[degRe\])$/.test(from.unit) || /^(?:Cel|\[deg[FR]\]|\[degRe\])$/.test(to.unit);
    if (factor.ok && !isScale) steps.push(`1 ${symbolOf(from.unit)} = ${factor.value} ${symbolOf(to.unit)}`);
  }
  steps.push(`${formatQuantity(from, { style: "symbol" }) ?? ""} = ${conversionOf(to).text}`);
  return steps;
}

function conversionOf({ value, range, unit, comparator }: ConvertedQuantity): Conversion {
  const [low, high] = range ?? [];
  const amount =
    low === undefined || high === undefined
      ? {
          ...(value === undefined ? {} : { value: rounded(value) }),
          ...(comparator === undefined ? {} : { comparator }),
        }
      : { range: { low: { value: rounded(low) }, high: { value: rounded(high) } } };
  const largest = Math.max(Math.abs(value ?? 0), Math.abs(high ?? 0));
  const isExtreme = largest >= 1e7 || (largest > 0 && largest < 1e-4);
  const options = { style: "symbol", ...(isExtreme ? { notation: "scientific" as const } : {}) } as const;
  return { text: formatQuantity({ ...amount, unit }, options) ?? "", unit };
}

/** The quantity in the other common units of its dimension, and in those in which its analyte is reported. */
function inOtherUnits(
  quantity: ParsedQuantity,
  { text, to }: QuantityRequest,
  analyte: Analyte | undefined,
): Conversion[] {
  const units = new Set([
    ...(analyte?.units ?? []),
    ...commonUnits.filter((unit) => commensurable(quantity.unit, unit)),
  ]);
  units.delete(quantity.unit);
  units.delete(to.trim());
  return [...units].flatMap((unit) => {
    const result = convertText(text, unit, analyte?.key);
    return result.ok ? [conversionOf(result.value)] : [];
  });
}

function symbol(quantity: { readonly value: number | string; readonly unit: string }): string {
  return formatQuantity(quantity, { style: "symbol" }) ?? "";
}

function symbolOf(unit: string): string {
  return printSymbol(unit) ?? unit;
}
