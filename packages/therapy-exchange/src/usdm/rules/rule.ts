/** Rules of CDISC for studies of USDM 4.0. */
import type { Instance, StudyIndex } from "./study-index.ts";

/** A rule of CDISC for studies of USDM. */
export interface UsdmRule {
  /** The number of the rule in the conformance rules of Digital Data Flow, such as DDF00006. */
  readonly id: string;
  /** The number of the rule in CDISC CORE, such as CORE-000402. */
  readonly core: string;
  /** What is wrong with an object, as a sentence without its subject. */
  readonly message: string;
}

/** A rule, and how the objects that break it are found. */
export interface StudyRule extends UsdmRule {
  /** Finds the objects that break the rule. */
  readonly find: (study: StudyIndex) => readonly Instance[];
}

/** Makes a rule that checks each object of some classes. */
export function objectRule(
  ids: readonly [id: string, core: string],
  classes: readonly string[],
  message: string,
  isBroken: (instance: Instance, study: StudyIndex) => boolean,
): StudyRule {
  const [id, core] = ids;
  return { id, core, message, find: (study) => study.of(...classes).filter((each) => isBroken(each, study)) };
}
