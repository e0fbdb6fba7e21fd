/**
 * Merges the real registrations of one trial that the data beside the repository have, and prints how their fields relate.
 *
 * Run: node --conditions=@org/source conformance/scripts/merged-registrations.ts
 */
import { readdirSync } from "node:fs";
import type { SourceId, Trial } from "@org/therapy-model";
import { type Adapter, parseDocument } from "@org/therapy-exchange";
import * as clinicalTrials from "@org/therapy-exchange/clinicaltrials-gov";
import * as ctis from "@org/therapy-exchange/ctis";
import * as euctr from "@org/therapy-exchange/euctr";
import * as isrctn from "@org/therapy-exchange/isrctn";
import { linkedTrials, mergeTrials, trialDiff, type TrialRegistration } from "@org/therapy-exchange/merge";
import { path, present, text } from "../../testing/shared-data.ts";

/** A registration with the name of its registry. */
interface Found extends TrialRegistration {
  readonly registry: string;
}

if (!present) console.log("the data beside the repository are absent");
else report([...registerRecords(), ...americanRecords(), ...capturedRecords(), ...countryRecords()]);

function report(found: readonly Found[]): void {
  const counts = new Map<string, number>();
  for (const { registry } of found) counts.set(registry, (counts.get(registry) ?? 0) + 1);
  console.log([...counts].map(([registry, count]) => `${registry} ${count}`).join(", "));
  const groups = linkedTrials(found.map(({ trial }) => trial)).map((group) => group.map((index) => found[index]!));
  console.log(`${groups.length} trials with several records`);
  for (const group of groups) reportGroup(group);
  const versions = groups.filter((group) => new Set(group.map(({ trial }) => trial.id)).size < group.length);
  console.log(
    `\n${groups.length - versions.length} of them in different records, ${versions.length} in versions of one record`,
  );
}

function reportGroup(group: readonly Found[]): void {
  const { fields, trial, omittedCitations } = mergeTrials(group);
  const relations = new Map<string, string[]>();
  for (const { relation, field } of fields) relations.set(relation, [...(relations.get(relation) ?? []), field]);
  const differences = trialDiff(group[0]!.trial, group[1]!.trial).length;
  console.log(`\n${group.map(({ registry, source }) => `${registry} ${source}`).join(" + ")}`);
  for (const [relation, names] of relations) console.log(`  ${relation} ${names.length}: ${names.join(", ")}`);
  console.log(
    `  ${trial.citations?.length} citations, ${omittedCitations} left out; ${differences} fields differ between the first two`,
  );
}

function read(adapter: Adapter<Trial>, registry: string, document: unknown, name: string): Found[] {
  const result = adapter.read(document);
  const source: SourceId = `source:${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
  return result.ok ? [{ registry, source, trial: result.value }] : [];
}

function registerRecords(): Found[] {
  return lines("data/registers/records.jsonl").flatMap((document, index) => {
    const name = `records-${index + 1}`;
    if ("authorizedApplication" in document) return read(ctis, "CTIS", document, name);
    if ("authorizedPartI" in document) {
      return read({ read: ctis.readEarlier } as unknown as Adapter<Trial>, "CTIS", document, name);
    }
    if ("a2_eudract_number" in document) return read(euctr, "EUCTR", document, name);
    if ("isrctn" in document) return read(isrctn, "ISRCTN", document, name);
    return "protocolSection" in document ? read(clinicalTrials, "ClinicalTrials.gov", document, name) : [];
  });
}

function americanRecords(): Found[] {
  const documents = lines("data/clinicaltrials-gov/studies.jsonl.gz");
  return documents.flatMap((document, index) =>
    read(clinicalTrials, "ClinicalTrials.gov", document, `study-${index + 1}`),
  );
}

/** Records of ClinicalTrials.gov of other days. */
function capturedRecords(): Found[] {
  return ["data/registers/aact-json", "data/registers/ctgov-v2-captures"].flatMap((folder) =>
    readdirSync(path(folder)).flatMap((file) => {
      const content = text(`${folder}/${file}`);
      const documents = content === "" ? [] : studiesIn(JSON.parse(content) as unknown, 3);
      return documents.flatMap((each, index) =>
        read(clinicalTrials, "ClinicalTrials.gov", each, `${file}-${index + 1}`),
      );
    }),
  );
}

/** The studies in an answer of the API, at most `depth` levels down. */
function studiesIn(value: unknown, depth: number): object[] {
  if (typeof value !== "object" || value === null || depth < 0) return [];
  if ("protocolSection" in value) return [value];
  return Object.values(value).flatMap((member) => studiesIn(member, depth - 1));
}

/** The country records of EUCTR in its text export; a record that came twice is left out. */
function countryRecords(): Found[] {
  const folder = "data/registers/euctr-text";
  return readdirSync(path(folder))
    .filter((file) => file.endsWith(".txt.gz") && !file.includes("dup"))
    .flatMap((file) => read(euctr, "EUCTR", documentOf(text(`${folder}/${file}`)), file.replace(".txt.gz", "")));
}

/** A text export as the JSON that the adapter reads: `A.2 EudraCT number: …` is the key `a2_eudract_number`. */
function documentOf(exported: string): object {
  const document: { [key: string]: string } = {};
  for (const line of exported.split("\n")) {
    const match = /^([A-Z](?:\.\d{1,3}){1,6}) ([^:]{1,300}): (.{1,100000})$/.exec(line.trim());
    if (match === null) continue;
    const key = `${match[1]!.replaceAll(".", "")} ${match[2]!.replaceAll(/[^A-Za-z0-9 _]/g, "")}`;
    document[key.trim().toLowerCase().replaceAll(/ +/g, "_")] ??= match[3]!;
  }
  return document;
}

function lines(name: string): { readonly [key: string]: unknown }[] {
  const texts = text(name).trimEnd().split("\n");
  return texts.map((line) => parseDocument(line) as { readonly [key: string]: unknown });
}
