/** The name under which a therapy is shown. */
import type { Name } from "@org/therapy-model";

/** Kinds of names, the best to show first: a nonproprietary name, a brand, a company code. */
const preferred: readonly string[] = ["inn", "trade", "code"];

/** The name to show; `undefined` if there is no name. */
export function displayName(names: readonly Name[]): string | undefined {
  const rank = ({ kind }: Name): number => (preferred.includes(kind) ? preferred.indexOf(kind) : preferred.length);
  const [first] = names.toSorted((one, other) => rank(one) - rank(other));
  return first?.text;
}
