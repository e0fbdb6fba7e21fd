/** Mending a file: the fixes of its documents, the difference, and writing it in one step. */
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createPatch } from "diff";
import { checkDocument } from "../checking/finding.ts";
import type { JsonDocument } from "../input/document.ts";
import { applyFixes, type ProposedFix } from "./apply-fixes.ts";

/** A document with what is proposed for it. */
export interface DocumentFixes {
  readonly document: JsonDocument;
  readonly fixes: readonly ProposedFix[];
}

/** What came of mending a text. */
export interface Mended {
  /** The text with the fixes. */
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
}

/** Applies the fixes of all documents of a file; one whose fixes would make it invalid stays as it was. */
export function mendText(text: string, documents: readonly DocumentFixes[]): Mended {
  let mended = text;
  let applied = 0;
  let from = text.length;
  for (const { document, fixes } of documents.toReversed()) {
    const at = mended.lastIndexOf(document.text, from);
    from = at - 1;
    if (at === -1 || fixes.length === 0) continue;
    const result = applyFixes(document.text, document.value, fixes);
    const value: unknown = JSON.parse(result.text);
    if (result.applied === 0 || checkDocument({ ...document, value, text: result.text }, 1).count > 0) continue;
    mended = mended.slice(0, at) + result.text + mended.slice(at + document.text.length);
    applied += result.applied;
  }
  return { text: mended, applied };
}

/** Writes the difference between two texts of a file as `diff -u` does. */
export function difference(name: string, before: string, after: string): string {
  return createPatch(name, before, after, undefined, undefined, { context: 2 });
}

/** Puts a text in the place of a file in one step: whoever reads it sees the old one or the new one, whole. */
export function replaceFile(name: string, text: string): void {
  const file = realpathSync(name);
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { flag: "wx" });
    chmodSync(beside, statSync(file).mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
