/** A text field with its label above it. */
import type { Signal } from "@preact/signals";
import type { ComponentChildren, VNode } from "preact";
import { useId } from "preact/hooks";

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: Signal<string>;
  /** Id of a datalist. */
  readonly list?: string;
  readonly isCode?: boolean;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/** A text field. */
export function TextField({ label, hint, value, list, isCode, class: name, children }: TextFieldProps): VNode {
  const id = useId();
  return (
    <div class={`field ${name ?? ""}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class={isCode === true ? "code" : ""}
        value={value.value}
        placeholder={hint ?? ""}
        list={list}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => void (value.value = event.currentTarget.value)}
      />
      {children}
    </div>
  );
}
