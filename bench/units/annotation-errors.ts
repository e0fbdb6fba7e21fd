import { readFileSync } from "node:fs";

/**
 * The errors of the annotation, as `NCT number, start of the number, aspect`. The aspect is `found`, `value`, `unit`,
 * `comparator`, `subject` or `missing`; `found` leaves the number out altogether, `missing` is a number that is not annotated.
 *
 * @param files Tables, by default that of the quantities.
 */
export function annotationErrors(
  files: readonly URL[] = [new URL("annotation-errors.tsv", import.meta.url)],
): ReadonlySet<string> {
  const rows = files.flatMap((file) => readFileSync(file, "utf8").trim().split("\n").slice(1));
  return new Set(
    rows.map((row) => {
      const [nct, start, , aspect] = row.split("\t");
      return `${nct} ${start} ${aspect}`;
    }),
  );
}
