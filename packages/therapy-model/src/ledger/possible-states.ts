/** The possible states of a therapy on a day, for all days that partial dates can mean. */
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import type { Days } from "./days.ts";
import { compareInLifecycle, type Occurrence } from "./scope.ts";
import { isExpiry, stateAfter, unknownState, type LedgerState } from "./state.ts";

/** A possible state, the event that caused it, and the possible days of its start. */
export interface PossibleState {
  /** The state. */
  readonly state: LedgerState;
  /** The event that caused it, or one of them. Absent for the unknown state. */
  readonly cause?: RegulatoryEvent | undefined;
  /** The possible days of its start. */
  readonly since?: Days | undefined;
}

/** A possible state during the computation. */
interface Candidate extends PossibleState {
  /** The events without a known day that have happened in it, as bits. */
  readonly done: number;
}

type Candidates = Map<string, Candidate>;

/** The bit of each event without a known day; `undefined` if too many of them overlap. */
type Bits = ReadonlyMap<RegulatoryEvent, number> | undefined;

/** The maximum number of overlapping events without a known day that get a bit each. */
const maximumOpen = 8;

/**
 * Lists the possible states at the end of a day, or at the end of any of several days.
 *
 * Time is divided into pieces at the first and last possible day of each event. In each piece, the events that are
 * possible in it happen or do not, in every order. An event that is not possible in a later piece must have happened by
 * the end of the piece. The events are those of one track. If more than eight events without a known day overlap, an
 * event may happen more than once: the result then can contain impossible states, but no possible state is missing.
 */
export function possibleStates(occurrences: readonly Occurrence[], requested: Days): PossibleState[] {
  const relevant = occurrences.filter(({ days }) => days.first <= requested.last).toSorted(byFirstDay);
  const bits = bitsOf(relevant.filter(isOpen));
  const found: Candidates = new Map();
  let states: Candidates = new Map();
  add(states, { state: unknownState, done: 0 }, bits);
  let possible: Occurrence[] = [];
  let next = 0;
  for (const piece of piecesUntil(relevant, requested)) {
    possible = possible.filter(({ days }) => days.last >= piece.last);
    while (next < relevant.length && relevant[next]!.days.first <= piece.first) possible.push(relevant[next++]!);
    const reached =
      piece.first === piece.last ? onOneDay(states, possible, bits, piece) : onManyDays(states, possible, bits, piece);
    const due = possible.filter((occurrence) => isOpen(occurrence) && occurrence.days.last === piece.last);
    states = new Map();
    for (const state of reached.values()) {
      const isComplete = due.every(({ event }) => mayHaveHappened(state, event, bits));
      if (isComplete) add(states, { ...state, done: withoutBits(state.done, due, bits) }, bits);
      // Before the last day of the piece, the events due at its end may not have happened yet.
      if (piece.first >= requested.first && (isComplete || piece.first < piece.last))
        add(found, { ...state, done: 0 }, bits);
    }
  }
  return [...found.values()];
}

/** Checks whether the day of an occurrence is not known. */
function isOpen({ days }: Occurrence): boolean {
  return days.first !== days.last;
}

function byFirstDay(a: Occurrence, b: Occurrence): number {
  if (a.days.first !== b.days.first) return a.days.first < b.days.first ? -1 : 1;
  return compareInLifecycle(a.event, b.event);
}

/** Assigns bits to events without a known day; overlapping events get different bits. */
function bitsOf(open: readonly Occurrence[]): Bits {
  const bits = new Map<RegulatoryEvent, number>();
  const until: number[] = [];
  for (const { event, days } of open) {
    const free = until.findIndex((last) => last < days.first);
    const place = free === -1 ? until.length : free;
    if (place === maximumOpen) return undefined;
    until[place] = days.last;
    bits.set(event, 1 << place);
  }
  return bits;
}

/** Divides the time until the end of the requested days, so that no event starts or ends within a piece. */
function piecesUntil(occurrences: readonly Occurrence[], requested: Days): Days[] {
  const starts = new Set([-Infinity, requested.first, requested.last + 1]);
  for (const { days } of occurrences) starts.add(days.first).add(days.last + 1);
  const cuts = [...starts].filter((start) => start <= requested.last + 1).sort((a, b) => (a < b ? -1 : 1));
  return cuts.slice(0, -1).map((first, index) => ({ first, last: cuts[index + 1]! - 1 }));
}

/** On one day, events happen in the order of a product's lifecycle; events with that day must happen. */
function onOneDay(before: Candidates, possible: readonly Occurrence[], bits: Bits, piece: Days): Candidates {
  let states = new Map(before);
  for (const occurrence of possible.toSorted((a, b) => compareInLifecycle(a.event, b.event))) {
    const { event } = occurrence;
    const from = states;
    if (!isOpen(occurrence)) states = new Map();
    for (const state of from.values()) {
      if (!happened(state, event, bits)) add(states, after(state, event, bits, piece), bits);
    }
  }
  return states;
}

/** On several days, events happen in any order. */
function onManyDays(before: Candidates, possible: readonly Occurrence[], bits: Bits, piece: Days): Candidates {
  const states = new Map(before);
  const waiting = [...states.values()];
  const events = bits === undefined ? oneOfEachEffect(possible) : possible.map(({ event }) => event);
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (const event of events) {
      if (happened(state, event, bits)) continue;
      const grown = add(states, after(state, event, bits, piece), bits);
      if (grown !== undefined) waiting.push(grown);
    }
  }
  return states;
}

/** One event for each effect: events with the same effect are equivalent if they have no bits. */
function oneOfEachEffect(possible: readonly Occurrence[]): RegulatoryEvent[] {
  const events = new Map<string, RegulatoryEvent>();
  for (const { event } of possible.toSorted((a, b) => compareInLifecycle(a.event, b.event))) {
    const effect = `${event.milestone} ${event.approvalKind} ${event.validUntil?.value} ${isExpiry(event)}`;
    if (!events.has(effect)) events.set(effect, event);
  }
  return [...events.values()];
}

function bitOf(event: RegulatoryEvent, bits: Bits): number {
  return bits?.get(event) ?? 0;
}

function happened({ done }: Candidate, event: RegulatoryEvent, bits: Bits): boolean {
  return (done & bitOf(event, bits)) !== 0;
}

/** Checks whether an event has happened in a state or, without bits, may have: any event makes the state known. */
function mayHaveHappened(state: Candidate, event: RegulatoryEvent, bits: Bits): boolean {
  if (bits !== undefined) return happened(state, event, bits);
  return state.state !== unknownState || stateAfter(unknownState, event) === unknownState;
}

function withoutBits(done: number, occurrences: readonly Occurrence[], bits: Bits): number {
  return occurrences.reduce((left, { event }) => left & ~bitOf(event, bits), done);
}

function after(candidate: Candidate, event: RegulatoryEvent, bits: Bits, piece: Days): Candidate {
  const done = candidate.done | bitOf(event, bits);
  const before = candidate.state;
  const state = stateAfter(before, event);
  if (state === before) return { ...candidate, done };
  // The status continues if only the status after a hold or the end of validity changes.
  const continues = state.status === before.status && state.approvalKind === before.approvalKind;
  return continues ? { ...candidate, state, done } : { state, done, cause: event, since: piece };
}

/** Adds a candidate; candidates that differ only in their start are merged. Returns what is new, if anything is. */
function add(candidates: Candidates, candidate: Candidate, bits: Bits): Candidate | undefined {
  const { state, cause, since, done } = candidate;
  const causeId = bits === undefined ? "" : cause?.id;
  const { end } = state;
  const limit = `${end?.event} ${end?.isPast} ${state.isPending}`;
  const key = `${done} ${state.status} ${state.approvalKind} ${state.resumes} ${limit} ${causeId}`;
  const known = candidates.get(key);
  if (known === undefined) {
    candidates.set(key, candidate);
    return candidate;
  }
  if (since === undefined || known.since === undefined) return undefined;
  const first = Math.min(since.first, known.since.first);
  const last = Math.max(since.last, known.since.last);
  if (first === known.since.first && last === known.since.last) return undefined;
  const merged = { ...known, since: { first, last } };
  candidates.set(key, merged);
  return merged;
}
