import type { Identifier } from "../curie/curie.ts";
import { identify } from "../scan/identify.ts";
import { schemeTable } from "../scheme-table.ts";
import { connectedComponents } from "./components.ts";
import { baseIdentifier, keyOf, linkableKind } from "./identifier-key.ts";
import type { Link, LinkIssue, LinkRecord, LinkResult, LinkStatement } from "./link-record.ts";
import { withoutUmbrellas, type LocatedLink } from "./umbrella.ts";

/** What has been read from the records so far. */
interface LinkState {
  readonly nodes: Map<string, Identifier>;
  readonly links: LocatedLink[];
  readonly issues: LinkIssue[];
}

/**
 * Groups the identifiers of the same trial or product, according to the records.
 *
 * Nothing is inferred from the form of an identifier: a EudraCT number and an EU CT number are linked only where a record contains both.
 * Not used, and reported as issues: placeholders; identifiers of another kind, such as grants and applications, which cover many trials; and
 * umbrella identifiers, which records with different numbers of one registry share, unless one of these records contains the other number.
 * @example
 * ```ts
 * import { link } from "@org/therapy-identifiers";
 *
 * const { clusters } = link([{ source: "a registry", id: "NCT03548584", statements: [{ field: "secondary id", text: "EudraCT 2017-001365-24" }] }]);
 * clusters[0]?.ids.map(({ id }) => id); // => ["2017-001365-24", "NCT03548584"]
 * ```
 */
export function link(records: readonly LinkRecord[]): LinkResult {
  const state: LinkState = { nodes: new Map(), links: [], issues: [] };
  for (const [index, record] of records.entries()) readRecord(state, record, index);
  const kept = withoutUmbrellas(state.links, state.issues);
  const clusters = connectedComponents(state.nodes, kept).map(({ ids, links }) => ({
    ids,
    links: links.map(({ from, to, source, field, text }): Link => ({ from, to, source, field, text })),
  }));
  return { clusters, issues: state.issues };
}

function readRecord(state: LinkState, record: LinkRecord, index: number): void {
  const { source } = record;
  const own = identify(record.id).find(({ id }) => id !== undefined);
  if (own?.id === undefined) {
    const message = `expected an identifier of a known scheme, found “${record.id.slice(0, 60)}”`;
    state.issues.push({ code: "unreadable", severity: "error", path: [index, "id"], message, source });
    return;
  }
  const from = baseIdentifier({ scheme: own.scheme, id: own.id });
  state.nodes.set(keyOf(from), from);
  for (const [position, statement] of record.statements.entries()) {
    readStatement(state, from, source, statement, [index, "statements", position, "text"]);
  }
}

function readStatement(
  state: LinkState,
  from: Identifier,
  source: string,
  { text, field, cue }: LinkStatement,
  path: (string | number)[],
): void {
  for (const { scheme, id, issues } of identify(cue && !identify(text).length ? `${cue} ${text}` : text)) {
    const report = (code: LinkIssue["code"], message: string): void => {
      state.issues.push({ code, severity: "warning", path: [...path], message, source, field });
    };
    if (id === undefined) {
      report("placeholder", issues[0]?.message ?? text);
      continue;
    }
    const to = baseIdentifier({ scheme, id });
    const kind = linkableKind(scheme);
    if (kind === undefined || kind !== linkableKind(from.scheme)) {
      const expected = schemeTable[from.scheme].identifies;
      report("other_kind", `expected an identifier of a ${expected}, found ${id} (${schemeTable[scheme].name})`);
    } else if (keyOf(to) !== keyOf(from)) {
      state.nodes.set(keyOf(to), to);
      state.links.push({ from, to, source, field, text, path });
    }
  }
}
