/** The message of a computation that failed. */
import type { VNode } from "preact";
import { text } from "../texts/text.ts";

/** The message, if there is one. */
export function Failure({ error }: { readonly error: string | undefined }): VNode | null {
  if (error === undefined) return null;
  return (
    <p class="problem" role="alert">
      {text("failed", { message: error })}
    </p>
  );
}
