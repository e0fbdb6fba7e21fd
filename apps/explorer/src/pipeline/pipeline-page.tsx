/** The Pipeline tab. */
import type { VNode } from "preact";

/** The Pipeline tab. */
export function PipelinePage(): VNode {
  return <p class="pad quiet">Pipeline</p>;
}
