/** Failed conversions in the terms of the command line. */
import type { Issue } from "@org/therapy-units";

/** The function of the library that an issue of `@org/therapy-units` names, and the quantity that it needs. */
interface Bridge {
  readonly needs: string;
  readonly call: string;
}

/**
 * Replaces the function of the library that an issue names by the option of the command, or the field of a request.
 * Conversions with another quantity than the analyte are not offered.
 */
export function inTermsOfCommand(issue: Issue, analyte: "--analyte" | '"analyte"'): Issue {
  const { bridge } = issue as { readonly bridge?: Bridge };
  if (bridge === undefined) return issue;
  const statement = issue.message.replace(`; with ${bridge.needs}, use ${bridge.call}`, "");
  const isOfAnalyte = bridge.call === "convertAnalyte";
  const isOfGenomes = /\bgenome copies\b/.test(bridge.needs) && /\bvg\b/.test(bridge.needs);
  const sameGenomes = isOfGenomes && analyte === "--analyte" ? ", or --vg-is-gc to take them as the same" : "";
  const hint = isOfAnalyte ? `name the analyte with ${analyte}` : `the conversion needs ${bridge.needs}${sameGenomes}`;
  const needed = { needs: bridge.needs, ...(isOfAnalyte && { option: analyte.replaceAll('"', "") }) };
  const translated = { ...issue, message: `${statement}; ${hint}`, bridge: needed };
  return translated;
}
