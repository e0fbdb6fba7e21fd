/** All operations. */
import { annotate } from "./annotate.ts";
import { convert } from "./convert.ts";
import { criteria } from "./criteria.ts";
import { draft } from "./draft.ts";
import { explain } from "./explain.ts";
import { getRecord } from "./get-record.ts";
import { identify } from "./identify.ts";
import { interpret } from "./interpret.ts";
import { lint } from "./lint.ts";
import { match } from "./match.ts";
import type { Operation } from "./operation.ts";
import { search } from "./search.ts";
import { status } from "./status.ts";
import { timeline } from "./timeline.ts";
import { validate } from "./validate.ts";

/** The operations, in the order of the reference. */
export const operations: readonly Operation[] = [
  search,
  getRecord,
  explain,
  status,
  timeline,
  match,
  validate,
  lint,
  annotate,
  criteria,
  draft,
  interpret,
  convert,
  identify,
];
