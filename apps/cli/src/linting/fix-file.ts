/** Applying fixes to a file. */
import { readFileSync } from "node:fs";
import type { SeverityProfile } from "@org/therapy-rules";
import { createPatch } from "diff";
import { checkDocument } from "../checking/located-issue.ts";
import { createFile } from "../files/new-file.ts";
import { OutputError } from "../files/output-error.ts";
import { standardError } from "../output/out.ts";
import { printable } from "../output/printable.ts";
import { applyFixes } from "./apply-fixes.ts";
import { type DocumentFixes, type FileResult, lintFile } from "./lint-file.ts";

/** Applies the fixes of a file and writes it. A file that cannot be read is not changed. */
export async function fixFile(
  file: string,
  profile: SeverityProfile,
  keep: number,
): Promise<(Pick<FileResult, "fixed" | "difference"> & { unreadable?: number }) | undefined> {
  const documents: DocumentFixes[] = [];
  const { unreadable } = await lintFile(file, profile, keep, (document) => documents.push(document));
  if (unreadable > 0 || !documents.some(({ fixes }) => fixes.length > 0)) return undefined;
  const before = readFileSync(file, "utf8");
  const { text, applied } = fixDocumentText(before, documents);
  if (applied === 0) return undefined;
  try {
    replaceFile(file, text);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    await standardError().write(`${printable(error.message)}; nothing was changed\n`);
    return { fixed: 0, difference: "", unreadable: 1 };
  }
  const difference = createPatch(file, before, text, undefined, undefined, { context: 2 });
  return { fixed: applied, difference };
}

/** Applies the fixes of all documents of a file. A document that the fixes would make invalid is not changed. */
function fixDocumentText(
  text: string,
  documents: readonly DocumentFixes[],
): { readonly text: string; readonly applied: number } {
  let fixed = text;
  let applied = 0;
  let from = text.length;
  for (const { document, fixes } of documents.toReversed()) {
    const at = fixed.lastIndexOf(document.text, from);
    from = at - 1;
    if (at === -1 || fixes.length === 0) continue;
    const result = applyFixes(document.text, document.value, fixes);
    const value: unknown = JSON.parse(result.text);
    if (result.applied === 0 || checkDocument({ ...document, value, text: result.text }, 1).count > 0) continue;
    fixed = fixed.slice(0, at) + result.text + fixed.slice(at + document.text.length);
    applied += result.applied;
  }
  return { text: fixed, applied };
}

/** Replaces a file: a reader sees either the old text or the new one. */
function replaceFile(name: string, text: string): void {
  const output = createFile(name);
  try {
    output.write(Buffer.from(text));
    output.commit();
  } finally {
    output.discard();
  }
}
