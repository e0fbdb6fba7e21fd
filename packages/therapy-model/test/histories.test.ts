/** The shipped histories are valid and cited, say what the European Medicines Agency's table says, and answer as they did. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { present, text as sharedText } from "../../../testing/shared-data.ts";
import { generateHistories, historyTexts } from "../scripts/generate-dossiers.ts";
import { Dossier } from "../src/dossier.ts";
import { histories } from "../src/histories.ts";
import { checkLedger, ledgerScopes, statusAt, type LedgerScope, type PossibleStatus } from "../src/ledger.ts";
import type { Milestone } from "../src/regulatory/milestone.ts";
import type { RegulatoryEvent } from "../src/regulatory/regulatory-event.ts";
import { regulatoryStatuses } from "../src/regulatory/regulatory-status.ts";
import type { PartialDate } from "../src/shared/partial-date.ts";
import { validate } from "../src/validate.ts";

const texts = historyTexts();

function eventsOf({ records }: Dossier): RegulatoryEvent[] {
  return records.filter((record) => record.kind === "regulatory_event");
}

test("the generated file is up to date (otherwise run pnpm generate)", () => {
  const committed = readFileSync(new URL("../src/gen/histories.ts", import.meta.url), "utf8");
  expect(committed).toBe(generateHistories(texts.values()));
});

describe.each([...texts])("%s", (file, text) => {
  const dossier = JSON.parse(text) as Dossier;

  test("is valid, and its ledger has no step out of order", () => {
    expect(validate(Dossier, dossier)).toMatchObject({ ok: true });
    expect(dossier.id).toBe(`dossier:${file.replace(".json", "")}`);
    expect(text).toBe(`${JSON.stringify(dossier, undefined, 2)}\n`);
    expect(checkLedger(eventsOf(dossier))).toEqual([]);
  });

  test("cites every field of its therapy and its events to a page with an address", () => {
    const sources = new Map(
      dossier.records.flatMap((record) => (record.kind === "source" ? [[record.id, record]] : [])),
    );
    for (const record of dossier.records) {
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

describe.runIf(present)("the European dates", () => {
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

  const listed = histories.flatMap((dossier) =>
    dossier.records.flatMap((record) => {
      const number =
        record.kind === "therapy"
          ? record.identifiers?.find(({ scheme }) => scheme === "ema_product")?.value
          : undefined;
      return number === undefined ? [] : [[dossier.id, number, eventsOf(dossier)] as const];
    }),
  );

  test.each(listed)("of %s are those of the agency's table for %s", (_, number, events) => {
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

  test("are those of most histories", () => {
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

function said(possible: readonly PossibleStatus[]): string {
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
    const now = [said(trial), said(marketing)].map((text) => (text === "nothing known" ? "–" : text)).join(" | ");
    if (now === before) return [];
    before = now;
    return [`${month}  ${now}`];
  });
  return [`${scope.therapy} ${scope.jurisdiction}: trial | marketing`, ...lines, ""].join("\n");
}

test("where each product stood, month by month, is as it was", async () => {
  const tables = histories.flatMap((dossier) => {
    const events = eventsOf(dossier);
    return ledgerScopes(events).map((scope) => changes(events, scope));
  });
  await expect(tables.join("\n")).toMatchFileSnapshot("snapshots/histories.txt");
});
