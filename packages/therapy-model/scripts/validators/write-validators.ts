/** Writes the public functions of the validators, with their documentation. */

/** What documentation calls the values of a schema, and the subpath of the validator of a record kind. */
const texts: { readonly [name: string]: { readonly noun: string; readonly subpath?: string } } = {
  Organization: { noun: "an organization", subpath: "organization" },
  Platform: { noun: "a platform", subpath: "platform" },
  Therapy: { noun: "a therapy", subpath: "therapy" },
  Trial: { noun: "a trial", subpath: "trial" },
  RegulatoryEvent: { noun: "a regulatory event", subpath: "regulatory-event" },
  Source: { noun: "a source", subpath: "source" },
  ModelRecord: { noun: "a record of any kind" },
  RecordSet: { noun: "a record set" },
};

/** Makes the module of the functions; they are in one module, because bundlers remove those that are not used. */
export function validatorsModule(names: readonly string[]): string {
  const sorted = names.toSorted();
  return `import type { Result } from "../../schema/result.ts";
import { accepts, validated } from "../../validators/validation.ts";
import type { ValidatorOptions } from "../../validators/validator-options.ts";
import * as nodes from "./nodes.ts";
import * as predicates from "./predicates.ts";
import type { ${sorted.join(", ")} } from "./types.ts";

${names.map(functionsOf).join("\n\n")}
`;
}

function functionsOf(name: string): string {
  const text = texts[name];
  if (text === undefined) throw new Error(`write the documentation of the validator of ${name}`);
  const { noun, subpath } = text;
  const module = `@org/therapy-model/validators${subpath === undefined ? "" : `/${subpath}`}`;
  return `/**
 * Checks whether a value is ${noun}. It never throws, and gives the same verdict as \`validate(${name}, value)\`.
 *
 * @example
 * \`\`\`ts
 * import { is${name} } from "${module}";
 *
 * is${name}({ kind: "unknown" }); // => false
 * \`\`\`
 */
export function is${name}(value: unknown): value is ${name} {
  return accepts(predicates.accepts${name}, value);
}

/**
 * Validates ${noun}. It never throws, and returns the value itself, or the issues that \`validate(${name}, value)\` returns. A
 * message names the term that a text means only if \`suggest\` of \`@org/therapy-model/vocabularies\` is passed.
 *
 * @example
 * \`\`\`ts
 * import { validate${name} } from "${module}";
 *
 * const result = validate${name}([]);
 * result.ok ? undefined : result.issues[0]?.message; // => "expected an object, got a list"
 * \`\`\`
 */
export function validate${name}(value: unknown, options: ValidatorOptions = {}): Result<${name}> {
  return validated(predicates.accepts${name}, nodes.node${name}, value, options);
}`;
}
