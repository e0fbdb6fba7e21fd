/** The Match tab. */
import type { VNode } from "preact";

/** The Match tab. */
export function MatchPage(): VNode {
  return <p class="pad quiet">Match</p>;
}
