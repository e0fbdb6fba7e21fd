/** The changes of regulatory status, found by applying each milestone in each status. */
import { type Milestone, milestones, type RegulatoryEvent } from "@org/therapy-model";
import { checkLedger, statusAt, type Track } from "@org/therapy-model/ledger";

/** A change from one status to another, with the milestones that cause it. */
export interface StatusChange {
  readonly from: string;
  readonly to: string;
  readonly milestones: readonly Milestone[];
}

const therapy = "therapy:example";
const jurisdiction = "US";
const end = "2099-01-01";

/** Finds every change of a track that no rule for the order of milestones refuses. */
export function statusChanges(track: Track): StatusChange[] {
  const pathTo = new Map<string, readonly Milestone[]>([["unknown", []]]);
  const found = new Map<string, StatusChange>();
  const queue = ["unknown"];
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    for (const milestone of milestones.keys) {
      const path = [...pathTo.get(from)!, milestone];
      const events = eventsOf(path);
      if (checkLedger(events).length > 0) continue;
      const [status, ...others] = statusAt(events, end, { therapy, jurisdiction })[track];
      if (status === undefined || others.length > 0 || status.status === from) continue;
      const to: string = status.status;
      const known = found.get(`${from} ${to}`);
      found.set(`${from} ${to}`, { from, to, milestones: [...(known?.milestones ?? []), milestone] });
      if (pathTo.has(to)) continue;
      pathTo.set(to, path);
      queue.push(to);
    }
  }
  return [...found.values()];
}

/** A procedure continues in these statuses: the picture draws a milestone that many statuses allow from the last of them. */
const continuing = [
  "in_trial",
  "trial_permitted",
  "trial_under_review",
  "under_review",
  "submission_started",
  "unknown",
];

/** Returns the usual changes: those that the unknown status does not allow, and others once, from the nearest status. */
export function usualChanges(changes: readonly StatusChange[]): StatusChange[] {
  const anywhere = new Set(changes.filter(({ from }) => from === "unknown").flatMap((change) => change.milestones));
  const nearest = (to: string): string | undefined =>
    continuing.find((from) => from !== to && changes.some((change) => change.from === from && change.to === to));
  return changes.flatMap((change) => {
    if (nearest(change.to) === change.from) return [change];
    const own = change.milestones.filter((milestone) => !anywhere.has(milestone));
    return own.length === 0 ? [] : [{ ...change, milestones: own }];
  });
}

function eventsOf(path: readonly Milestone[]): RegulatoryEvent[] {
  return path.map((milestone, index) => ({
    kind: "regulatory_event",
    id: `regulatory_event:${index}`,
    therapy,
    jurisdiction,
    milestone,
    date: { value: `${2001 + index}-01-01`, type: "actual" },
  }));
}
