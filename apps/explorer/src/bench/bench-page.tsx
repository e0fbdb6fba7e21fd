/** The Bench tab. */
import type { VNode } from "preact";

/** The Bench tab. */
export function BenchPage(): VNode {
  return <p class="pad quiet">Bench</p>;
}
