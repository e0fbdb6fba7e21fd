/** Seeing before anything is written that no input would be overwritten, and no output by another. */
import { realpathSync } from "node:fs";
import { resolve } from "node:path";

/** Says which output would overwrite a file that is read or written besides, if one would. */
export function overwriting(inputs: readonly string[], outputs: readonly string[]): string | undefined {
  const places = new Set(inputs.filter((name) => name !== "-").map(placeOf));
  for (const name of outputs) {
    const place = placeOf(name);
    if (places.has(place) && place !== "/dev/null") return `${name} would be overwritten; name another file`;
    places.add(place);
  }
  return undefined;
}

function placeOf(name: string): string {
  try {
    return realpathSync(name);
  } catch {
    return resolve(name);
  }
}
