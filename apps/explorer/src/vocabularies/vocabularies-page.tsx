/** The Vocabularies tab. */
import type { VNode } from "preact";

/** The Vocabularies tab. */
export function VocabulariesPage(): VNode {
  return <p class="pad quiet">Vocabularies</p>;
}
