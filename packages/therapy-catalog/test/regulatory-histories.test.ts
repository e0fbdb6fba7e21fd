/** The regulatory histories are valid and cited, agree with the table of the European Medicines Agency, and yield the statuses of the snapshot. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { present, text as sharedText } from "../../../testing/shared-data.ts";
import { catalogModules, recordSetTexts } from "../scripts/generate.ts";
import { RecordSet } from "@org/therapy-model";
import { regulatoryHistories } from "@org/therapy-catalog/regulatory-histories";
import { checkLedger, ledgerScopes, statusAt, type LedgerScope, type PossibleStatus } from "@org/therapy-model/ledger";
import type { Milestone } from "@org/therapy-model";
import type { RegulatoryEvent } from "@org/therapy-model";
import { regulatoryStatuses } from "@org/therapy-model";
import type { PartialDate } from "@org/therapy-model";
import { validate } from "@org/therapy-model";

const texts = recordSetTexts("regulatory-histories");

function eventsOf({ records }: RecordSet): RegulatoryEvent[] {
  return records.filter((record) => record.kind === "regulatory_event");
}

test("the generated files are up to date (otherwise run pnpm generate)", () => {
  for (const [file, text] of catalogModules()) expect(readFileSync(file, "utf8") === text, file.href).toBe(true);
});

describe.each([...texts])("%s", (file, text) => {
  const recordSet = JSON.parse(text) as RecordSet;

  test("is valid, and its events are in a possible order", () => {
    expect(validate(RecordSet, recordSet)).toMatchObject({ ok: true });
    expect(recordSet.id).toBe(`record_set:${file.replace(".json", "")}`);
    expect(text).toBe(`${JSON.stringify(recordSet, undefined, 2)}\n`);
    expect(checkLedger(eventsOf(recordSet))).toEqual([]);
  });

  test("cites a web page for every field of its therapy and events", () => {
    const sources = new Map(
      recordSet.records.flatMap((record) => (record.kind === "source" ? [[record.id, record]] : [])),
    );
    for (const record of recordSet.records) {
      if (record.kind === "source") continue;
      const cited = new Set(record.citations?.map(({ field }) => field));
      const fields = Object.keys(record).filter((key) => !["kind", "id", "citations"].includes(key));
      expect(
        fields.filter((field) => !cited.has(`/${field}`)),
        record.id,
      ).toEqual([]);
      for (const { source } of record.citations ?? []) expect(sources.get(source)?.url, source).toBeDefined();
    }
  });
});

describe.skipIf(!present)("the dates in the EU (needs the table of medicines in ../shared)", () => {
  const columns: readonly (readonly [string, RegExp, readonly Milestone[]])[] = [
    ["opinion", /Opinion adopted date/, ["positive_opinion"]],
    ["authorisation", /Marketing authorisation date/, ["marketing_authorization_granted"]],
    [
      "end",
      /Withdrawal \/ expiry/,
      ["marketing_authorization_withdrawn", "marketing_authorization_revoked", "marketing_authorization_lapsed"],
    ],
  ];
  // The table's head has line breaks within its names; every row begins with "Human".
  const [head = "", ...rows] = (present ? sharedText("data/approvals/ema-atmp-2025.tsv") : "").split(/\n(?=Human\t)/);
  const names = head.replaceAll("\n", " ").split("\t");
  const byNumber = new Map(rows.map((row) => row.split("\t")).map((cells) => [cells[2]!, cells]));

  const listed = regulatoryHistories.flatMap((recordSet) =>
    recordSet.records.flatMap((record) => {
      const number =
        record.kind === "therapy"
          ? record.identifiers?.find(({ scheme }) => scheme === "ema_product")?.value
          : undefined;
      return number === undefined ? [] : [[recordSet.id, number, eventsOf(recordSet)] as const];
    }),
  );

  test.each(listed)("of %s are those of the table for %s", (_, number, events) => {
    const cells = byNumber.get(number)!;
    for (const [, name, steps] of columns) {
      const [day, month, year] = cells[names.findIndex((column) => name.test(column))]!.split("/");
      const event = events.find(({ jurisdiction, milestone }) => jurisdiction === "EU" && steps.includes(milestone));
      if (year !== undefined) expect(event?.date?.value).toBe(`${year}-${month}-${day}`);
    }
    const granted = events.find(
      ({ jurisdiction, approvalKind }) => jurisdiction === "EU" && approvalKind !== undefined,
    );
    const isConditional = cells[names.indexOf("Conditional approval")] === "Yes";
    const isExceptional = cells[names.indexOf("Exceptional circumstances")] === "Yes";
    if (granted === undefined) return;
    expect(granted.approvalKind).toBe(
      isConditional ? "conditional" : isExceptional ? "exceptional_circumstances" : "full",
    );
  });

  test("are compared for most regulatory histories", () => {
    expect(listed.length).toBeGreaterThanOrEqual(7);
  });
});

/** The months from the one before the first event to the one after the last. */
function monthsOf(events: readonly RegulatoryEvent[]): PartialDate[] {
  const dates = events.flatMap(({ date, announced }) => [date?.value, announced]).filter((date) => date !== undefined);
  const numbers = dates.map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1);
  const [first, last] = [Math.min(...numbers) - 1, Math.max(...numbers) + 1];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = first + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}` as PartialDate;
  });
}

function labelsOf(possible: readonly PossibleStatus[]): string {
  const labels = possible.map(({ status, approvalKind }) => {
    const { label } = regulatoryStatuses.terms[status];
    return approvalKind === undefined ? label : `${label} (${approvalKind.replaceAll("_", " ")})`;
  });
  return labels.join(" or ").toLowerCase();
}

function changes(events: readonly RegulatoryEvent[], scope: LedgerScope): string {
  const own = events.filter(({ jurisdiction }) => jurisdiction === scope.jurisdiction);
  let before = "";
  const lines = monthsOf(own).flatMap((month) => {
    const { trial, marketing } = statusAt(events, month, scope);
    const now = [labelsOf(trial), labelsOf(marketing)]
      .map((text) => (text === "nothing known" ? "–" : text))
      .join(" | ");
    if (now === before) return [];
    before = now;
    return [`${month}  ${now}`];
  });
  return [`${scope.therapy} ${scope.jurisdiction}: trial | marketing`, ...lines, ""].join("\n");
}

test("the status of each product, month by month, is that of the snapshot", async () => {
  const tables = regulatoryHistories.flatMap((recordSet) => {
    const events = eventsOf(recordSet);
    return ledgerScopes(events).map((scope) => changes(events, scope));
  });
  await expect(tables.join("\n")).toMatchFileSnapshot("snapshots/regulatory-histories.txt");
});
