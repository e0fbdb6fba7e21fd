/** Rules about repeated records, names and identifiers. */
import type { SchemeKey } from "@org/therapy-identifiers";
import type { ModelRecord } from "@org/therapy-model";
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";
import { event, organization, source, therapy, trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { anyTwice } from "../shared/repetition.ts";
import { groupRule, type Rule, rule } from "../engine/rule.ts";

/** Schemes whose identifiers several products share: classes and ingredients. */
const sharedSchemes: ReadonlySet<SchemeKey> = new Set<SchemeKey>([
  "atc",
  "unii",
  "inn",
  "ema_product",
  "fda_bla",
  "fda_nda",
  "ncit",
  "mesh",
]);

/** Kinds of names that several things share. */
const sharedNameKinds: ReadonlySet<string> = new Set(["descriptive", "public_title", "scientific_title", "former"]);

/** Normalizes case, spaces and diacritics of a name. Plain names, which are the most common, take a fast path. */
function normalizeName(text: string): string {
  // A separator after a digit, or before a single letter that is a Roman numeral, can have a meaning.
  return /^(?:[A-Za-z .,'()-]|\d(?![^A-Za-z\d]))*$/.test(text) && !/\b[ivx]{1,5}\b/i.test(text)
    ? text.toLowerCase().replaceAll(/[\W_]+/g, "")
    : normalizeForSuggestion(text);
}

function identifiersOf(record: ModelRecord): readonly { readonly scheme: SchemeKey; readonly value: string }[] {
  if (record.kind === "trial") {
    return (record.registrations ?? []).filter(
      (one): one is { scheme: SchemeKey; value: string } => one.scheme !== undefined,
    );
  }
  return "identifiers" in record ? (record.identifiers ?? []) : [];
}

const sharedIdentifier = groupRule({
  id: "shared_identifier",
  title: "Identifier shared by two records",
  recordKinds: ["therapy", "trial", "organization", "source"],
  requires: [],
  severity: contradiction,
  rationale:
    "A registry number identifies one trial and a ROR id one organization. Two records with one identifier describe the same thing, or one identifier is wrong.",
  source: "What the schemes of therapy-identifiers identify",
  groupBy: (record) =>
    identifiersOf(record).flatMap(({ scheme, value }) =>
      sharedSchemes.has(scheme) ? [] : [`${record.kind} ${scheme} ${value}`],
    ),
  minimumRecords: 2,
  check([first, ...others], report) {
    for (const record of others) {
      const field = record.kind === "trial" ? "registrations" : "identifiers";
      const mine = identifiersOf(record);
      const known = identifiersOf(first!);
      const same = mine.find(
        ({ scheme, value }) =>
          !sharedSchemes.has(scheme) && known.some((one) => one.scheme === scheme && one.value === value),
      );
      const all: readonly { readonly value: string }[] =
        record.kind === "trial" ? (record.registrations ?? []) : (record.identifiers ?? []);
      const index = all.findIndex(({ value }) => value === same?.value);
      report({
        record: record.id,
        path: [field, index],
        message: `is ${same?.value}, which is also an identifier of ${first!.id}; merge the records or correct it`,
      });
    }
  },
  valid: [
    [
      trial({ registrations: [{ scheme: "nct", value: "NCT03758417" }] }),
      trial({ id: "trial:x-101-2", registrations: [{ scheme: "nct", value: "NCT06801119" }] }),
    ],
  ],
  invalid: [
    [
      trial({ registrations: [{ scheme: "nct", value: "NCT03758417" }] }),
      trial({ id: "trial:x-101-2", registrations: [{ scheme: "nct", value: "NCT03758417" }] }),
    ],
  ],
});

const sharedName = groupRule({
  id: "shared_name",
  title: "Name shared by two records",
  recordKinds: ["therapy", "organization", "platform"],
  requires: ["names"],
  severity: unlikely,
  rationale:
    "Two records of one kind with the same name usually describe the same thing, for example under a code and under a name. Merged, their facts join.",
  source: "Definition of the field `names`",
  groupBy: ({ kind, names }) =>
    names.flatMap((name) => (sharedNameKinds.has(name.kind) ? [] : [`${kind} ${normalizeName(name.text)}`])),
  minimumRecords: 2,
  check([first, ...others], report) {
    const known = new Set(
      first!.names.flatMap((name) => (sharedNameKinds.has(name.kind) ? [] : [normalizeName(name.text)])),
    );
    for (const { id, names } of others) {
      const index = names.findIndex((name) => !sharedNameKinds.has(name.kind) && known.has(normalizeName(name.text)));
      report({
        record: id,
        path: ["names", index, "text"],
        message: `is ${names[index]?.text}, which is also a name of ${first!.id}; merge the records or correct it`,
      });
    }
  },
  valid: [[therapy({}), therapy({ id: "therapy:y-202", names: [{ text: "Y-202", kind: "code" }] })]],
  invalid: [[therapy({}), therapy({ id: "therapy:y-202", names: [{ text: "x 101", kind: "code" }] })]],
});

const sharedDocument = groupRule({
  id: "shared_document",
  title: "Document shared by two sources",
  recordKinds: ["source"],
  requires: [],
  severity: contradiction,
  rationale: "Two sources look like independent evidence. One page or file is one source.",
  source: "Definitions of the fields `url` and `file`",
  groupBy: ({ url, file, retrieved = "" }) => [
    // A page that was retrieved on two dates may have changed.
    ...(url === undefined ? [] : [`url ${url} ${retrieved}`]),
    ...(file === undefined ? [] : [`file ${file}`]),
  ],
  minimumRecords: 2,
  check([first, ...others], report) {
    for (const { id, url } of others) {
      const field = url !== undefined && url === first!.url ? "url" : "file";
      report({ record: id, path: [field], message: `repeats that of ${first!.id}; merge the sources` });
    }
  },
  valid: [
    [
      source({ url: "https://example.org/x-101", retrieved: "2024-03-05" }),
      source({ id: "source:x-2", url: "https://example.org/x-101", retrieved: "2025-03-05" }),
    ],
  ],
  invalid: [[source({ file: "x-101.txt" }), source({ id: "source:x-2", file: "x-101.txt" })]],
});

const repeatedEvent = groupRule({
  id: "repeated_event",
  title: "Repeated regulatory event",
  recordKinds: ["regulatory_event"],
  requires: ["date"],
  severity: unlikely,
  rationale:
    "A step that two press releases report is one event with two sources. Two events would be counted as two approvals.",
  source: "Definition of `RegulatoryEvent`",
  groupBy: (one) => [
    JSON.stringify([
      one.therapy,
      one.jurisdiction,
      one.milestone,
      one.date.value,
      one.application,
      one.designation,
      one.approvalKind,
      one.indications,
      one.trials,
      one.identifiers,
    ]),
  ],
  minimumRecords: 2,
  check([first, ...others], report) {
    for (const { id, supersedes } of others) {
      if (supersedes !== undefined || first!.supersedes !== undefined) continue;
      report({ record: id, path: ["milestone"], message: `repeats ${first!.id}, on the same date; merge the events` });
    }
  },
  valid: [
    [
      therapy({}),
      event({ milestone: "designation_granted", designation: "orphan", date: { value: "2024-02-23", type: "actual" } }),
      event({
        id: "regulatory_event:x-101-rmat",
        milestone: "designation_granted",
        designation: "rmat",
        date: { value: "2024-02-23", type: "actual" },
      }),
    ],
  ],
  invalid: [
    [
      therapy({}),
      event({ date: { value: "2024-02-23", type: "actual" } }),
      event({ id: "regulatory_event:x-101-again", date: { value: "2024-02-23", type: "actual" } }),
    ],
  ],
});

const repeatedName = rule({
  id: "repeated_name",
  title: "Repeated name on one record",
  recordKinds: ["therapy", "organization", "platform", "trial"],
  requires: ["names"],
  severity: contradiction,
  rationale: "A name has one kind. If it is repeated, corrections may reach only one of the entries.",
  source: "Definition of the field `names`",
  when: ({ names }) => anyTwice(names, ({ text }) => text),
  check({ names }, report) {
    const seen = new Set<string>();
    for (const [index, { text, language = "" }] of names.entries()) {
      const key = `${language} ${text}`;
      if (seen.has(key)) report({ path: ["names", index], message: `repeats ${text}`, fix: { kind: "remove" } });
      seen.add(key);
    }
  },
  valid: [
    [
      organization({
        names: [
          { text: "CARsgen", kind: "trade", language: "en" },
          { text: "科济药业", kind: "trade", language: "zh-Hans" },
        ],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        names: [
          { text: "X-101", kind: "code" },
          { text: "X-101", kind: "synonym" },
        ],
      }),
    ],
  ],
});

const repeatedIdentifier = rule({
  id: "repeated_identifier",
  title: "Repeated identifier on one record",
  recordKinds: ["therapy", "organization", "regulatory_event", "source"],
  requires: ["identifiers"],
  severity: contradiction,
  rationale: "A repeated entry adds no information, and corrections may reach only one of the two.",
  source: "Definition of the field `identifiers`",
  check({ identifiers }, report) {
    if (identifiers.length < 2) return;
    const seen = new Set<string>();
    for (const [index, { scheme, value }] of identifiers.entries()) {
      const key = `${scheme} ${value}`;
      if (seen.has(key)) report({ path: ["identifiers", index], message: `repeats ${value}`, fix: { kind: "remove" } });
      seen.add(key);
    }
  },
  valid: [[therapy({ identifiers: [{ scheme: "unii", value: "3G6A5W338E" }] })]],
  invalid: [
    [
      therapy({
        identifiers: [
          { scheme: "unii", value: "3G6A5W338E" },
          { scheme: "unii", value: "3G6A5W338E" },
        ],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [
  sharedIdentifier,
  sharedName,
  sharedDocument,
  repeatedEvent,
  repeatedName,
  repeatedIdentifier,
];
