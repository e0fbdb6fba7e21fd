/** Objects of a study before they have ids, and the study that is made from them. */
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { type Attribute, attributesOf } from "./attribute.ts";
import type { ClassName } from "./class-attributes.ts";

/** A reference to an object of the study: its id is written. */
export class Reference {
  readonly to: StudyObject;
  constructor(to: StudyObject) {
    this.to = to;
  }
}

/** The state of reading a study. */
export interface Reading {
  /** Finds an object by its id. */
  readonly find: (id: unknown) => JsonObject | undefined;
  /** The object of each member that was read. */
  readonly origins: Origins;
  /** The ids of the organizations that sponsor the study. */
  readonly sponsors: ReadonlySet<unknown>;
}

/** Reads what the attributes of an object state. It need not be valid. */
export type ReadMember = (wire: JsonObject, reading: Reading) => JsonObject;

/** A member of a list of a record that an object of a study states. */
export interface StatedMember {
  readonly value: object;
  readonly read: ReadMember;
  /** Fields that other objects of the study state. */
  readonly elsewhere?: readonly string[];
}

/** An object of a study, without an id. */
export class StudyObject {
  readonly class: ClassName;
  /** The values of its attributes: texts, numbers, objects of the study, references, and lists of these. */
  readonly values: { [attribute: string]: unknown };
  /** The value of the model that it states, and how it is read, if it is a member of a list. */
  member: StatedMember | undefined;
  /** The object that refers to it, and the attribute: in another author's document, it is what that attribute refers to. */
  via: { readonly from: StudyObject; readonly attribute: string } | undefined;
  constructor(name: ClassName, values: { [attribute: string]: unknown }, member?: StatedMember) {
    this.class = name;
    this.values = values;
    this.member = member;
    this.via = undefined;
  }
  /** Adds members to a list. */
  add(attribute: string, ...members: readonly StudyObject[]): void {
    ((this.values[attribute] ??= []) as StudyObject[]).push(...members);
  }
  /** Adds a reference to a list, unless the list has it. */
  refer(attribute: string, to: StudyObject): void {
    const list = (this.values[attribute] ??= []) as Reference[];
    if (!list.some((each) => each.to === to)) list.push(new Reference(to));
  }
}

/** What another author's document has otherwise than what is written, by place in what is written. */
export interface StudyForm {
  /** The ids of objects. */
  readonly ids?: { readonly [place: string]: string };
  /** The order of lists: the numbers of the written members, counted from 1. Other members are last. */
  readonly order?: { readonly [place: string]: readonly number[] };
}

/** A list of a study, and that of the document from which it was read. */
interface PlacedList {
  readonly object: StudyObject;
  readonly key: string;
  readonly place: string;
  readonly wires: readonly unknown[];
}

/** The object of a document for each member of a list of a record. */
export type Origins = WeakMap<object, JsonObject>;

/** A document that was read, to which the ids of a study are fitted. */
export interface Origin extends Pick<Reading, "find" | "origins"> {
  readonly study: JsonObject;
}

/** The attributes by which an object without a member of a record is found in a document. Others are found by their name. */
const identifying: { readonly [Class in ClassName]?: readonly string[] } = {
  Code: ["code", "codeSystem"],
  Indication: ["description"],
  InterventionalStudyDesign: [],
  ObservationalStudyDesign: [],
  Organization: ["label"],
  ScheduledActivityInstance: ["encounterId"],
  ScheduleTimeline: ["mainTimeline"],
  ScheduleTimelineExit: [],
  StudyAmendmentImpact: [],
  StudyCell: ["armId", "epochId"],
  StudyTitle: ["text"],
  StudyVersion: [],
};

/**
 * Gives each object of a study its id. An id is the place of the object in the study, such as `versions-1.studyDesigns-1.arms-2`, or
 * the id that another author gave it.
 */
class StudyWriter {
  readonly ids: { [place: string]: string } = {};
  readonly members: StudyObject[] = [];
  readonly written = new Map<StudyObject, JsonObject>();
  readonly #idOf = new Map<StudyObject, string>();
  readonly #wireOf = new Map<StudyObject, JsonObject>();
  readonly #taken = new Set<JsonObject>();
  readonly order: { [place: string]: readonly number[] } = {};
  readonly #known: StudyForm;
  readonly #origin: Origin | undefined;
  readonly #lists: PlacedList[] = [];
  /** Objects that are found by a reference, after everything else has its object of the document. */
  #later: { readonly member: StudyObject; readonly place: string }[] = [];
  constructor(known: StudyForm, origin: Origin | undefined) {
    this.#known = known;
    this.#origin = origin;
  }

  assignAll(study: StudyObject): void {
    this.assign(study, "", this.#origin?.study);
    for (const { member, place } of this.#later) {
      const { from, attribute } = member.via!;
      const reference = this.#wireOf.get(from)?.[attribute];
      const id: unknown = Array.isArray(reference) ? reference[0] : reference;
      this.assign(member, place, this.#free(this.#origin?.find(id)));
    }
    for (const list of this.#lists) this.#sort(list);
  }

  /** Gives a list the order of the document. */
  #sort({ object, key, place, wires }: PlacedList): void {
    const members = object.values[key] as readonly StudyObject[];
    const numberOf = new Map<unknown, number>(members.map((each, index) => [this.#wireOf.get(each), index + 1]));
    const stated = wires.map((wire) => numberOf.get(wire ?? null)).filter((number) => number !== undefined);
    const isSorted = stated.every((number, index) => index === 0 || stated[index - 1]! < number);
    const order = this.#origin === undefined ? this.#known.order?.[place] : isSorted ? undefined : stated;
    if (!Array.isArray(order)) return;
    this.order[place] = order as readonly number[];
    const placeOf = new Map((order as readonly number[]).map((number, index) => [number, index]));
    const numbered = members.map((member, index) => ({ member, at: placeOf.get(index + 1) ?? placeOf.size }));
    object.values[key] = numbered.toSorted((left, right) => left.at - right.at).map(({ member }) => member);
  }

  assign(object: StudyObject, place: string, wire: JsonObject | undefined): void {
    if (wire !== undefined) {
      this.#taken.add(wire);
      this.#wireOf.set(object, wire);
    }
    const stated = wire === undefined ? this.#known.ids?.[place] : wire["id"];
    const id = typeof stated === "string" && stated !== "" ? stated : place;
    if (id !== place) this.ids[place] = id;
    this.#idOf.set(object, id);
    const prefix = place === "" ? "" : `${place}.`;
    for (const [key, value] of Object.entries(object.values)) {
      if (value instanceof StudyObject) this.assign(value, prefix + key, this.#free(wire?.[key]));
      else if (Array.isArray(value) && value[0] instanceof StudyObject) {
        const stated = wire?.[key];
        const wires = Array.isArray(stated) ? (stated as unknown[]) : [];
        this.#lists.push({ object, key, place: prefix + key, wires });
        this.#assignList(value, prefix + key, wires);
      }
    }
  }

  #assignList(members: readonly unknown[], place: string, wires: readonly unknown[]): void {
    for (const [index, member] of members.entries()) {
      if (!(member instanceof StudyObject)) continue;
      const own = `${place}-${index + 1}`;
      const placed = wires[index];
      // A document that `write` made: its ids are the places.
      if (isObject(placed) && placed["id"] === own && this.#free(placed) !== undefined) {
        this.assign(member, own, placed);
        continue;
      }
      if (member.via !== undefined) {
        this.#later.push({ member, place: own });
        continue;
      }
      const value = member.member?.value;
      const origin = value === undefined ? undefined : this.#origin?.origins.get(value);
      const found = this.#free(origin) ?? wires.find((each) => this.#isSame(each, member));
      this.assign(member, own, found as JsonObject | undefined);
    }
  }

  /** Whether an object of the document, which no other object states, has the same values of the attributes that identify it. */
  #isSame(wire: unknown, { class: name, values }: StudyObject): boolean {
    if (this.#free(wire) === undefined || name !== (wire as JsonObject)["instanceType"]) return false;
    return (identifying[name] ?? ["name"]).every((key) => {
      const value = values[key];
      const stated = value instanceof Reference ? this.#idOf.get(value.to) : value;
      return stated !== undefined && stated === (wire as JsonObject)[key];
    });
  }

  #free(wire: unknown): JsonObject | undefined {
    return isObject(wire) && !this.#taken.has(wire) ? wire : undefined;
  }

  write(object: StudyObject): JsonObject {
    const { class: name, values } = object;
    if (object.member !== undefined) this.members.push(object);
    const written: JsonObject = { id: name === "Study" ? null : this.#idOf.get(object) };
    written["extensionAttributes"] = this.#value(values["extensionAttributes"] ?? []);
    for (const attribute of attributesOf(name)) {
      const value = values[attribute.name];
      if (value === undefined && name === "ExtensionAttribute") continue;
      written[attribute.name] = value === undefined ? absent(attribute) : this.#value(value);
    }
    written["instanceType"] = name;
    this.written.set(object, written);
    return written;
  }

  #value(value: unknown): unknown {
    if (value instanceof StudyObject) return this.write(value);
    if (value instanceof Reference) return this.#idOf.get(value.to) ?? null;
    return Array.isArray(value) ? value.map((each) => this.#value(each)) : value;
  }
}

/** The value of an attribute that nothing states. */
function absent({ isList, isRequired }: Attribute): unknown {
  if (isList) return [];
  return isRequired ? "" : null;
}

/** A study as JSON, and what it has from the document of another author. */
export interface WrittenStudy {
  readonly study: JsonObject;
  readonly form: StudyForm;
  /** The objects that state members of the record, and what each object was written as. */
  readonly members: readonly StudyObject[];
  readonly written: ReadonlyMap<StudyObject, JsonObject>;
}

/** Writes a study in the known form of another author, or in that of the document that it was read from. */
export function writeStudy(study: StudyObject, form: StudyForm, origin?: Origin): WrittenStudy {
  const writer = new StudyWriter(form, origin);
  writer.assignAll(study);
  const written = writer.write(study);
  const { ids, order } = writer;
  const stated = { ...(Object.keys(ids).length > 0 && { ids }), ...(Object.keys(order).length > 0 && { order }) };
  return { study: written, form: stated, members: writer.members, written: writer.written };
}
