/** An eligibility expression as a characteristic of an EvidenceVariable. */
import type { EligibilityExpression } from "@org/therapy-model";
import { isObject } from "../../mapping/is-object.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { objectIn } from "../element.ts";
import { addFields, defined, fieldsOf } from "../fields.ts";
import { criterionKinds, readTyped, writeTyped } from "./typed-criterion.ts";

type Kind = EligibilityExpression["kind"];

/** A characteristic that was read: the criterion, and whether it excludes. */
export interface ReadCharacteristic {
  readonly criterion: JsonObject;
  readonly excluded: boolean;
}

const textHeld: ReadonlySet<string> = new Set(["text", "kind"]);
const combinationHeld: ReadonlySet<string> = new Set(["text", "kind", "of"]);
const notHeld: ReadonlySet<string> = new Set(["text", "of"]);

/** Writes an expression as a characteristic that includes or excludes. */
export function writeCharacteristic(criterion: EligibilityExpression, excluded: boolean): JsonObject {
  const wire: JsonObject = {};
  if (criterion.text !== undefined) wire["description"] = criterion.text;
  if (excluded !== (criterion.kind === "not")) wire["exclude"] = true;
  switch (criterion.kind) {
    case "text":
      return addFields(wire, criterion, textHeld);
    case "all":
    case "any":
      if (criterion.of.length === 0) break;
      wire["definitionByCombination"] = {
        code: criterion.kind === "all" ? "all-of" : "any-of",
        characteristic: criterion.of.map((each) => writeCharacteristic(each, false)),
      };
      return addFields(wire, criterion, combinationHeld);
    case "not":
      wire["definitionByCombination"] = { code: "all-of", characteristic: [writeCharacteristic(criterion.of, false)] };
      return addFields(wire, criterion, notHeld);
    default: {
      const typed = writeTyped(criterion);
      if (typed === undefined) break;
      wire["definitionByTypeAndValue"] = typed.definition;
      return addFields(wire, criterion, typed.held);
    }
  }
  wire["definitionCodeableConcept"] = criterionKinds.write(criterion.kind);
  return addFields(wire, criterion, textHeld);
}

/** The maximum depth of expressions that are read. */
const maximumDepth = 40;

/** Conditions of a characteristic that no criterion of the model has: it is read as its text, or not at all. */
const furtherConditions = ["instancesQuantity", "instancesRange", "durationQuantity", "durationRange", "timeFromEvent"];

/** Reads a characteristic; `undefined` if the model has no such criterion. */
export function readCharacteristic(wire: unknown, depth: number): ReadCharacteristic | undefined {
  if (!isObject(wire) || depth > maximumDepth) return undefined;
  const content = furtherConditions.some((key) => wire[key] !== undefined) ? undefined : readContent(wire, depth);
  const text = wire["description"];
  const criterion = defined({ ...(content ?? { kind: "text" }), text });
  return { criterion, excluded: (wire["exclude"] === true) !== (criterion["kind"] === "not") };
}

function readContent(wire: JsonObject, depth: number): JsonObject | undefined {
  const fields = fieldsOf(wire);
  const combination = objectIn(wire, "definitionByCombination");
  if (combination !== undefined) return readCombination(combination, fields, depth);
  const typed = objectIn(wire, "definitionByTypeAndValue");
  if (typed !== undefined) return readTyped(typed, fields);
  const kind = criterionKinds.read(wire["definitionCodeableConcept"]);
  return kind === undefined ? undefined : { ...fields, kind };
}

const combinations = new Map<unknown, Kind>([
  ["all-of", "all"],
  ["any-of", "any"],
]);

function readCombination(wire: JsonObject, fields: JsonObject, depth: number): JsonObject | undefined {
  const kind = combinations.get(wire["code"]);
  const { characteristic } = wire;
  if (kind === undefined || !Array.isArray(characteristic)) return undefined;
  const of: JsonObject[] = [];
  for (const each of characteristic as unknown[]) {
    const read = readCharacteristic(each, depth + 1);
    if (read === undefined || !isWhole(read)) return undefined;
    of.push(read.excluded ? { kind: "not", of: read.criterion } : read.criterion);
  }
  if (fields["kind"] !== "not") return { ...fields, kind, of };
  return of.length === 1 ? { ...fields, of: of[0] } : undefined;
}

/** Checks that a member is a criterion: one without a text and without a definition would satisfy everybody. */
function isWhole({ criterion }: ReadCharacteristic): boolean {
  return criterion["kind"] !== "text" || criterion["text"] !== undefined;
}
