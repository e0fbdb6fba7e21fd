/** The Convert tab: a quantity in other units, and the identifiers and names of a text. */
import type { VNode } from "preact";
import { NamesPanel } from "./names-panel.tsx";
import { QuantityPanel } from "./quantity-panel.tsx";

/** The Convert tab. */
export function ConvertPage(): VNode {
  return (
    <div class="halves pad">
      <QuantityPanel />
      <NamesPanel />
    </div>
  );
}
