import { readFileSync } from "node:fs";

/**
 * The errors of the annotation, as `NCT number, start of the number, aspect`. The aspect is `found`, `value`, `unit`,
 * `comparator` or `missing`; `found` leaves the number out altogether, `missing` is a number that is not annotated.
 */
export function annotationErrors(): ReadonlySet<string> {
  const rows = readFileSync(new URL("annotation-errors.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  return new Set(
    rows.map((row) => {
      const [nct, start, , aspect] = row.split("\t");
      return `${nct} ${start} ${aspect}`;
    }),
  );
}
