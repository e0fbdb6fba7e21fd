/** Versions of the model. */

/** A version of the model. */
export type Version = "0.1.0-pre" | "0.1.0";

/** The versions of the model, oldest first. The last one is the version of this package. */
export const versions: readonly [...Version[], "0.1.0"] = ["0.1.0-pre", "0.1.0"];

/** Checks whether a value is a version of the model. */
export function isVersion(text: unknown): text is Version {
  return (versions as readonly unknown[]).includes(text);
}
