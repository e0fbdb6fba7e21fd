/** The tables of the results. They are read after the other keys, in an order of their own: groups refer to arms. */
import { RegistryResults, type OutcomeMeasureResult, type Trial } from "@org/therapy-model";
import { isObject } from "../mapping/is-object.ts";
import type { Group } from "../mapping/key-group.ts";
import { fieldSchema, maxLengthOf } from "../mapping/lens.ts";
import { leaveUnmapped, type ReadContext } from "../mapping/read-context.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { type ArmTitles, armTitles } from "./results/arm-titles.ts";
import { baseline } from "./results/baseline.ts";
import { elementOf } from "./results/elements.ts";
import { outcome } from "./results/outcomes.ts";
import { participantFlow } from "./results/participant-flow.ts";

const flowKey = "subjectDisposition";
const baselineKey = "baselineCharacteristics";
const outcomesKey = "endPoints";
const memberKey = "endPoint";
const maximum = maxLengthOf(fieldSchema(RegistryResults, "outcomes"));

function isEmpty(wire: unknown): boolean {
  return wire === "" || (typeof wire === "object" && wire !== null && Object.keys(wire).length === 0);
}

/** Reads the value of a key; what cannot be read is left unmapped. */
function readKey<Value>(
  wire: JsonObject,
  key: string,
  context: ReadContext,
  codec: { readonly expected: string; read(wire: unknown): Value | undefined },
): Value | undefined {
  if (!Object.hasOwn(wire, key)) return undefined;
  context.path[context.depth] = key;
  const value = codec.read(wire[key]);
  if (value === undefined) leaveUnmapped(context, wire[key], isEmpty(wire[key]) ? undefined : codec.expected);
  return value;
}

/** Reads the end points; of a list, at least two, because one is written without a list. */
function readOutcomes(wire: unknown, context: ReadContext, arms: ArmTitles): OutcomeMeasureResult[] | undefined {
  if (!isObject(wire) || !Object.hasOwn(wire, memberKey)) return undefined;
  const members = wire[memberKey];
  const before = [context.unmappedValues.length, context.notes.length] as const;
  const depth = ++context.depth;
  const found: OutcomeMeasureResult[] = [];
  const readOne = (member: unknown): void => {
    const one = found.length < maximum ? outcome.read(member, context, arms) : undefined;
    if (one === undefined) leaveUnmapped(context, member, outcome.expected);
    else found.push(one);
  };
  context.path[depth] = memberKey;
  if (Array.isArray(members)) {
    context.depth++;
    for (const [index, member] of members.entries()) {
      context.path[context.depth] = index;
      readOne(member);
    }
    context.depth--;
  } else readOne(members);
  if (found.length > (Array.isArray(members) ? 1 : 0)) {
    for (const key in wire) {
      context.path[depth] = key;
      if (key !== memberKey) leaveUnmapped(context, wire[key]);
    }
  }
  context.depth--;
  if (found.length > (Array.isArray(members) ? 1 : 0)) return found;
  [context.unmappedValues.length, context.notes.length] = before;
  context.pointers.length = before[0];
  return undefined;
}

/** The keys of the tables. */
export const tables: Group<Trial> = {
  keys: [flowKey, baselineKey, outcomesKey],
  read(wire, target, context) {
    const flow = readKey(wire, flowKey, context, {
      expected: participantFlow.expected,
      read: (value) => participantFlow.read(value, context, undefined),
    });
    const arms = armTitles(flow);
    const characteristics = readKey(wire, baselineKey, context, {
      expected: baseline.expected,
      read: (value) => baseline.read(value, context, arms),
    });
    const outcomes = readKey(wire, outcomesKey, context, {
      expected: `an object with ${memberKey}: ${outcome.expected}`,
      read: (value) => readOutcomes(value, context, arms),
    });
    if (flow !== undefined) (target.registryResults ??= {}).participantFlow = flow;
    if (characteristics !== undefined) (target.registryResults ??= {}).baseline = characteristics;
    if (outcomes !== undefined) (target.registryResults ??= {}).outcomes = outcomes;
  },
  write({ registryResults = {} }, wire) {
    const { participantFlow: flow, baseline: characteristics, outcomes = [] } = registryResults;
    const writtenFlow = flow === undefined ? undefined : participantFlow.write(flow, undefined);
    const arms = armTitles(writtenFlow === undefined ? undefined : flow);
    const writtenBaseline = characteristics === undefined ? undefined : baseline.write(characteristics, arms);
    const writtenOutcomes = elementOf(
      memberKey,
      outcomes.map((each) => outcome.write(each, arms)).filter((each) => each !== undefined),
    );
    if (writtenFlow !== undefined) wire[flowKey] = writtenFlow;
    if (writtenBaseline !== undefined) wire[baselineKey] = writtenBaseline;
    if (writtenOutcomes !== undefined) wire[outcomesKey] = writtenOutcomes;
  },
};
