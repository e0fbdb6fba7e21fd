/** Where a therapy may stand on a day, whatever days partial dates turn out to mean. */
import type { RegulatoryEvent } from "../regulatory-event.ts";
import type { Days } from "./days.ts";
import { compareInLife, type Occurrence } from "./scope.ts";
import { standingAfter, unknownStanding, type Standing } from "./standing.ts";

/** A way in which things may stand, the event that brought it about, and the days on which it may have begun. */
export interface PossibleStanding {
  /** How things stand. */
  readonly standing: Standing;
  /** The event that brought it about; none where nothing is known. */
  readonly cause?: RegulatoryEvent | undefined;
  /** The days on which it may have begun. */
  readonly since?: Days | undefined;
}

/** A possible standing in the middle of the reckoning. */
interface State extends PossibleStanding {
  /** Which of the events that are open have happened in it, as bits. */
  readonly done: number;
}

type States = Map<string, State>;

/** The events that are told apart, each by a bit; the others may happen again and again. */
type Bits = ReadonlyMap<RegulatoryEvent, number>;

/** The greatest number of events of open date, and of the same day, that may overlap and still be told apart. */
const mostOverlapping = 8;

/**
 * Lists where things may stand at the end of a day, or of any day of some.
 *
 * Time is cut wherever an event may begin or must have ended to happen. In each piece, the events that may fall into it
 * are let happen or not, in every order; one that can fall into no later piece must have happened by the end of it.
 * The events are those of one track. Where too many of open date overlap, some are let happen more than once, so that
 * the answer may say more than is possible but never less.
 */
export function possibleStandings(occurrences: readonly Occurrence[], asked: Days): PossibleStanding[] {
  const relevant = occurrences.filter(({ days }) => days.first <= asked.last);
  const bits = bitsOf(relevant);
  const found: States = new Map();
  let states: States = new Map();
  add(states, { standing: unknownStanding, done: 0 });
  for (const piece of piecesUntil(relevant, asked)) {
    const able = relevant.filter(({ days }) => days.first <= piece.first && days.last >= piece.last);
    const due = able.filter(({ days }) => days.last === piece.last);
    const reached = (piece.first === piece.last ? onOneDay : onManyDays)(states, able, bits, piece);
    states = new Map();
    for (const state of reached.values()) {
      const isComplete = due.every(({ event }) => mayHaveHappened(state, event, bits));
      if (isComplete) {
        add(states, { ...state, done: due.reduce((done, { event }) => done & ~bits.get(event)!, state.done) });
      }
      // On a day before the last of the piece, what is due at its end may be still to come.
      if (piece.first >= asked.first && (isComplete || piece.first < piece.last)) add(found, { ...state, done: 0 });
    }
  }
  return [...found.values()];
}

/** Gives events that overlap a bit each, as far as there are bits; the others have none. */
function bitsOf(occurrences: readonly Occurrence[]): Bits {
  const bits = new Map<RegulatoryEvent, number>();
  const taken: { [isOneDay in "true" | "false"]: number[] } = { true: [], false: [] };
  for (const { event, days } of occurrences) {
    const isOneDay = days.first === days.last;
    const until = taken[`${isOneDay}`];
    const free = until.findIndex((last) => last < days.first);
    const place = free === -1 ? until.length : free;
    if (place < mostOverlapping) until[place] = days.last;
    bits.set(event, place < mostOverlapping ? 1 << (isOneDay ? place + mostOverlapping : place) : 0);
  }
  return bits;
}

/** Cuts the time until the end of the days asked about, so that no event begins or ends within a piece. */
function piecesUntil(occurrences: readonly Occurrence[], asked: Days): Days[] {
  const starts = new Set([-Infinity, asked.first, asked.last + 1]);
  for (const { days } of occurrences) starts.add(days.first).add(days.last + 1);
  const cuts = [...starts].filter((start) => start <= asked.last + 1).sort((a, b) => (a < b ? -1 : 1));
  return cuts.slice(0, -1).map((first, index) => ({ first, last: cuts[index + 1]! - 1 }));
}

/** On one day, events happen in the order of a product's life. */
function onOneDay(before: States, able: readonly Occurrence[], bits: Bits, piece: Days): States {
  const states = new Map(before);
  for (const { event } of able.toSorted((a, b) => compareInLife(a.event, b.event))) {
    for (const state of states.values()) {
      if (!happened(state, event, bits)) add(states, after(state, event, bits, piece));
    }
  }
  return states;
}

/** On many days, events happen in any order. */
function onManyDays(before: States, able: readonly Occurrence[], bits: Bits, piece: Days): States {
  const states = new Map(before);
  const waiting = [...states.values()];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (const { event } of able) {
      if (happened(state, event, bits)) continue;
      const grown = add(states, after(state, event, bits, piece));
      if (grown !== undefined) waiting.push(grown);
    }
  }
  return states;
}

function happened({ done }: State, event: RegulatoryEvent, bits: Bits): boolean {
  return (done & bits.get(event)!) !== 0;
}

/** Whether an event has happened in a state or, where that is not told, may have: once one has, something is known. */
function mayHaveHappened(state: State, event: RegulatoryEvent, bits: Bits): boolean {
  if (bits.get(event) !== 0) return happened(state, event, bits);
  return state.standing !== unknownStanding || standingAfter(unknownStanding, event) === unknownStanding;
}

function after(state: State, event: RegulatoryEvent, bits: Bits, piece: Days): State {
  const done = state.done | bits.get(event)!;
  const standing = standingAfter(state.standing, event);
  if (standing === state.standing) return { ...state, done };
  return { standing, done, ...begun(state, standing, event, piece) };
}

/** Since when a standing is so: the same status, to be resumed otherwise, goes on. */
function begun({ standing: was, cause, since }: PossibleStanding, is: Standing, event: RegulatoryEvent, piece: Days) {
  return was.status === is.status && was.approval === is.approval ? { cause, since } : { cause: event, since: piece };
}

/** Keeps a state; those that differ only in when they began become one. Gives what was new in it, if anything was. */
function add(states: States, state: State): State | undefined {
  const { standing, cause, since, done } = state;
  const key = `${done} ${standing.status} ${standing.approval} ${standing.resumes} ${cause?.id}`;
  const known = states.get(key);
  if (known === undefined) {
    states.set(key, state);
    return state;
  }
  if (since === undefined || known.since === undefined) return undefined;
  const first = Math.min(since.first, known.since.first);
  const last = Math.max(since.last, known.since.last);
  if (first === known.since.first && last === known.since.last) return undefined;
  const wider = { ...known, since: { first, last } };
  states.set(key, wider);
  return wider;
}
