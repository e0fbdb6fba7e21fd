/** The URLs of what this package defines for USDM. */

/** The base of the URLs. */
const base = "https://org.github.io/therapy-model/usdm";

/** The URL of an extension attribute. */
export function extensionUrl(name: string): string {
  return `${base}/extension/${name}`;
}

/** The version of USDM that is written. */
export const usdmVersion = "4.0.0";
