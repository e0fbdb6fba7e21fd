/** What something is called. */
import { optional } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Language } from "./language.ts";
import { NameKind } from "./name-kind.ts";
import { Label } from "./text.ts";

/** One name of a therapy, an organisation, a platform or a trial. */
export interface Name {
  /** The name, as written. */
  text: string;
  /** What sort of name it is: non-proprietary, brand, company code … */
  kind: NameKind;
  /** The language of the name; absent for names that have none, such as code names. */
  language?: Language | undefined;
}
/** Schema of {@link Name}. */
export const Name: ObjectSchema<Name> = object({
  text: Label,
  kind: NameKind,
  language: optional(Language),
});
