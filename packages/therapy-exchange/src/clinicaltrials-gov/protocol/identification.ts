/** Identification: `identificationModule`. */
import { SingleLineText, type Name, Registration, type Trial } from "@org/therapy-model";
import { isIdentifier, type SchemeKey, schemes } from "@org/therapy-identifiers";
import { type Codec, identityCodec, termCodec } from "../../mapping/codec.ts";
import { type Field, field } from "../../mapping/field.ts";
import { rootLens } from "../../mapping/lens.ts";
import { inline, objectCodec } from "../../mapping/object.ts";
import { listMember, listMembers, sharedList } from "../../mapping/shared-list.ts";
import { noteAssumption } from "../../mapping/read-context.ts";
import { crosswalks } from "../crosswalks.ts";
import { organization } from "./sponsors.ts";
import { organizations, registrations, trial } from "./trial.ts";

const registration = rootLens(Registration);
const names = sharedList(trial, "names");

/** Makes the codec of an NCT number with a given use. */
function nct(use: "primary" | "former"): Codec<Registration> {
  return {
    expected: "an NCT number",
    read: (wire) =>
      typeof wire === "string" && isIdentifier("nct", wire) ? { scheme: "nct", value: wire, use } : undefined,
    write: ({ value }) => value,
  };
}

/** Finds the NCT number that identifies the study: the primary one; of a trial from another registry, the current one. */
function studyNumber(all: readonly Registration[]): Registration | undefined {
  const current = all.filter(({ scheme, use }) => scheme === "nct" && use !== "former");
  return current.find(({ use }) => use === "primary") ?? current[0];
}

/** Finds the number of the sponsor that is `orgStudyIdInfo`. */
function sponsorNumber(all: readonly Registration[]): Registration | undefined {
  return all.find(({ use }) => use === "sponsor");
}

/** Checks whether a number is none of the others: a number of a trial from another registry is a secondary identifier. */
function isSecondary(one: Registration, all: readonly Registration[]): boolean {
  return one !== studyNumber(all) && one !== sponsorNumber(all) && !isAlias(one);
}

function isAlias({ scheme, use }: Registration): boolean {
  return scheme === "nct" && use === "former";
}

/** The schemes of trial numbers by their first character; `0` stands for any digit. */
const schemesByStart = byStart(
  (Object.keys(schemes) as SchemeKey[]).filter((key) => schemes[key].identifies === "trial"),
);

function byStart(keys: readonly SchemeKey[]): ReadonlyMap<string, readonly SchemeKey[]> {
  const found = new Map<string, SchemeKey[]>();
  for (const key of keys) {
    for (const start of new Set(schemes[key].forms.map((form) => (form.startsWith("<") ? "0" : form[0]!)))) {
      const sameStart = found.get(start);
      if (sameStart === undefined) found.set(start, [key]);
      else sameStart.push(key);
    }
  }
  return found;
}

/** Digits alone do not identify a scheme. */
const digitsOnly = /^\d+$/;

/** Returns the scheme of trial numbers whose form a text has, if it is exactly one. */
export function schemeOf(text: string): SchemeKey | undefined {
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

const label = identityCodec(SingleLineText, "one line of text");

/** A secondary identifier. If its form is that of exactly one trial registry, the scheme is set. */
const secondaryId: Field<Registration> = {
  expected: label.expected,
  read(wire, target, context) {
    const value = label.read(wire, context);
    if (value === undefined) return false;
    const scheme = schemeOf(value);
    if (scheme !== undefined) {
      target.scheme = scheme;
      noteAssumption(context, `has the form of this identifier scheme, which is set: ${schemes[scheme].name}`);
    }
    target.value = value;
    return true;
  },
  write: ({ value }) => value,
};

/** The acronym, as a name. */
const acronym: Codec<Name> = {
  expected: label.expected,
  read(wire, context) {
    const text = label.read(wire, context);
    return text === undefined ? undefined : { text, kind: "acronym" };
  },
  write: ({ text }) => text,
};

/** The mapping of `identificationModule`. */
export const identification: Field<Trial> = inline<Trial>({
  nctId: {
    ...listMember(registrations, ({ scheme, use }) => scheme === "nct" && use === "primary", nct("primary")),
    write: ({ registrations: all = [] }) => studyNumber(all)?.value,
  },
  nctIdAliases: listMembers(registrations, isAlias, nct("former")),
  orgStudyIdInfo: listMember(
    registrations,
    ({ use }) => use === "sponsor",
    objectCodec<Registration>(
      { start: () => ({ use: "sponsor" }) as Registration, requires: ["value"] },
      {
        id: field(registration, "value"),
        type: field(registration, "type", termCodec(crosswalks.OrgStudyIdType)),
        link: field(registration, "url"),
      },
    ),
  ),
  secondaryIdInfos: listMembers(
    registrations,
    isSecondary,
    objectCodec<Registration>(
      { start: () => ({ use: "other" }) as Registration, requires: ["value"] },
      {
        id: secondaryId,
        type: field(registration, "type", termCodec(crosswalks.SecondaryIdType)),
        domain: field(registration, "issuer"),
        link: field(registration, "url"),
      },
    ),
  ),
  organization: listMember(organizations, ({ role }) => role === "registrant", organization("registrant", "fullName")),
  briefTitle: field(trial, "title"),
  officialTitle: field(trial, "officialTitle"),
  acronym: listMember(names, ({ kind }) => kind === "acronym", acronym),
});
