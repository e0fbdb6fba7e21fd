/** Measures of dispersion: a code in baseline measures, words in outcome measures. */
import { type DecimalText, Dispersion, type DispersionKind } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { type Codec, type Crosswalk, termCodec } from "../../mapping/codec.ts";
import { crosswalks } from "../crosswalks.ts";

const kindByCode = termCodec(crosswalks.MeasureDispersionType);

/** The codes of confidence intervals by their level in percent. */
const codeOfLevel: { readonly [level: string]: string } = {
  "80": "CONFIDENCE_80",
  "90": "CONFIDENCE_90",
  "95": "CONFIDENCE_95",
  "97.5": "CONFIDENCE_975",
  "99": "CONFIDENCE_99",
};
const levelOfCode = new Map(Object.entries(codeOfLevel).map(([level, code]) => [code, level as DecimalText]));

/** The code of a baseline measure, which includes the level of a confidence interval. */
export const dispersionCode: Codec<Dispersion> = {
  expected: `${kindByCode.expected}, ${[...levelOfCode.keys()].join(", ")}`,
  read(wire, context) {
    const level = levelOfCode.get(wire as string);
    if (level !== undefined) return { kind: "confidence_interval", level };
    const kind = kindByCode.read(wire, context);
    return kind === undefined ? undefined : { kind };
  },
  write({ kind, level }, root) {
    const code = level !== undefined && Object.hasOwn(codeOfLevel, level) ? codeOfLevel[level] : undefined;
    return code ?? kindByCode.write(kind, root);
  },
};

const words: Crosswalk<Exclude<DispersionKind, "confidence_interval">> = {
  "Standard Deviation": "standard_deviation",
  "Standard Error": "standard_error",
  "Inter-Quartile Range": "interquartile_range",
  "Full Range": "full_range",
  "Geometric Coefficient of Variation": "geometric_coefficient_of_variation",
};
const kindByWords: Codec<DispersionKind> = termCodec<DispersionKind>(words);
const interval = "% Confidence Interval";
const isDispersion = predicate(Dispersion);

/** The words of an outcome measure, such as `Standard Deviation` or `95% Confidence Interval`. */
export const dispersionInWords: Codec<Dispersion> = {
  expected: `${kindByWords.expected.replace(/^one of /, "")}, or a level in percent such as 95${interval}`,
  read(wire, context) {
    const kind = kindByWords.read(wire, context);
    if (kind !== undefined) return { kind };
    if (typeof wire !== "string" || !wire.endsWith(interval)) return undefined;
    const level = wire.slice(0, -interval.length) as DecimalText;
    const dispersion: Dispersion = { kind: "confidence_interval", level };
    return isDispersion(dispersion) ? dispersion : undefined;
  },
  write({ kind, level }, root) {
    return level === undefined ? kindByWords.write(kind, root) : level + interval;
  },
};
