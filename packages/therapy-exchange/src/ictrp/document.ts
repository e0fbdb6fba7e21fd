/** The mapping of a record of the WHO portal (ICTRP) to a trial: the WHO Trial Registration Data Set. */
// cspell:ignore agemin agemax enrollement Authorised d'Ivoire -- keys and words of the portal
import {
  AgeCriterion,
  type Arm,
  type AssociatedParty,
  Contact,
  type Country,
  countries as terms,
  type DataSharingPlan,
  type EthicsDecision,
  EthicsReview,
  type Intervention,
  type Name,
  type OrganizationRole,
  type PartialDate,
  Registration,
  type Trial,
  type TrialEndpoint,
  type TrialLink,
  type TrialStatus,
} from "@org/therapy-model";
import { isPartialDate } from "@org/therapy-model/records";
import { schemeOf } from "../clinicaltrials-gov/protocol/identification.ts";
import { type Codec, partialDate, termCodec } from "../mapping/codec.ts";
import { type Field, field, type Fields } from "../mapping/field.ts";
import { groupFields, readLast } from "../mapping/group.ts";
import { fieldLens, type Lens, rootLens } from "../mapping/lens.ts";
import { objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { listMember, type SharedList, sharedList } from "../mapping/shared-list.ts";
import { yesNo } from "../registry/choice.ts";
import { countInDigits } from "../registry/count.ts";
import { registryDate } from "../registry/date.ts";
import { firstMember } from "../registry/first-of-list.ts";
import { firstOf } from "../registry/first-of.ts";
import { ignoreEmpty } from "../registry/ignore-empty.ts";
import { stated } from "../registry/stated.ts";
import { months } from "../registry/months.ts";
import { multilineText, objectFromText, singleLineText } from "../registry/text.ts";
import {
  age,
  dates,
  design,
  endpoints,
  exclusion,
  features,
  inclusion,
  isAgeCriterion,
  isLevel,
  isText,
  names,
  organizations,
  registrations,
  sex,
  single,
  textCriterion,
  trial,
} from "../registry/trial.ts";
import { ageLimit, isPrimary, phase, sex as sexWord, studyType } from "./forms.ts";

const recordDates = fieldLens(trial, "recordDates");
const dataSharing = fieldLens(trial, "dataSharing");
const portal = "WHO ICTRP";

/** Makes the codec of a list in one text, separated by semicolons. */
function separated<Member>(member: Codec<Member>, max: number): Codec<Member[]> {
  return {
    expected: `texts separated by semicolons, each ${member.expected}`,
    read(wire, context) {
      if (typeof wire !== "string" || wire.length > 100_000) return undefined;
      const parts = wire.split(";");
      if (parts.length > max) return undefined;
      const members: Member[] = [];
      for (const part of parts) {
        const read = member.read(part, context);
        if (read === undefined) return undefined;
        members.push(read);
      }
      return members;
    },
    write(members, root) {
      const written = members.map((each) => member.write(each, root));
      return written.length === 0 || written.some((each) => typeof each !== "string" || each.includes(";"))
        ? undefined
        : written.join(";");
    },
  };
}

/** Maps one text with several members to the members of a shared list for which `isMember` is true. */
function membersInText<Target, Member>(
  of: SharedList<Target, Member>,
  isMember: (one: Member) => boolean,
  member: Codec<Member>,
): Field<Target> {
  const codec = separated(member, Math.min(of.max, 200));
  return {
    expected: codec.expected,
    read(wire, target, context) {
      const before = of.find(target) ?? [];
      if (before.some(isMember)) return false;
      const read = codec.read(wire, context);
      if (read === undefined || before.length + read.length > of.max) return false;
      of.put(target, [...before, ...read]);
      return true;
    },
    write: (target, root) => codec.write((of.find(target) ?? []).filter(isMember), root),
  };
}

const primaryNumber: Lens<Trial, Registration> = {
  schema: Registration,
  isRoot: false,
  find: (target) => registrations.find(target)?.find(isPrimary),
  make: (target) => registrations.find(target)!.find(isPrimary)!,
};

/** Makes the field of a property of the primary number, which is read only if there is such a number. */
function ofNumber(inner: Field<Trial>): Field<Trial> {
  return {
    ...inner,
    read: (wire, target, context) => primaryNumber.find(target) !== undefined && inner.read(wire, target, context),
  };
}

const trialId: Codec<Registration> = {
  expected: "a number of a registry",
  read(wire, context) {
    const value = singleLineText.read(wire, context);
    if (value === undefined || value.length > 100) return undefined;
    const scheme = schemeOf(value);
    return { ...(scheme !== undefined && { scheme }), value, use: "primary" };
  },
  write: ({ value }) => value,
};

/** A day such as `21 September 2026`. */
const dayInWords: Codec<PartialDate> = {
  expected: "a day such as 21 September 2026",
  read(wire) {
    if (typeof wire !== "string" || wire.length > 20) return undefined;
    const [, day, name, year] = /^([1-9]|[12]\d|3[01]) ([A-Z][a-z]{2,8}) (\d{4})$/.exec(wire) ?? [];
    const month = name === undefined ? -1 : months.indexOf(name);
    const date = `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    return month !== -1 && isPartialDate(date) ? date : undefined;
  },
  write(date) {
    const [year, month, day] = date.split("-");
    return day === undefined ? undefined : `${Number(day)} ${months[Number(month) - 1]!} ${year}`;
  },
};

/** A day such as `20260921`. */
const dayInDigits: Codec<PartialDate> = {
  expected: "a day of the form YYYYMMDD",
  read(wire) {
    if (typeof wire !== "string" || !/^\d{8}$/.test(wire)) return undefined;
    const date = `${wire.slice(0, 4)}-${wire.slice(4, 6)}-${wire.slice(6)}`;
    return isPartialDate(date) ? date : undefined;
  },
  write: (date) => (date.length === 10 ? date.replaceAll("-", "") : undefined),
};

/** Names of countries that registers use and that differ from the label of the model. */
const countryNames: { readonly [C in Country]?: string } = { CI: "Cote d'Ivoire" };
let codes: ReadonlyMap<string, Country> | undefined;

const country: Codec<Country> = {
  expected: "the name of a country",
  read(wire) {
    codes ??= new Map((Object.keys(terms.terms) as Country[]).map((code) => [nameOf(code), code]));
    return typeof wire === "string" ? codes.get(wire) : undefined;
  },
  write: nameOf,
};

function nameOf(code: Country): string {
  return countryNames[code] ?? terms.terms[code].label;
}

/** The groups of a target size such as `a:49;b:49;`, as arms. */
const groupSizes: Codec<Arm[]> = {
  expected: "groups with their sizes, such as a:49;b:49;",
  read(wire) {
    if (typeof wire !== "string" || wire.length > 5000 || !wire.endsWith(";")) return undefined;
    const arms: Arm[] = [];
    for (const part of wire.slice(0, -1).split(";")) {
      const colon = part.lastIndexOf(":");
      const label = singleLineText.read(part.slice(0, Math.max(0, colon)), {} as never);
      const count = countInDigits.read(part.slice(colon + 1), {} as never);
      if (label === undefined || count === undefined || arms.length === 200) return undefined;
      arms.push({ label, participants: { count } });
    }
    return arms;
  },
  write(arms) {
    const sized = arms.filter(({ participants }) => participants !== undefined);
    if (sized.length === 0 || sized.some(({ label }) => label.includes(";"))) return undefined;
    return sized.map(({ label, participants }) => `${label}:${participants!.count};`).join("");
  },
};

/** The target size: one number, or the sizes of groups. */
const targetSize: Field<Trial> = firstOf(
  field(trial, "enrollment", {
    expected: countInDigits.expected,
    read(wire, context) {
      const count = countInDigits.read(wire, context);
      return count === undefined ? undefined : { count, type: "anticipated" as const };
    },
    write: (size) => (size.type === "actual" ? undefined : String(size.count)),
  }),
  field(trial, "arms", groupSizes),
);

const recruiting = (text: string, isRecruiting: boolean): Field<Trial> =>
  stated(features, "recruiting", {
    expected: text,
    read: (wire) => (wire === text ? isRecruiting : undefined),
    write: (value) => (value === isRecruiting ? text : undefined),
  });

function organization(role: OrganizationRole): Field<Trial> {
  return listMember(
    organizations,
    (one) => one.role === role,
    objectFromText<AssociatedParty, "name">({ role }, "name", singleLineText),
  );
}

function endpointText(level: TrialEndpoint["level"]): Field<Trial> {
  return listMember(endpoints, isLevel(level), objectFromText<TrialEndpoint, "text">({ level }, "text", multilineText));
}

const contact = firstMember(sharedList(trial, "contacts"), Contact);
const ethics = firstMember(sharedList(trial, "ethics"), EthicsReview);
const ageLens = rootLens(AgeCriterion);

const fields: Fields<Trial> = {
  Export_date: field(recordDates, "exported"),
  Internal_Number: listMember(
    registrations,
    ({ issuer, use }) => issuer === portal && use === "other",
    objectFromText<Registration, "value">({ use: "other", issuer: portal }, "value", singleLineText),
  ),
  TrialID: listMember(registrations, isPrimary, trialId),
  Last_Refreshed_on: field(recordDates, "refreshed", dayInWords),
  Public_title: field(trial, "title"),
  Scientific_title: field(trial, "officialTitle"),
  Acronym: listMember(
    names,
    ({ kind }) => kind === "acronym",
    objectFromText<Name, "text">({ kind: "acronym" }, "text", singleLineText),
  ),
  Primary_sponsor: organization("sponsor"),
  Secondary_Sponsor: organization("co_sponsor"),
  Source_Support: organization("funder"),
  Prospective_registration: field(trial, "prospectivelyRegistered", yesNo),
  Date_registration3: field(dates, "registered", dayInDigits),
  Date_registration: field(recordDates, "registrationPosted", registryDate(partialDate)),
  Recruitment_Status: firstOf(
    recruiting("Recruiting", true),
    recruiting("Not Recruiting", false),
    field(fieldLens(trial, "status"), "status", termCodec<TrialStatus>({ Authorised: "authorized" })),
  ),
  other_records: stated(features, "registered_elsewhere"),
  results_yes_no: stated(features, "results_posted"),
  Secondary_ID: membersInText(
    registrations,
    ({ issuer, use }) => issuer === undefined && use === "other",
    objectFromText<Registration, "value">({ use: "other" }, "value", singleLineText),
  ),
  Date_enrollement: field(dates, "start", registryDate(partialDate)),
  Target_size: targetSize,
  Study_design: field(design, "modelText"),
  Countries: field(trial, "countries", separated(country, 250)),
  Condition: field(trial, "conditionNames", separated(singleLineText, 1000)),
  Intervention: listMember(
    sharedList(trial, "interventions"),
    () => true,
    objectFromText<Intervention, "name">({}, "name", singleLineText),
  ),
  Inclusion_Criteria: listMember(inclusion, isText, textCriterion),
  Exclusion_Criteria: listMember(exclusion, isText, textCriterion),
  Primary_outcome: endpointText("primary"),
  Secondary_outcome: endpointText("secondary"),
  Contact_Affiliation: field(contact, "affiliation"),
  Contact_Email: field(contact, "email"),
  Contact_Tel: field(contact, "phone"),
  Ethics_review_status: field(ethics, "decision", termCodec<EthicsDecision>({ Approved: "approved" })),
  Ethics_review_approval_date: field(ethics, "date", partialDate),
  results_url_link: listMember(sharedList(trial, "links"), () => true, objectCodecOfLink()),
  results_ipd_plan: field(
    dataSharing,
    "plan",
    termCodec<DataSharingPlan>({ Yes: "yes", No: "no", Undecided: "undecided" }),
  ),
  results_ipd_description: field(dataSharing, "text"),
};

function objectCodecOfLink(): Codec<TrialLink> {
  const url = field(fieldLens(trial, "dataSharing"), "url");
  return {
    expected: url.expected,
    read(wire, context) {
      const holder = { dataSharing: {} } as unknown as Trial;
      return url.read(wire, holder, context) ? { url: holder.dataSharing!.url! } : undefined;
    },
    write: (link) => link.url,
  };
}

/** Fields that depend on the register, or on the number. */
const late: Fields<Trial> = ignoreEmpty({
  Source_Register: ofNumber(field(primaryNumber, "issuer")),
  web_address: ofNumber(field(primaryNumber, "url")),
  Study_type: field(trial, "type", studyType),
  Phase: field(trial, "phase", phase),
  Inclusion_gender: single(sex, sexWord),
});

/** The mapping of a record. */
export const document: ObjectCodec<Trial> = objectCodec<Trial>(
  {
    groups: [
      ...Object.entries(late).map(([key, each]) => readLast(key, each)),
      groupFields<Trial, AgeCriterion>(
        age,
        {
          start: () => ({ kind: "age" }),
          accepts: (one) => isAgeCriterion(one) && (one.minimum ?? one.maximum) !== undefined,
        },
        ignoreEmpty({
          Inclusion_agemin: field(ageLens, "minimum", ageLimit),
          Inclusion_agemax: field(ageLens, "maximum", ageLimit),
        }),
      ),
    ],
  },
  ignoreEmpty(fields),
);
