/** The URLs of what this package defines for FHIR: structure definitions, code systems and naming systems. */

/** The base of every URL that this package defines for FHIR. */
export const base = "https://org.github.io/therapy-model/fhir";

/** The URL of the structure definition of an extension. */
export function definitionUrl(name: string): string {
  return `${base}/StructureDefinition/${name}`;
}

/** The URL of the code system with the terms of a vocabulary, or with the values of an enumeration of the model. */
export function codeSystemUrl(id: string): string {
  return `${base}/CodeSystem/${id.replaceAll("_", "-")}`;
}

/** The URL of the naming system of an identifier scheme. */
export function namingSystemUrl(scheme: string): string {
  let url = namingSystemUrls.get(scheme);
  if (url === undefined) {
    url = `${base}/NamingSystem/${scheme.replaceAll("_", "-")}`;
    namingSystemUrls.set(scheme, url);
  }
  return url;
}

const namingSystemUrls = new Map<string, string>();
