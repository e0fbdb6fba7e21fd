/** Writing one text to an output file or to standard output. */
import { standardOut } from "../output/out.ts";
import { createFile } from "./new-file.ts";

/**
 * Writes JSON to a file, which appears whole, or to standard output without a name.
 *
 * @throws {OutputError} if the file cannot be written.
 */
export async function writeOutput(name: string | undefined, json: string): Promise<void> {
  if (name === undefined) {
    await standardOut().writeJsonText(json);
    return;
  }
  const file = createFile(name);
  try {
    file.write(Buffer.from(json));
    file.commit();
  } finally {
    file.discard();
  }
}
