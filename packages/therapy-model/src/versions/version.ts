/** The versions of the model that data was written for. */

/** A version of the model that data was written for. */
export type Version = "0.1.0-pre" | "0.1.0";

/** The versions of the model that data was written for, oldest first; the last one is that of this package. */
export const versions: readonly [...Version[], "0.1.0"] = ["0.1.0-pre", "0.1.0"];

/** Whether a text names a version that data was written for. */
export function isVersion(text: unknown): text is Version {
  return (versions as readonly unknown[]).includes(text);
}
