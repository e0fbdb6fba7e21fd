/** Sponsors, with the organizations that support the trial. */
// cspell:ignore organisation -- words of the registry
import {
  type AssociatedParty,
  AssociatedParty as AssociatedPartySchema,
  type SponsorClass,
  type Trial,
} from "@org/therapy-model";
import { termCodec } from "../mapping/codec.ts";
import { field } from "../mapping/field.ts";
import type { Group } from "../mapping/key-group.ts";
import { rootLens } from "../mapping/lens.ts";
import { listCodec } from "../mapping/list.ts";
import { objectCodec } from "../mapping/object.ts";
import { leaveUnmapped } from "../mapping/read-context.ts";
import { leaveAllUnmapped } from "../registry/choice.ts";
import { countryName } from "../registry/country-name.ts";
import { ignoreEmpty } from "../registry/ignore-empty.ts";
import { firstContact } from "./contact.ts";

const party = rootLens(AssociatedPartySchema);
const support = "b4_sources_of_monetary_or_material_support";

const supporters = listCodec(
  objectCodec<AssociatedParty>(
    { start: () => ({ role: "funder" }), requires: ["name"] },
    ignoreEmpty({
      b41_name_of_organisation_providing_support: field(party, "name"),
      b42_country: field(party, "country", countryName),
    }),
  ),
  100,
);

/** The supporters that the first sponsor names; those of other sponsors are left unmapped. */
const firstSupporters: Group<AssociatedParty> = {
  keys: [support],
  read(wire, { name }, context) {
    if (!Object.hasOwn(wire, support)) return;
    const isFirst = name !== undefined && context.path[context.depth - 1] === 0;
    context.path[context.depth] = support;
    const root = context.root as Trial;
    const read = isFirst ? supporters.read(wire[support], context) : undefined;
    if (read !== undefined) root.organizations = [...(root.organizations ?? []), ...read];
    else if (isFirst && !isEmptyList(wire[support])) leaveUnmapped(context, wire[support], supporters.expected);
    else leaveAllUnmapped(wire, [support], context);
  },
  write(target, wire, root) {
    const { organizations = [] } = root as Trial;
    if (organizations.find(({ role }) => role === "sponsor") !== target) return;
    const written = supporters.write(
      organizations.filter(({ role }) => role === "funder"),
      root,
    );
    if (written !== undefined) wire[support] = written;
  },
};

function isEmptyList(wire: unknown): boolean {
  return Array.isArray(wire) && wire.length === 0;
}

/** A sponsor. */
export const sponsor = objectCodec<AssociatedParty>(
  { start: () => ({ role: "sponsor" }), requires: ["name"], groups: [firstContact, firstSupporters] },
  ignoreEmpty({
    b11_name_of_sponsor: field(party, "name"),
    b134_country: field(party, "country", countryName),
    b31_and_b32_status_of_the_sponsor: field(
      party,
      "class",
      termCodec<SponsorClass>({ Commercial: "industry", "Non-Commercial": "other" }),
    ),
  }),
);
