/** Arm/groups of results tables, and the numbers analyzed. */
import { Denominator, GroupCount, ResultGroup } from "@org/therapy-model";
import type { Codec } from "../../mapping/codec.ts";
import { field } from "../../mapping/field.ts";
import { rootLens } from "../../mapping/lens.ts";
import { objectCodec } from "../../mapping/object.ts";
import { count } from "./numbers.ts";
import { groupId } from "./scalars.ts";
import { rows } from "./rows.ts";

const groupLens = rootLens(ResultGroup);
const groupCount = rootLens(GroupCount);
const denominatorLens = rootLens(Denominator);

/** An arm/group. */
export const group: Codec<ResultGroup> = objectCodec<ResultGroup>(
  { requires: ["id"] },
  { id: field(groupLens, "id", groupId), title: field(groupLens, "title"), description: field(groupLens, "text") },
);

/** The numbers of participants or units analyzed, by group. */
export const denominator: Codec<Denominator> = objectCodec<Denominator>(
  { requires: ["units", "counts"] },
  {
    units: field(denominatorLens, "units"),
    counts: rows(
      denominatorLens,
      "counts",
      objectCodec<GroupCount>(
        { requires: ["group", "count"] },
        { groupId: field(groupCount, "group", groupId), value: field(groupCount, "count", count) },
      ),
    ),
  },
);
