/** Where a therapy may stand on a day, whatever days partial dates turn out to mean. */
import type { RegulatoryEvent } from "../regulatory-event.ts";
import type { Days } from "./days.ts";
import { compareInLife, type Occurrence } from "./scope.ts";
import { standingAfter, unknownStanding, type Standing } from "./standing.ts";

/** A way in which things may stand, the event that brought it about, and the days on which it may have begun. */
export interface PossibleStanding {
  /** How things stand. */
  readonly standing: Standing;
  /** The event that brought it about, or one of them; none where nothing is known. */
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

/** The bit of each event of open date; nothing where too many overlap to tell them apart. */
type Bits = ReadonlyMap<RegulatoryEvent, number> | undefined;

/** The greatest number of events of open date that may overlap and still be told apart. */
const mostOpen = 8;

/**
 * Lists where things may stand at the end of a day, or of any day of some.
 *
 * Time is cut wherever an event may begin or must have ended to happen. In each piece, the events that may fall into it
 * are let happen or not, in every order; one that can fall into no later piece must have happened by the end of it. The
 * events are those of one track, in the order of their first days. Where more than eight of open date overlap, they are
 * let happen more than once: the answer may then say more than is possible, but never less.
 */
export function possibleStandings(occurrences: readonly Occurrence[], asked: Days): PossibleStanding[] {
  const relevant = occurrences.filter(({ days }) => days.first <= asked.last).toSorted(byFirstDay);
  const bits = bitsOf(relevant.filter(isOpen));
  const found: States = new Map();
  let states: States = new Map();
  add(states, { standing: unknownStanding, done: 0 }, bits);
  let able: Occurrence[] = [];
  let begun = 0;
  for (const piece of piecesUntil(relevant, asked)) {
    able = able.filter(({ days }) => days.last >= piece.last);
    while (begun < relevant.length && relevant[begun]!.days.first <= piece.first) able.push(relevant[begun++]!);
    const reached =
      piece.first === piece.last ? onOneDay(states, able, bits, piece) : onManyDays(states, able, bits, piece);
    const due = able.filter((occurrence) => isOpen(occurrence) && occurrence.days.last === piece.last);
    states = new Map();
    for (const state of reached.values()) {
      const isComplete = due.every(({ event }) => mayHaveHappened(state, event, bits));
      if (isComplete) add(states, { ...state, done: withoutBits(state.done, due, bits) }, bits);
      // On a day before the last of the piece, what is due at its end may be still to come.
      if (piece.first >= asked.first && (isComplete || piece.first < piece.last))
        add(found, { ...state, done: 0 }, bits);
    }
  }
  return [...found.values()];
}

/** Whether it is open on which day something happened. */
function isOpen({ days }: Occurrence): boolean {
  return days.first !== days.last;
}

function byFirstDay(a: Occurrence, b: Occurrence): number {
  if (a.days.first !== b.days.first) return a.days.first < b.days.first ? -1 : 1;
  return compareInLife(a.event, b.event);
}

/** Gives events of open date bits, so that no two that overlap have the same one. */
function bitsOf(open: readonly Occurrence[]): Bits {
  const bits = new Map<RegulatoryEvent, number>();
  const until: number[] = [];
  for (const { event, days } of open) {
    const free = until.findIndex((last) => last < days.first);
    const place = free === -1 ? until.length : free;
    if (place === mostOpen) return undefined;
    until[place] = days.last;
    bits.set(event, 1 << place);
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

/** On one day, events happen in the order of a product's life; those of that very day must. */
function onOneDay(before: States, able: readonly Occurrence[], bits: Bits, piece: Days): States {
  let states = new Map(before);
  for (const occurrence of able.toSorted((a, b) => compareInLife(a.event, b.event))) {
    const { event } = occurrence;
    const from = states;
    if (!isOpen(occurrence)) states = new Map();
    for (const state of from.values()) {
      if (!happened(state, event, bits)) add(states, after(state, event, bits, piece), bits);
    }
  }
  return states;
}

/** On many days, events happen in any order. */
function onManyDays(before: States, able: readonly Occurrence[], bits: Bits, piece: Days): States {
  const states = new Map(before);
  const waiting = [...states.values()];
  const events = bits === undefined ? oneOfEachEffect(able) : able.map(({ event }) => event);
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (const event of events) {
      if (happened(state, event, bits)) continue;
      const grown = add(states, after(state, event, bits, piece), bits);
      if (grown !== undefined) waiting.push(grown);
    }
  }
  return states;
}

/** Events that lead to the same are one where it is not told which of them happened. */
function oneOfEachEffect(able: readonly Occurrence[]): RegulatoryEvent[] {
  const events = new Map<string, RegulatoryEvent>();
  for (const { event } of able.toSorted((a, b) => compareInLife(a.event, b.event))) {
    const effect = `${event.milestone} ${event.approvalKind}`;
    if (!events.has(effect)) events.set(effect, event);
  }
  return [...events.values()];
}

function bitOf(event: RegulatoryEvent, bits: Bits): number {
  return bits?.get(event) ?? 0;
}

function happened({ done }: State, event: RegulatoryEvent, bits: Bits): boolean {
  return (done & bitOf(event, bits)) !== 0;
}

/** Whether an event has happened in a state or, where that is not told, may have: once one has, something is known. */
function mayHaveHappened(state: State, event: RegulatoryEvent, bits: Bits): boolean {
  if (bits !== undefined) return happened(state, event, bits);
  return state.standing !== unknownStanding || standingAfter(unknownStanding, event) === unknownStanding;
}

function withoutBits(done: number, occurrences: readonly Occurrence[], bits: Bits): number {
  return occurrences.reduce((left, { event }) => left & ~bitOf(event, bits), done);
}

function after(state: State, event: RegulatoryEvent, bits: Bits, piece: Days): State {
  const done = state.done | bitOf(event, bits);
  const standing = standingAfter(state.standing, event);
  if (standing === state.standing) return { ...state, done };
  // The same status, to be resumed otherwise, goes on.
  const goesOn = standing.status === state.standing.status && standing.approvalKind === state.standing.approvalKind;
  return goesOn ? { ...state, standing, done } : { standing, done, cause: event, since: piece };
}

/** Keeps a state; those that differ only in when they began become one. Gives what was new in it, if anything was. */
function add(states: States, state: State, bits: Bits): State | undefined {
  const { standing, cause, since, done } = state;
  const told = bits === undefined ? "" : cause?.id;
  const key = `${done} ${standing.status} ${standing.approvalKind} ${standing.resumes} ${told}`;
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
