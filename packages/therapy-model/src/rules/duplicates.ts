/** Rules about one thing that stands in a dossier twice. */
import type { SchemeKey } from "@org/therapy-identifiers";
import type { ModelRecord } from "../record.ts";
import { fold } from "../suggestion.ts";
import { event, organization, source, therapy, trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { anyTwice } from "./repetition.ts";
import { groupRule, type Rule, rule } from "./rule.ts";

/** Schemes whose identifiers several products rightly share: classes, and substances that go into them. */
const shared: ReadonlySet<SchemeKey> = new Set<SchemeKey>([
  "atc",
  "unii",
  "inn",
  "ema_product",
  "fda_bla",
  "fda_nda",
  "ncit",
  "mesh",
]);

/** Names that many things have. */
const common: ReadonlySet<string> = new Set(["descriptive", "public_title", "scientific_title", "former"]);

/** A name without regard to case, spaces and marks; fast for the plain ones, which nearly all are. */
function spelling(text: string): string {
  return /^[\w .,'()-]*$/.test(text) ? text.toLowerCase().replaceAll(/[\W_]+/g, "") : fold(text);
}

function identifiersOf(record: ModelRecord): readonly { readonly scheme: SchemeKey; readonly value: string }[] {
  if (record.kind === "trial") {
    return (record.registrations ?? []).filter(
      (one): one is { scheme: SchemeKey; value: string } => one.scheme !== undefined,
    );
  }
  return "identifiers" in record ? (record.identifiers ?? []) : [];
}

/** One number names one thing. */
const sharedIdentifier = groupRule({
  id: "shared_identifier",
  title: "The same identifier on two records",
  of: ["therapy", "trial", "organization", "source"],
  needs: [],
  grades: contradiction,
  why: "A registry number names one trial and a ROR id one organisation. Two records with it are one thing written twice, or one has the wrong number.",
  source: "What the schemes of the identifiers package identify",
  groupBy: (record) =>
    identifiersOf(record).flatMap(({ scheme, value }) =>
      shared.has(scheme) ? [] : [`${record.kind} ${scheme} ${value}`],
    ),
  atLeast: 2,
  check([first, ...others], report) {
    for (const record of others) {
      const field = record.kind === "trial" ? "registrations" : "identifiers";
      const mine = identifiersOf(record);
      const known = identifiersOf(first!);
      const same = mine.find(
        ({ scheme, value }) => !shared.has(scheme) && known.some((one) => one.scheme === scheme && one.value === value),
      );
      const all: readonly { readonly value: string }[] =
        record.kind === "trial" ? (record.registrations ?? []) : (record.identifiers ?? []);
      const index = all.findIndex(({ value }) => value === same?.value);
      report({ record: record.id, path: [field, index], message: `is ${same?.value}, which names ${first!.id} too` });
    }
  },
  passes: [
    [
      trial({ registrations: [{ scheme: "nct", value: "NCT03758417" }] }),
      trial({ id: "trial:x-101-2", registrations: [{ scheme: "nct", value: "NCT06801119" }] }),
    ],
  ],
  fails: [
    [
      trial({ registrations: [{ scheme: "nct", value: "NCT03758417" }] }),
      trial({ id: "trial:x-101-2", registrations: [{ scheme: "nct", value: "NCT03758417" }] }),
    ],
  ],
});

/** One name names one thing. */
const sharedName = groupRule({
  id: "shared_name",
  title: "The same name on two records",
  of: ["therapy", "organization", "platform"],
  needs: ["names"],
  grades: unlikely,
  why: "Two records of one kind with one name are mostly one thing, entered under a code and under its name; merged, their facts join.",
  source: "Definition of the field `names` of the model",
  groupBy: ({ kind, names }) =>
    names.flatMap((name) => (common.has(name.kind) ? [] : [`${kind} ${spelling(name.text)}`])),
  atLeast: 2,
  check([first, ...others], report) {
    const known = new Set(first!.names.flatMap((name) => (common.has(name.kind) ? [] : [spelling(name.text)])));
    for (const { id, names } of others) {
      const index = names.findIndex((name) => !common.has(name.kind) && known.has(spelling(name.text)));
      report({
        record: id,
        path: ["names", index, "text"],
        message: `is ${names[index]?.text}, a name of ${first!.id} too`,
      });
    }
  },
  passes: [[therapy({}), therapy({ id: "therapy:y-202", names: [{ text: "Y-202", kind: "code" }] })]],
  fails: [[therapy({}), therapy({ id: "therapy:y-202", names: [{ text: "x 101", kind: "code" }] })]],
});

/** One document is one source. */
const sharedDocument = groupRule({
  id: "shared_document",
  title: "The same document as two sources",
  of: ["source"],
  needs: [],
  grades: contradiction,
  why: "Two sources look like two witnesses; one page or file cited twice is one.",
  source: "Definitions of the fields `url` and `file` of the model",
  groupBy: ({ url, file, retrieved = "" }) => [
    // A page that was read on two days may have changed.
    ...(url === undefined ? [] : [`url ${url} ${retrieved}`]),
    ...(file === undefined ? [] : [`file ${file}`]),
  ],
  atLeast: 2,
  check([first, ...others], report) {
    for (const { id, url } of others) {
      const field = url !== undefined && url === first!.url ? "url" : "file";
      report({ record: id, path: [field], message: `is that of ${first!.id} too` });
    }
  },
  passes: [
    [
      source({ url: "https://example.org/x-101", retrieved: "2024-03-05" }),
      source({ id: "source:x-2", url: "https://example.org/x-101", retrieved: "2025-03-05" }),
    ],
  ],
  fails: [[source({ file: "x-101.txt" }), source({ id: "source:x-2", file: "x-101.txt" })]],
});

/** One step is one event. */
const repeatedEvent = groupRule({
  id: "repeated_event",
  title: "The same regulatory step twice",
  of: ["regulatory_event"],
  needs: ["date"],
  grades: unlikely,
  why: "A step that two press releases report is one event with two sources; two events count as two approvals.",
  source: "Definition of a regulatory event in the model",
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
  atLeast: 2,
  check([first, ...others], report) {
    for (const { id, supersedes } of others) {
      if (supersedes !== undefined || first!.supersedes !== undefined) continue;
      report({ record: id, path: ["milestone"], message: `is the step of ${first!.id}, on the same day` });
    }
  },
  passes: [
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
  fails: [
    [
      therapy({}),
      event({ date: { value: "2024-02-23", type: "actual" } }),
      event({ id: "regulatory_event:x-101-again", date: { value: "2024-02-23", type: "actual" } }),
    ],
  ],
});

/** A name is listed once. */
const repeatedName = rule({
  id: "repeated_name",
  title: "The same name twice on one record",
  of: ["therapy", "organization", "platform", "trial"],
  needs: ["names"],
  grades: contradiction,
  why: "A name is of one kind; written twice, one entry is left behind when the other is corrected.",
  source: "Definition of the field `names` of the model",
  when: ({ names }) => anyTwice(names, ({ text }) => text),
  check({ names }, report) {
    const seen = new Set<string>();
    for (const [index, { text, language = "" }] of names.entries()) {
      const key = `${language} ${text}`;
      if (seen.has(key)) report({ path: ["names", index], message: `is ${text} again`, fix: { kind: "remove" } });
      seen.add(key);
    }
  },
  passes: [
    [
      organization({
        names: [
          { text: "CARsgen", kind: "trade", language: "en" },
          { text: "科济药业", kind: "trade", language: "zh-Hans" },
        ],
      }),
    ],
  ],
  fails: [
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

/** An identifier is listed once. */
const repeatedIdentifier = rule({
  id: "repeated_identifier",
  title: "The same identifier twice on one record",
  of: ["therapy", "organization", "regulatory_event", "source"],
  needs: ["identifiers"],
  grades: contradiction,
  why: "Two equal entries say nothing more than one, and one is left behind when the other is corrected.",
  source: "Definition of the field `identifiers` of the model",
  check({ identifiers }, report) {
    if (identifiers.length < 2) return;
    const seen = new Set<string>();
    for (const [index, { scheme, value }] of identifiers.entries()) {
      const key = `${scheme} ${value}`;
      if (seen.has(key))
        report({ path: ["identifiers", index], message: `is ${value} again`, fix: { kind: "remove" } });
      seen.add(key);
    }
  },
  passes: [[therapy({ identifiers: [{ scheme: "unii", value: "3G6A5W338E" }] })]],
  fails: [
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

/** Rules about what stands in a dossier twice. */
export const duplicateRules: readonly Rule[] = [
  sharedIdentifier,
  sharedName,
  sharedDocument,
  repeatedEvent,
  repeatedName,
  repeatedIdentifier,
];
