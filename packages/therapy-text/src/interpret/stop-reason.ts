/** The proposal for the reason why a trial was stopped. */
import type { StopReason, Trial } from "@org/therapy-model";
import type { Proposal, Untyped } from "./proposal.ts";
import { deniedBefore, stopReasonWords, withoutParticipants } from "./stop-reason-words.ts";

/** Reasons that another reason explains: a pandemic makes enrollment slow, and a sponsor decides for a reason. */
const weaker: ReadonlySet<StopReason> = new Set<StopReason>(["business_decision"]);

interface Found {
  readonly reason: StopReason;
  readonly start: number;
  readonly end: number;
}

/** Reads the reason for the status of a trial. Returns nothing if the trial has no such text, or the reason already. */
export function readStopReason({ status }: Trial): { readonly proposals: Proposal[]; readonly untyped: Untyped[] } {
  const text = status?.detail;
  if (text === undefined || status?.reason !== undefined) return { proposals: [], untyped: [] };
  const path = "/status/detail" as const;
  const stated = reasonsIn(text);
  const found = stated.length > 0 ? stated : emptyIn(text);
  const [first] = found.filter(({ reason }) => !weaker.has(reason)).concat(found);
  if (first === undefined) return { proposals: [], untyped: [{ path, reason: "unknown" }] };
  const { reason, start, end } = first;
  const isAlone = new Set(found.map((each) => each.reason)).size === 1;
  return {
    proposals: [
      {
        path: "/status/reason",
        value: reason,
        evidence: [{ path, start, end, basis: "rule", detail: text.slice(start, end) }],
        certainty: isAlone ? "certain" : "likely",
      },
    ],
    untyped: [],
  };
}

/** A trial without participants had none to enroll. */
function emptyIn(text: string): Found[] {
  const match = withoutParticipants.exec(text);
  if (match === null) return [];
  return [{ reason: "slow_enrollment", start: match.index, end: match.index + match[0].length }];
}

/** The reasons that a text states and does not deny, in the order of the text. */
function reasonsIn(text: string): Found[] {
  const read = text.slice(0, 2000);
  return stopReasonWords
    .flatMap(([reason, pattern]) => {
      const match = pattern.exec(read);
      if (match === null) return [];
      const { index: start } = match;
      if (deniedBefore.test(read.slice(Math.max(0, start - 80), start)) && !/^no|^not|n't/i.test(match[0])) return [];
      return [{ reason, start, end: start + match[0].length }];
    })
    .toSorted((one, other) => one.start - other.start);
}
