/** Groups of participants, and how many were analysed in each. */
import { Denominator, GroupCount, ReportedGroup } from "@org/therapy-model";
import type { Codec } from "../../codec.ts";
import { field, object, whole } from "../../object.ts";
import { count } from "./numbers.ts";
import { groupId } from "./quick.ts";
import { rows } from "./rows.ts";

const aGroup = whole(ReportedGroup);
const groupCount = whole(GroupCount);
const aDenominator = whole(Denominator);

/** A group. */
export const group: Codec<ReportedGroup> = object<ReportedGroup>(
  { requires: ["id"] },
  { id: field(aGroup, "id", groupId), title: field(aGroup, "title"), description: field(aGroup, "text") },
);

/** How many of something were analysed, group by group. */
export const denominator: Codec<Denominator> = object<Denominator>(
  { requires: ["units", "counts"] },
  {
    units: field(aDenominator, "units"),
    counts: rows(
      aDenominator,
      "counts",
      object<GroupCount>(
        { requires: ["group", "count"] },
        { groupId: field(groupCount, "group", groupId), value: field(groupCount, "count", count) },
      ),
    ),
  },
);
