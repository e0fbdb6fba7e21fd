/** Names of records. */
import { arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Country } from "../../gen/vocabularies/country.ts";
import { Language } from "../../gen/vocabularies/language.ts";
import { NameKind } from "../../gen/vocabularies/name-kind.ts";
import { comparePartialDates, PartialDate } from "./partial-date.ts";
import { SingleLineText } from "./text.ts";

/** A name of a therapy, an organization, a platform or a trial. */
export interface Name {
  /** Name, as written. */
  text: string;
  /** Kind of name, such as nonproprietary name, proprietary name or company code. */
  kind: NameKind;
  /** Language of the name. Absent for a name without a language, such as a code. */
  language?: Language | undefined;
  /** Countries in which the name is used, such as those of a proprietary name. Absent if it is not limited. */
  territories?: Country[] | undefined;
  /** First date of use. */
  from?: PartialDate | undefined;
  /** Last date of use. */
  until?: PartialDate | undefined;
}
export const Name: ObjectSchema<Name> = objectSchema(
  {
    text: SingleLineText,
    kind: NameKind,
    language: optionalField(Language),
    territories: optionalField(arraySchema(Country, 250)),
    from: optionalField(PartialDate),
    until: optionalField(PartialDate),
  },
  {
    isSatisfied: ({ from, until }) =>
      from === undefined || until === undefined || comparePartialDates(from, until) !== 1,
    path: "from",
    message: "is after the last date of use",
  },
);
