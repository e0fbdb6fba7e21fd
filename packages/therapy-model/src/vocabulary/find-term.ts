/** Finding a term by its name. */
import { findNames, isOtherAbbreviation, normalizeTermName } from "./term-name.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Finds a term by its key, label or synonym. Case and separators are ignored.
 *
 * Returns `undefined` for a name of two terms.
 *
 * @example
 * ```ts
 * import { modificationSettings } from "@org/therapy-model";
 * import { findTermByName } from "@org/therapy-model/vocabulary";
 *
 * findTermByName(modificationSettings, "In vivo"); // => "in_vivo"
 * ```
 */
export function findTermByName<Key extends string>(of: Vocabulary<Key>, name: string): Key | undefined {
  const [first, ...others] = findNames(of, normalizeTermName(name), []).filter(
    (found) => !isOtherAbbreviation(name.trim(), found.name),
  );
  return first !== undefined && others.every(({ key }) => key === first.key) ? (first.key as Key) : undefined;
}
