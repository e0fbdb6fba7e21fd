/** Names of records. */
import { optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Language } from "../../gen/vocabularies/language.ts";
import { NameKind } from "../../gen/vocabularies/name-kind.ts";
import { SingleLineText } from "./text.ts";

/** A name of a therapy, an organization, a platform or a trial. */
export interface Name {
  /** Name, as written. */
  text: string;
  /** Kind of name, such as nonproprietary name, proprietary name or company code. */
  kind: NameKind;
  /** Language of the name. Absent for a name without a language, such as a code. */
  language?: Language | undefined;
}
export const Name: ObjectSchema<Name> = objectSchema({
  text: SingleLineText,
  kind: NameKind,
  language: optionalField(Language),
});
