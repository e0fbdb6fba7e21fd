/** A vocabulary as its YAML file has it. */

/** A text of the file, with the offset at which it starts. */
export interface Located {
  readonly text: string;
  readonly offset: number;
}

/** A concept of a public code system that is wider, narrower or close. */
export interface SourceMapping {
  readonly system: string;
  readonly relation: string;
  readonly code: string;
  readonly offset: number;
}

/** One term. */
export interface SourceTerm {
  readonly key: Located;
  readonly label: Located;
  /** Absent only in a vocabulary whose `label_zh` is `optional`. */
  readonly labelZh: Located | undefined;
  readonly definition: Located;
  readonly broader: readonly Located[];
  readonly synonyms: readonly Located[];
  readonly synonymsZh: readonly Located[];
  /** The code by its system. */
  readonly codes: ReadonlyMap<string, Located>;
  readonly mappings: readonly SourceMapping[];
}

/** Where content of the file comes from. */
export interface SourceOrigin {
  readonly name: string;
  readonly license: string;
}

/** One file. */
export interface VocabularySource {
  /** Path under `vocabularies/`, such as `trial/phase.yaml`. */
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  /** What a user of the constant should know besides the definition. */
  readonly note: string | undefined;
  /** Name of the exported constant, such as `phases`. */
  readonly constant: string;
  /** Name of the exported type and schema, such as `Phase`. */
  readonly type: string;
  /** Whether the table of terms is left out of the root export because it is large. */
  readonly isTableSeparate: boolean;
  /** The table of aliases beside the folders of the vocabularies, if there is one. */
  readonly aliases: string | undefined;
  /** Whether a term may lack a Chinese label because no source for it is available. */
  readonly isLabelZhOptional: boolean;
  /** Id of a vocabulary whose terms follow those of the file. */
  readonly include: Located | undefined;
  readonly sources: readonly SourceOrigin[];
  readonly terms: readonly SourceTerm[];
}

/** A mistake in a file: where it is, and what was expected. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  readonly message: string;
}

/** Formats a problem the way compilers do. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `vocabularies/${file}:${line}:${column}: ${message}`;
}

/** Turns `age_unit` into `ageUnit`. */
export function camelCase(id: string): string {
  return id.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Turns `age_unit` into `AgeUnit`. */
export function pascalCase(id: string): string {
  const camel = camelCase(id);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** Turns `age_unit` into `age-unit`. */
export function kebabCase(id: string): string {
  return id.replaceAll("_", "-");
}

/** The name of the constant with the keys of a vocabulary. */
export function keysName(id: string): string {
  return `${camelCase(id)}Keys`;
}
