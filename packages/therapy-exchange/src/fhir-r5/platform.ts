/** Platforms: Basic, because FHIR has no resource for a technology. */
import { Platform } from "@org/therapy-model";
import { codeConcepts } from "./concept.ts";
import type { ResourceMapping } from "./element.ts";

const recordKinds = codeConcepts<"platform">("record_kind");

/** The mapping of platforms. */
export const platform: ResourceMapping<Platform> = {
  kind: "platform",
  resourceType: "Basic",
  schema: Platform,
  constants: { code: recordKinds.write("platform") },
  elements: {},
  accepts: ({ code }) => recordKinds.read(code) === "platform",
};
