/** The labeled texts, found again by their hashes. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { text as sharedText } from "../../testing/shared-data.ts";

/** A value of a mention with its kind. */
export interface LabeledValue {
  readonly kind: string;
  readonly value: string | Readonly<Record<string, unknown>>;
}

/** A labeled mention. */
export interface Label extends LabeledValue {
  readonly start: number;
  readonly end: number;
  readonly or?: readonly LabeledValue[];
  readonly optional?: boolean;
}

/** A text with its mentions. */
export interface LabeledText {
  readonly id: string;
  readonly half: "tune" | "report";
  readonly text: string;
  readonly mentions: readonly Label[];
}

interface LabelLine {
  readonly id: string;
  readonly half: "tune" | "report";
  readonly sha256: string;
  readonly mentions: readonly Label[];
}

/** Reads the labels with their texts. A text that is not found is reported. */
export function labeledTexts(): LabeledText[] {
  const lines = readFileSync(new URL("../mentions/labels.jsonl", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const texts = new Map([...candidates()].map((text) => [createHash("sha256").update(text).digest("hex"), text]));
  return lines.flatMap((line) => {
    const { id, half, sha256, mentions } = JSON.parse(line) as LabelLine;
    const text = texts.get(sha256);
    if (text === undefined) console.log(`${id}: the text was not found`);
    return text === undefined ? [] : [{ id, half, text, mentions }];
  });
}

interface Study {
  readonly protocolSection?: {
    readonly identificationModule?: { readonly briefTitle?: string };
    readonly descriptionModule?: { readonly briefSummary?: string };
    readonly outcomesModule?: { readonly primaryOutcomes?: readonly { readonly measure?: string }[] };
  };
}

/** The texts from which the labeled ones were chosen. */
function* candidates(): Generator<string> {
  for (const line of linesOf("data/clinicaltrials-gov/studies.jsonl.gz")) {
    const { protocolSection } = JSON.parse(line) as Study;
    const { briefTitle = "" } = protocolSection?.identificationModule ?? {};
    yield `${briefTitle}\n${protocolSection?.descriptionModule?.briefSummary ?? ""}`;
    for (const { measure = "" } of protocolSection?.outcomesModule?.primaryOutcomes ?? []) yield measure;
  }
  for (const line of linesOf("data/press/globenewswire-leads.jsonl")) yield (JSON.parse(line) as { lead: string }).lead;
  for (const line of linesOf("data/press/federal-register.jsonl")) yield (JSON.parse(line) as { text: string }).text;
  for (const part of sharedText("data/registers/chictr-html/detail.html.gz").split(/<[^>]*>/)) yield part.trim();
}

function linesOf(name: string): string[] {
  return sharedText(name).trimEnd().split("\n");
}
