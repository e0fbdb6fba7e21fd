/** The objects of a study by class and id, each with the object that contains it. */
import { isObject } from "../../mapping/is-object.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";

/** An object of a study. */
export interface Instance {
  readonly class: string;
  readonly object: JsonObject;
  /** The nearest object of a class that contains it. */
  readonly parent: Instance | undefined;
  /** The attribute of the parent that has it. */
  readonly attribute: string;
  /** The keys from the parent to it. */
  readonly steps: readonly (string | number)[];
}

/** The classes of study designs; `StudyDesign` is that of USDM 3.0. */
export const designClasses: readonly string[] = [
  "InterventionalStudyDesign",
  "ObservationalStudyDesign",
  "StudyDesign",
];

/** A value that is still to be visited. */
interface Visit {
  readonly value: unknown;
  readonly parent: Instance | undefined;
  readonly attribute: string;
  readonly steps: readonly (string | number)[];
}

/** Returns the path of an object in the document. */
export function pathOf(instance: Instance): (string | number)[] {
  const parts: (readonly (string | number)[])[] = [];
  for (let next: Instance | undefined = instance; next !== undefined; next = next.parent) parts.push(next.steps);
  return parts.toReversed().flat();
}

/** The objects of a study. */
export class StudyIndex {
  readonly all: readonly Instance[];
  readonly #byClass = new Map<string, Instance[]>();
  readonly #byId = new Map<string, Instance>();

  constructor(document: unknown) {
    const all: Instance[] = [];
    const open: Visit[] = [{ value: document, parent: undefined, attribute: "", steps: [] }];
    for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
      const inner = this.#visit(visit, all);
      for (let index = inner.length - 1; index >= 0; index--) open.push(inner[index]!);
    }
    this.all = all;
  }

  #visit({ value, parent, attribute, steps }: Visit, all: Instance[]): readonly Visit[] {
    if (Array.isArray(value)) {
      return (value as unknown[]).map((each, index) => ({ value: each, parent, attribute, steps: [...steps, index] }));
    }
    if (!isObject(value)) return [];
    const { instanceType: name } = value;
    const isInstance = typeof name === "string";
    const instance = isInstance ? { class: name, object: value, parent, attribute, steps } : undefined;
    if (instance !== undefined) this.#add(instance, all);
    const inside = instance ?? parent;
    const before = isInstance ? [] : steps;
    return Object.keys(value).map((key) => ({
      value: value[key],
      parent: inside,
      attribute: key,
      steps: [...before, key],
    }));
  }

  #add(instance: Instance, all: Instance[]): void {
    all.push(instance);
    const known = this.#byClass.get(instance.class);
    if (known === undefined) this.#byClass.set(instance.class, [instance]);
    else known.push(instance);
    const { id } = instance.object;
    if (typeof id === "string" && !this.#byId.has(id)) this.#byId.set(id, instance);
  }

  /** Returns the objects of classes. */
  of(...classes: readonly string[]): readonly Instance[] {
    return classes.flatMap((name) => this.#byClass.get(name) ?? []);
  }

  /** Returns the study designs. */
  designs(): readonly Instance[] {
    return this.of(...designClasses);
  }

  /** Finds an object by its id. */
  find(id: unknown): Instance | undefined {
    return typeof id === "string" ? this.#byId.get(id) : undefined;
  }
}

/** Returns the nearest object of some classes that contains an object. */
export function containing(instance: Instance | undefined, classes: readonly string[]): Instance | undefined {
  let next = instance?.parent;
  while (next !== undefined && !classes.includes(next.class)) next = next.parent;
  return next;
}

/** Returns the study design that contains an object. */
export function designOf(instance: Instance | undefined): Instance | undefined {
  return containing(instance, designClasses);
}
