/** Examples that fill the fields of a tab. */
import type { VNode } from "preact";
import { text } from "../texts/text.ts";

/** An example: its name, and what it does. */
export interface Example {
  readonly name: string;
  readonly apply: () => void;
}

/** A row of examples. */
export function Examples({ of }: { readonly of: readonly Example[] }): VNode {
  return (
    <p class="examples">
      <span class="quiet">{text("examples")}</span>
      {of.map(({ name, apply }) => (
        <button key={name} type="button" class="chip" onClick={apply}>
          {name}
        </button>
      ))}
    </p>
  );
}
