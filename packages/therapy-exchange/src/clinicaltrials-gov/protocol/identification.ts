/** Which study it is: `identificationModule`. */
import { Label, type Name, Registration, type Trial } from "@org/therapy-model";
import { isIdentifier, type SchemeKey, schemes } from "@org/therapy-model/identifiers";
import { type Codec, same, terms } from "../../codec.ts";
import { type Field, field, inline, object, oneOf, several, share, whole } from "../../object.ts";
import { assume } from "../../reading.ts";
import { crosswalks } from "../crosswalks.ts";
import { organization } from "./sponsors.ts";
import { organizations, registrations, trial } from "./trial.ts";

const registration = whole(Registration);
const names = share(trial, "names");

/** An NCT number as a registration of the given standing. */
function nct(standing: "own" | "former"): Codec<Registration> {
  return {
    expected: "an NCT number",
    read: (wire) =>
      typeof wire === "string" && isIdentifier("nct", wire) ? { scheme: "nct", value: wire, standing } : undefined,
    write: ({ value }) => value,
  };
}

/** The schemes of trial numbers, by the character that a number of theirs begins with; `0` stands for any digit. */
const schemesByStart = byStart(
  (Object.keys(schemes) as SchemeKey[]).filter((key) => schemes[key].identifies === "trial"),
);

function byStart(keys: readonly SchemeKey[]): ReadonlyMap<string, readonly SchemeKey[]> {
  const found = new Map<string, SchemeKey[]>();
  for (const key of keys) {
    for (const start of new Set(schemes[key].forms.map((form) => (form.startsWith("<") ? "0" : form[0]!)))) {
      const those = found.get(start);
      if (those === undefined) found.set(start, [key]);
      else those.push(key);
    }
  }
  return found;
}

/** Digits alone say nothing of where they are from. */
const digitsOnly = /^\d+$/;

/** The one scheme of trial numbers that a text belongs to as it is written. */
function schemeOf(text: string): SchemeKey | undefined {
  if (text.length > 60 || digitsOnly.test(text)) return undefined;
  const first = text[0]!;
  let found: SchemeKey | undefined;
  for (const key of schemesByStart.get(first >= "0" && first <= "9" ? "0" : first) ?? []) {
    if (!isIdentifier(key, text)) continue;
    if (found !== undefined) return undefined;
    found = key;
  }
  return found;
}

const label = same(Label, "one line of text");

/** A number of any sort; where its form is that of one trial registry alone, its scheme is said. */
const recognised: Field<Registration> = {
  expected: label.expected,
  read(wire, thing, reading) {
    const value = label.read(wire, reading);
    if (value === undefined) return false;
    const scheme = schemeOf(value);
    if (scheme !== undefined) {
      thing.scheme = scheme;
      assume(reading, `is taken for a number of this scheme, by its form: ${schemes[scheme].name}`);
    }
    thing.value = value;
    return true;
  },
  write: ({ value }) => value,
};

/** An acronym as a name. */
const acronym: Codec<Name> = {
  expected: label.expected,
  read(wire, reading) {
    const text = label.read(wire, reading);
    return text === undefined ? undefined : { text, kind: "acronym" };
  },
  write: ({ text }) => text,
};

/** How `identificationModule` stands in the record. */
export const identification: Field<Trial> = inline<Trial>({
  nctId: oneOf(registrations, ({ scheme, standing }) => scheme === "nct" && standing === "own", nct("own")),
  nctIdAliases: several(
    registrations,
    ({ scheme, standing }) => scheme === "nct" && standing === "former",
    nct("former"),
  ),
  orgStudyIdInfo: oneOf(
    registrations,
    ({ standing }) => standing === "sponsor",
    object<Registration>(
      { start: () => ({ standing: "sponsor" }) as Registration, requires: ["value"] },
      {
        id: field(registration, "value"),
        type: field(registration, "type", terms(crosswalks.OrgStudyIdType)),
        link: field(registration, "url"),
      },
    ),
  ),
  secondaryIdInfos: several(
    registrations,
    ({ standing }) => standing === "other",
    object<Registration>(
      { start: () => ({ standing: "other" }) as Registration, requires: ["value"] },
      {
        id: recognised,
        type: field(registration, "type", terms(crosswalks.SecondaryIdType)),
        domain: field(registration, "issuer"),
        link: field(registration, "url"),
      },
    ),
  ),
  organization: oneOf(organizations, ({ role }) => role === "registrant", organization("registrant", "fullName")),
  briefTitle: field(trial, "title"),
  officialTitle: field(trial, "officialTitle"),
  acronym: oneOf(names, ({ kind }) => kind === "acronym", acronym),
});
