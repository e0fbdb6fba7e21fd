/** Limits of spreadsheets that are read, against files that expand without end. */
import { unzipSync } from "fflate";

/** Limits of {@link readXlsx}. */
export interface XlsxLimits {
  /** Maximum size of the file in bytes, 512 MB by default. */
  readonly maximumFileSize?: number | undefined;
  /** Maximum size of all its parts together when they are expanded, 4 GB by default. */
  readonly maximumExpandedSize?: number | undefined;
  /** Maximum size of the parts other than sheets, which are held in memory, 256 MB by default. */
  readonly maximumSharedSize?: number | undefined;
}

const megabyte = 1024 * 1024;

/** The maximum number of parts of a file. */
const maximumParts = 10_000;

/**
 * Checks the sizes that a file declares before any part is expanded; returns what is wrong. The library expands no part beyond its
 * declared size.
 *
 * @throws An error of the library if the file is not a ZIP file.
 */
export function sizeProblem(
  file: Uint8Array,
  {
    maximumFileSize = 512 * megabyte,
    maximumExpandedSize = 4096 * megabyte,
    maximumSharedSize = 256 * megabyte,
  }: XlsxLimits,
): string | undefined {
  if (file.length > maximumFileSize) return `has ${file.length} bytes; expected at most ${maximumFileSize}`;
  let [parts, expanded, shared] = [0, 0, 0];
  unzipSync(file, {
    filter({ name, originalSize }) {
      parts++;
      expanded += originalSize;
      if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) shared += originalSize;
      return false;
    },
  });
  if (parts > maximumParts) return `has ${parts} parts; expected at most ${maximumParts}`;
  if (expanded > maximumExpandedSize) return `expands to ${expanded} bytes; expected at most ${maximumExpandedSize}`;
  if (shared > maximumSharedSize)
    return `expands to ${shared} bytes beside its sheets; expected at most ${maximumSharedSize}`;
  return undefined;
}
