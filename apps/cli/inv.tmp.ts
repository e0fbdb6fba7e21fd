import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parseEligibility } from "@org/therapy-text/criteria";
import { expressionText } from "./src/criteria/expression-text.ts";
const rows = gunzipSync(readFileSync("/work/shared/data/clinicaltrials-gov/studies.jsonl.gz")).toString().trim().split("\n").map((l)=>JSON.parse(l).protocolSection);
for (const [id,i] of [["NCT04870190",11],["NCT05798663",8]] as const) {
 const t = rows.find((p)=>p.identificationModule.nctId===id).eligibilityModule.eligibilityCriteria;
 const e=parseEligibility(t).exclusion[i]!;
 console.log(JSON.stringify(e).slice(0,500), t.slice(e.start,e.end+20));
}
const t=readFileSync("/tmp/c/seed.txt","utf8");
const r=parseEligibility(t);
for (const s of ["inclusion","exclusion"] as const) for (const e of r[s]) console.log(s, expressionText(e as any));
