/** Adverse events, which the XML groups by organ system. */
import { AdverseEventCount, AdverseEventEntry, AdverseEventGroup, AdverseEventInformation } from "@org/therapy-model";
import { count } from "../clinicaltrials-gov/results/numbers.ts";
import { rows } from "../clinicaltrials-gov/results/rows.ts";
import { groupId } from "../clinicaltrials-gov/results/scalars.ts";
import type { Codec } from "../mapping/codec.ts";
import { type Field, field } from "../mapping/field.ts";
import { rootLens } from "../mapping/lens.ts";
import { listCodec } from "../mapping/list.ts";
import { inline, objectCodec } from "../mapping/object.ts";
import { leaveUnmapped, type ReadContext, rewind } from "../mapping/read-context.ts";
import { isFilled } from "../registry/ignore-empty.ts";
import { singleLineText } from "../registry/text.ts";
import { attributed } from "./attributed.ts";
import { within } from "./fields.ts";
import * as words from "./words.ts";

const information = rootLens(AdverseEventInformation);
const groupLens = rootLens(AdverseEventGroup);
const eventLens = rootLens(AdverseEventEntry);
const countLens = rootLens(AdverseEventCount);

const counts = objectCodec<AdverseEventCount>(
  { requires: ["group"] },
  {
    "@group_id": field(countLens, "group", groupId),
    "@events": field(countLens, "events", count),
    "@subjects_affected": field(countLens, "affected", count),
    "@subjects_at_risk": field(countLens, "atRisk", count),
  },
);

interface Term {
  readonly term: string;
  readonly dictionary?: string;
}

const termWithSource = attributed<Term, string, string>({
  text: singleLineText,
  key: "@vocab",
  attribute: singleLineText,
  join: (term, dictionary) => ({ term, ...(dictionary !== undefined && { dictionary }) }),
  split: ({ term, dictionary }) => [term, dictionary],
});

const term: Field<AdverseEventEntry> = {
  expected: termWithSource.expected,
  read(wire, target, context) {
    const read = termWithSource.read(wire, context);
    if (read === undefined) return false;
    Object.assign(target, read);
    return true;
  },
  write: ({ term: text, dictionary }, root) =>
    termWithSource.write({ term: text, ...(dictionary !== undefined && { dictionary }) }, root),
};

const event = objectCodec<AdverseEventEntry>(
  { requires: ["term"] },
  {
    sub_title: term,
    assessment: field(eventLens, "assessment", words.assessment),
    description: field(eventLens, "comment"),
    counts: rows(eventLens, "counts", counts),
  },
);

interface Category {
  title?: string;
  events?: AdverseEventEntry[];
}

/** The largest number of events of a list. */
const maxEvents = 10_000;
const events = listCodec(event, maxEvents);

const category = objectCodec<Category>(
  { requires: ["title", "events"] },
  {
    title: {
      expected: singleLineText.expected,
      read(wire, target, context) {
        const title = singleLineText.read(wire, context);
        if (title !== undefined) target.title = title;
        return title !== undefined;
      },
      write: ({ title }) => title,
    },
    event_list: within<Category>("event", {
      expected: events.expected,
      read(wire, target, context) {
        const read = events.read(wire, context);
        if (read !== undefined) target.events = read;
        return read !== undefined;
      },
      write: ({ events: all = [] }, root) => events.write(all, root),
    }),
  },
);

/**
 * The events of all categories, each with the title of its category as organ system. A category whose title is that of the
 * category before is left unmapped: `write` could not separate the two.
 */
function categories(key: "serious" | "other"): Field<AdverseEventInformation> {
  return {
    expected: "a list of categories, each with a title that differs from the one before",
    read(wire, target, context) {
      if (!Array.isArray(wire)) return false;
      const all: AdverseEventEntry[] = [];
      const [left, notes] = [context.unmappedValues.length, context.notes.length];
      const depth = ++context.depth;
      for (const [index, each] of wire.entries()) {
        context.path[depth] = index;
        const read = readCategory(each, context, all);
        if (read === undefined) leaveUnmapped(context, each, category.expected);
        else all.push(...read);
      }
      context.depth--;
      if (all.length > 0) target[key] = all;
      else rewind(context, left, notes);
      return all.length > 0;
    },
    write(target, root) {
      const found: Category[] = [];
      for (const each of target[key] ?? []) {
        if (each.organSystem === undefined) continue;
        const last = found.at(-1);
        if (last !== undefined && last.title === each.organSystem) last.events!.push(each);
        else found.push({ title: each.organSystem, events: [each] });
      }
      return listCodec(category, maxEvents).write(found, root);
    },
  };
}

function readCategory(
  wire: unknown,
  context: ReadContext,
  before: readonly AdverseEventEntry[],
): AdverseEventEntry[] | undefined {
  const [left, notes] = [context.unmappedValues.length, context.notes.length];
  const read = category.read(wire, context);
  const { title, events: found = [] } = read ?? {};
  if (title === undefined || before.at(-1)?.organSystem === title || before.length + found.length > maxEvents) {
    rewind(context, left, notes);
    return undefined;
  }
  return found.map((each) => ({ ...each, organSystem: title }));
}

const group = objectCodec<AdverseEventGroup>(
  { requires: ["id"] },
  {
    "@group_id": field(groupLens, "id", groupId),
    title: field(groupLens, "title"),
    description: field(groupLens, "text"),
  },
);

/** Events of one kind. The defaults of their vocabulary and their assessment, which no event repeats, are left unmapped. */
function eventsOf(key: "serious" | "other"): Field<AdverseEventInformation> {
  return inline<AdverseEventInformation>({
    ...(key === "other" && { frequency_threshold: field(information, "frequencyThreshold") }),
    category_list: within("category", categories(key)),
  });
}

/** The mapping of `reported_events`. */
export const reportedEvents: Codec<AdverseEventInformation> = objectCodec<AdverseEventInformation>(
  { accepts: isFilled },
  {
    time_frame: field(information, "timeFrame"),
    desc: field(information, "text"),
    group_list: within("group", rows(information, "groups", group)),
    serious_events: eventsOf("serious"),
    other_events: eventsOf("other"),
  },
);
