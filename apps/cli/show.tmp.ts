import { parseEligibility } from "@org/therapy-text/criteria";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
const rows = gunzipSync(readFileSync("/work/shared/data/clinicaltrials-gov/studies.jsonl.gz"))
  .toString()
  .trim()
  .split("\n")
  .map((l) => JSON.parse(l).protocolSection);
const samp = new Set(
  readFileSync("/work/shared/data/clinicaltrials-gov/sample.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l).protocolSection.identificationModule.nctId),
);
const [from, to] = [Number(process.argv[2] ?? 0), Number(process.argv[3] ?? 10)];
const onco = process.argv[4];
function f(e: any): string {
  switch (e.kind) {
    case "all":
    case "any":
      return e.kind + "(" + e.of.map(f).join(", ") + ")";
    case "not":
      return "not(" + f(e.of) + ")";
    case "text":
      return "‹" + (e.text.length > 60 ? e.text.slice(0, 57) + "…" : e.text).replace(/\s+/g, " ") + "›";
    default: {
      const { kind, start, end, ...r } = e;
      return kind + JSON.stringify(r).replace(/"/g, "");
    }
  }
}
let n = 0;
for (const p of rows
  .filter(
    (p) =>
      !samp.has(p.identificationModule.nctId) &&
      (!onco || new RegExp(onco).test(p.eligibilityModule?.eligibilityCriteria ?? "")),
  )
  .slice(from, to)) {
  const t = p.eligibilityModule?.eligibilityCriteria ?? "";
  const r = parseEligibility(t);
  console.log("#### " + p.identificationModule.nctId);
  for (const s of ["inclusion", "exclusion", "unclassified"] as const)
    for (const e of r[s])
      console.log(s[0]!.toUpperCase(), t.slice(e.start, e.end).replace(/\s+/g, " ").slice(0, 160), "\n     →", f(e));
}
