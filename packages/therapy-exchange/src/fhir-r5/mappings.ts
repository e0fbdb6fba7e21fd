/** The resource of each kind of record. */
import type { RecordKind } from "@org/therapy-model";
import { citation } from "./citation.ts";
import { organization } from "./organization.ts";
import { platform } from "./platform.ts";
import { regulatedAuthorization } from "./regulated-authorization.ts";
import { type RecordResource, recordResource } from "./resource.ts";
import { medicinalProduct } from "./therapy/medicinal-product.ts";
import { researchStudy } from "./trial/research-study.ts";

/** The resource of each kind of record. */
export const resourceOfRecord: { readonly [Kind in RecordKind]: RecordResource } = {
  organization: recordResource(organization),
  platform: recordResource(platform),
  therapy: recordResource(medicinalProduct),
  trial: recordResource(researchStudy),
  regulatory_event: recordResource(regulatedAuthorization),
  source: recordResource(citation),
};

/** The mappings by the type of their resource. */
export const resourcesOfType: ReadonlyMap<string, readonly RecordResource[]> = new Map(
  Object.values(resourceOfRecord).map((resource) => [resource.mapping.resourceType, [resource]]),
);
