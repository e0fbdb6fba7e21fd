/** Holding what a document says against the rules: a dossier, a list of records, or one record. */
import { type Dossier, type Issue, type ModelRecord, modelVersion } from "@org/therapy-model";
import { lint, type LintOptions } from "@org/therapy-model/rules";
import { checkDocument, type Finding } from "../checking/finding.ts";
import type { JsonDocument } from "../input/document.ts";
import { locate } from "../input/json-place.ts";
import { lineIndex } from "../input/line-index.ts";

/** A finding, and the record that it stands in. */
export interface LintFinding extends Finding {
  /** The id of the record; absent where the finding is about none or the record is not valid. */
  readonly record?: string | undefined;
}

/** What came of linting a document. */
export interface LintedDocument {
  /** How many records it has. */
  readonly records: number;
  /** How many findings a silence lets stand. */
  readonly silenced: number;
  /** What was found, in the order of the text: issues of the schema or, where it has none, of the rules. */
  readonly findings: LintFinding[];
}

/** Lints a document. Rules see valid records only: where the schema finds something, they are not asked. */
export function lintDocument(document: JsonDocument, options: LintOptions): LintedDocument {
  const checked = checkDocument(document, Number.MAX_SAFE_INTEGER);
  if (checked.count > 0) return { records: checked.records, silenced: 0, findings: checked.findings };
  const { value, text, line } = document;
  const { dossier, inward } = asDossier(value);
  const { issues, silenced } = lint(dossier, options);
  if (issues.length === 0) return { records: checked.records, silenced: silenced.length, findings: [] };
  const lines = lineIndex(text, line);
  const paths = issues.map(({ path }) => inward(path));
  const places = locate(text, paths);
  const findings = issues.map((issue, index): LintFinding => {
    const { code, severity, message, rule, fix } = issue;
    const place = lines.place(places[index]!.value);
    const excerpt = lines.text(place.line);
    return {
      code,
      severity,
      ...place,
      path: paths[index]!,
      message,
      rule,
      fix,
      excerpt,
      record: recordOf(dossier, issue),
    };
  });
  const order = new Map(findings.map((finding, index) => [finding, places[index]!.value]));
  findings.sort((a, b) => order.get(a)! - order.get(b)!);
  return { records: checked.records, silenced: silenced.length, findings };
}

function recordOf({ records }: Dossier, { path: [list, index] }: Issue): string | undefined {
  return list === "records" && typeof index === "number" ? records[index]?.id : undefined;
}

type Path = (string | number)[];

/** Makes a dossier of what a document holds, and leads paths in the dossier back into the document. */
function asDossier(value: unknown): { dossier: Dossier; inward: (path: Path) => Path } {
  const around = { kind: "dossier", modelVersion, id: "dossier:given", title: "Given" } as const;
  if (Array.isArray(value)) {
    return { dossier: { ...around, records: value as ModelRecord[] }, inward: (path) => path.slice(1) };
  }
  if ((value as { readonly kind: string }).kind === "dossier") {
    return { dossier: value as Dossier, inward: (path) => path };
  }
  return { dossier: { ...around, records: [value as ModelRecord] }, inward: (path) => path.slice(2) };
}
