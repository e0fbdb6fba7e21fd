/** A company, hospital, university or other body. */
import * as z from "zod";
import { list, optional, text } from "../bounds.ts";
import { DiseaseReference } from "../disease/condition.ts";
import { OrganizationId } from "../reference.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Citation } from "../shared/citation.ts";
import { Country } from "../shared/country.ts";
import { Identifier } from "../shared/identifier.ts";
import { Name } from "../shared/name.ts";
import { EventDate, PartialDate } from "../shared/partial-date.ts";
import { Place } from "../shared/place.ts";
import { Label } from "../shared/text.ts";
import { Modality } from "../therapy/modality.ts";
import { AgreementKind } from "./agreement-kind.ts";
import { Exchange } from "./exchange.ts";
import { OrganizationRole } from "./organization-role.ts";
import { OrganizationType } from "./organization-type.ts";
import { SponsorClass } from "./sponsor-class.ts";

/** A listing of an organisation's shares. */
export interface Listing {
  /** The exchange. */
  exchange: Exchange;
  /** The ticker or stock code on that exchange, such as `LEGN` or `2171`. */
  ticker: string;
  /** Since when they are listed there. */
  since?: PartialDate | undefined;
}
/** Schema of {@link Listing}. */
export const Listing: ObjectSchema<Listing> = object({
  exchange: Exchange,
  ticker: text(12, /^[A-Z0-9][A-Z0-9.-]*$/, "is not a ticker such as LEGN or 2171"),
  since: optional(PartialDate),
});

/** An agreement that an organisation has made about its products. */
export interface Agreement {
  /** What sort of agreement. */
  kind: AgreementKind;
  /** The countries that it covers. */
  territories?: Country[] | undefined;
  /** The other parties, where they are known. */
  partners?: OrganizationId[] | undefined;
  /** When it was signed or is expected to be. */
  signed?: EventDate | undefined;
}
/** Schema of {@link Agreement}. */
export const Agreement: ObjectSchema<Agreement> = object({
  kind: AgreementKind,
  territories: optional(list(Country, 250)),
  partners: optional(list(OrganizationId, 50)),
  signed: optional(EventDate),
});

/** What an organisation works on, as it says itself. */
export interface Focus {
  /** The diseases. */
  diseases?: DiseaseReference[] | undefined;
  /** The sorts of therapy. */
  modalities?: Modality[] | undefined;
}
/** Schema of {@link Focus}. */
export const Focus: ObjectSchema<Focus> = object({
  diseases: optional(list(DiseaseReference, 200)),
  modalities: optional(list(Modality, 100)),
});

/** What an organisation does for a therapy or a trial. */
export interface Involvement {
  /** The organisation, where it has a record. */
  organization?: OrganizationId | undefined;
  /** The name of the organisation, as the source writes it. */
  name?: string | undefined;
  /** The class in which a registry counts it. */
  class?: SponsorClass | undefined;
  /** What it does. */
  role: OrganizationRole;
  /** The countries in which it does so; absent where that is not restricted. */
  territories?: Country[] | undefined;
}
/** Schema of {@link Involvement}. */
export const Involvement: ObjectSchema<Involvement> = object(
  {
    organization: optional(OrganizationId),
    name: optional(Label),
    class: optional(SponsorClass),
    role: OrganizationRole,
    territories: optional(list(Country, 250)),
  },
  {
    holds: ({ organization, name }) => organization !== undefined || name !== undefined,
    path: "organization",
    message: "is missing, and so is the name: nobody is said to be involved",
  },
);

/** A body that develops, tests, makes, pays for or regulates therapies. */
export interface Organization {
  /** Says that this is an organisation. */
  kind: "organization";
  /** The id of the organisation. */
  id: OrganizationId;
  /** What it is called, the preferred name first. */
  names: Name[];
  /** What sort of body it is. */
  type?: OrganizationType | undefined;
  /** Where its head office is. */
  headquarters?: Place | undefined;
  /** The organisation that owns it. */
  parent?: OrganizationId | undefined;
  /** When it was founded. */
  founded?: PartialDate | undefined;
  /** Where it was founded. */
  foundedIn?: Place | undefined;
  /** The countries in which it works or has legal entities. */
  countries?: Country[] | undefined;
  /** What it works on. */
  focus?: Focus | undefined;
  /** Where its shares are listed. */
  listings?: Listing[] | undefined;
  /** Its web address. */
  website?: string | undefined;
  /** What it is registered as: ROR, LEI … */
  identifiers?: Identifier[] | undefined;
  /** Agreements that it has made about its products. */
  agreements?: Agreement[] | undefined;
  /** Where the facts of this record come from. */
  citations?: Citation[] | undefined;
}
/** Schema of {@link Organization}. */
export const Organization: ObjectSchema<Organization> = object({
  kind: z.literal("organization"),
  id: OrganizationId,
  names: list(Name, 100),
  type: optional(OrganizationType),
  headquarters: optional(Place),
  parent: optional(OrganizationId),
  founded: optional(PartialDate),
  foundedIn: optional(Place),
  countries: optional(list(Country, 250)),
  focus: optional(Focus),
  listings: optional(list(Listing, 20)),
  website: optional(text(500, /^https?:\/\/[^\s/]+(?:\/\S*)?$/, "is not a web address")),
  identifiers: optional(list(Identifier, 50)),
  agreements: optional(list(Agreement, 200)),
  citations: optional(list(Citation, 1000)),
});
