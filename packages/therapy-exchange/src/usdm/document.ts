/** Records as a USDM document, and a document as records. */
import type { Issue, ModelRecord } from "@org/therapy-model";
import { applyDifference, areAlike, type Difference, differenceOf } from "../mapping/difference.ts";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { unreadableIssue } from "../mapping/unreadable.ts";
import { usdmVersion } from "./base.ts";
import { type Origin, type Origins, type StudyForm, type WrittenStudy, writeStudy } from "./study-object.ts";
import { readStudy, studyOf, studyParts } from "./trial.ts";

/** What the records of a document do not hold. Plain JSON: store it with the records. */
export interface UsdmUnmapped {
  /** The difference between the document and what is written from its records. */
  readonly document: Difference;
  /** The ids of the objects and the order of the lists of the document, by place in what is written. */
  readonly form?: StudyForm;
}

/** The result of reading a document. */
export type UsdmReadResult =
  | {
      /** The document was read. */
      readonly ok: true;
      /** The trial first, then therapies, organizations and other records, each valid by the schema of the model. */
      readonly records: ModelRecord[];
      /** What the records do not hold. */
      readonly unmapped: UsdmUnmapped;
    }
  | {
      /** The document is not a study of USDM. */
      readonly ok: false;
      /** At least one issue. */
      readonly issues: Issue[];
    };

function studyIn(records: readonly ModelRecord[], form: StudyForm, origin?: Origin): WrittenStudy {
  const [trial, another] = records.filter((each) => each.kind === "trial");
  if (trial === undefined || another !== undefined) {
    throw new TypeError("a document of USDM has one study; expected records with exactly one trial");
  }
  return writeStudy(studyOf(trial, records), form, origin);
}

function wrapped({ study }: WrittenStudy): JsonObject {
  return { study, usdmVersion, systemName: null, systemVersion: null };
}

/** Writes records as a document; see `usdm.write`. */
export function writeDocument(records: readonly ModelRecord[], unmapped?: UsdmUnmapped): JsonObject {
  const document = wrapped(studyIn(records, unmapped?.form ?? {}));
  return unmapped === undefined ? document : (applyDifference(document, unmapped.document) as JsonObject);
}

/** Reads a document as records; see `usdm.read`. */
export function readDocument(document: unknown): UsdmReadResult {
  const issue = unreadableIssue(document);
  if (issue !== undefined) return { ok: false, issues: [issue] };
  const study = isObject(document) ? document["study"] : undefined;
  return isObject(study) ? readRecords(document as JsonObject, study) : { ok: false, issues: [notAStudy()] };
}

function readRecords(document: JsonObject, study: JsonObject): UsdmReadResult {
  const origins: Origins = new WeakMap();
  const records = readStudy(study, origins);
  if (records === undefined) return { ok: false, issues: [notAStudy()] };
  const { find } = studyParts(study, origins);
  const written = studyIn(records, {}, { study, origins, find });
  const difference = differenceOf(document, wrapped(written), isSameObject);
  const { form } = written;
  return { ok: true, records, unmapped: { document: difference, ...(Object.keys(form).length > 0 && { form }) } };
}

/** Objects with ids are the same if their ids are. */
function isSameObject(left: unknown, right: unknown): boolean {
  if (isObject(left) && isObject(right) && typeof right["id"] === "string") return left["id"] === right["id"];
  return areAlike(left, right);
}

function notAStudy(): Issue {
  const message = "expected a document of USDM, which is an object with a study";
  return { code: "invalid_type", severity: "error", path: [], message };
}
