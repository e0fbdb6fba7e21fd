/** The specification files: the fields of a study or record of each registry. */
import { readFileSync } from "node:fs";

/** The source of a specification. */
export interface Provenance {
  readonly source: string;
  /** The version of the source, or its commit. */
  readonly version: string;
  /** The day on which it was read. */
  readonly date: string;
  readonly license: string;
}

/** The types of a study of the ClinicalTrials.gov API, and the enums of the API. */
export interface ApiSpecification extends Provenance {
  /** The type of a study. */
  readonly root: string;
  /**
   * The fields of each type. A field is `text`, `date`, `boolean`, `integer`, `number`, or the name of a type, an enum or
   * a named scalar; `[]` follows for lists.
   */
  readonly types: { readonly [type: string]: { readonly [field: string]: string } };
  /** Named scalars, such as `PartialDate`, and their primitives. */
  readonly scalars: { readonly [name: string]: string };
  readonly enums: { readonly [name: string]: readonly string[] };
}

/** A kind of scalar, or an empty value. */
export type Kind =
  | "null"
  | "boolean"
  | "integer"
  | "number"
  | "empty text"
  | "blank"
  | "digits"
  | "decimal"
  | "yes or no"
  | "true or false"
  | "date"
  | "day first"
  | "moment"
  | "uuid"
  | "email"
  | "word"
  | "line"
  | "text"
  | "empty list"
  | "empty object";

/** The values of a field: kinds of scalar separated by ` | `, or also objects and lists. */
export type Shape =
  | string
  | {
      readonly kinds?: string;
      readonly fields?: { readonly [key: string]: Shape };
      /** The shape of the members of lists. */
      readonly members?: Shape;
    };

/** The fields of the records of a registry. */
export interface RegistrySpecification extends Provenance {
  readonly shape: Shape;
}

/** The specifications by registry and record format. */
export interface Specifications {
  readonly "clinicaltrials-gov": ApiSpecification;
  readonly ctis: RegistrySpecification;
  readonly "ctis-earlier": RegistrySpecification;
  readonly euctr: RegistrySpecification;
  readonly isrctn: RegistrySpecification;
}

/** Reads a specification file. */
export function specification<Name extends keyof Specifications>(name: Name): Specifications[Name] {
  const file = new URL(`../specifications/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Specifications[Name];
}
