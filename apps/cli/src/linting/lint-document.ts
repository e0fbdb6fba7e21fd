/** Linting a document: a record set, a list of records, or one record. */
import { type RecordSet, type Issue, type ModelRecord, modelVersion } from "@org/therapy-model";
import { lint, type LintOptions } from "@org/therapy-rules";
import { checkWithTerms, type LocatedIssue } from "../checking/located-issue.ts";
import type { JsonDocument } from "../input/document.ts";
import { locate } from "../input/json-place.ts";
import { lineIndex } from "../input/line-index.ts";

/** An issue and the record that contains it. */
export interface LintIssue extends LocatedIssue {
  /** The id of the record; absent if the issue is not in a record or the document is invalid. */
  readonly record?: string | undefined;
}

/** The result of linting a document. */
export interface LintedDocument {
  /** The number of records in the document. */
  readonly records: number;
  /** The number of suppressed violations. */
  readonly suppressed: number;
  /** The number of issues of the schema, kept or not. */
  readonly invalid: number;
  /** The first issues of the schema or, in a valid document, all of the rules; in the order of the text. */
  readonly issues: LintIssue[];
}

/** Lints a document. Rules run on valid documents only. */
export async function lintDocument(
  document: JsonDocument,
  options: LintOptions,
  keep: number,
): Promise<LintedDocument> {
  const checked = await checkWithTerms(document, keep);
  if (checked.count > 0) {
    return { records: checked.records, suppressed: 0, invalid: checked.count, issues: checked.issues };
  }
  const { value, text, line } = document;
  const { recordSet, toDocumentPath } = asRecordSet(value);
  const { issues, suppressed } = lint(recordSet, options);
  if (issues.length === 0) return { records: checked.records, suppressed: suppressed.length, invalid: 0, issues: [] };
  const lines = lineIndex(text, line);
  const paths = issues.map(({ path }) => toDocumentPath(path));
  const located = locate(text, paths).map(({ value: offset }, index) => ({ offset, index }));
  const sorted = located
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, index }): LintIssue => {
      const issue = issues[index]!;
      const { code, severity, message, rule, fix } = issue;
      const place = lines.place(offset);
      const excerpt = lines.text(place.line);
      const record = recordOf(recordSet, issue);
      return { code, severity, path: paths[index]!, message, rule, fix, ...place, excerpt, record };
    });
  return { records: checked.records, suppressed: suppressed.length, invalid: 0, issues: sorted };
}

function recordOf({ records }: RecordSet, { path: [list, index] }: Issue): string | undefined {
  return list === "records" && typeof index === "number" ? records[index]?.id : undefined;
}

type Path = (string | number)[];

/** Wraps the records of a document in a record set, with a function that maps paths in the set to paths in the document. */
function asRecordSet(value: unknown): { recordSet: RecordSet; toDocumentPath: (path: Path) => Path } {
  const wrapper = { kind: "record_set", modelVersion, id: "record_set:given", title: "Given" } as const;
  if (Array.isArray(value)) {
    return { recordSet: { ...wrapper, records: value as ModelRecord[] }, toDocumentPath: (path) => path.slice(1) };
  }
  if ((value as { readonly kind: string }).kind === "record_set") {
    return { recordSet: value as RecordSet, toDocumentPath: (path) => path };
  }
  return { recordSet: { ...wrapper, records: [value as ModelRecord] }, toDocumentPath: (path) => path.slice(2) };
}
