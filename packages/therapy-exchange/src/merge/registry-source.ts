/** The registry record of a trial as a source. */
import { schemes } from "@org/therapy-identifiers";
import type { Source, SourceId, Trial } from "@org/therapy-model";

/**
 * Makes the source that stands for the registry record of a trial: its id is that of the trial, its identifier the first number that a
 * trial registry assigned. Citations of a merged trial name it.
 *
 * @example
 * ```ts
 * import { registrySource } from "@org/therapy-exchange/merge";
 *
 * const source = registrySource({ id: "trial:nct00000102", registrations: [{ scheme: "nct", value: "NCT00000102" }] });
 * source.id; // => "source:nct00000102"
 * source.title; // => "Registry record NCT00000102"
 * source.identifiers; // => [{ scheme: "nct", value: "NCT00000102" }]
 * ```
 */
export function registrySource({ id, registrations = [] }: Pick<Trial, "id" | "registrations">): Source {
  const number = registrations.find(({ scheme }) => scheme !== undefined && schemes[scheme].identifies === "trial");
  const suffix = id.slice(id.indexOf(":") + 1);
  const source: SourceId = `source:${suffix}`;
  const base = { kind: "source", id: source, type: "registry_record" } as const;
  if (number?.scheme === undefined) return { ...base, title: `Registry record ${suffix}` };
  const { scheme, value } = number;
  return { ...base, title: `Registry record ${value}`, identifiers: [{ scheme, value }] };
}
