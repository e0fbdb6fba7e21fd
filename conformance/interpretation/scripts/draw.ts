/**
 * Draws proposals of `interpretTrial` at random from the records beside the repository, and prints each with the text that it rests
 * on, to judge it against its record. The same seed draws the same proposals from the same interpretations. Countries and initiation
 * are left out: they follow from fields, not from texts.
 *
 *     node --conditions=@org/source conformance/interpretation/scripts/draw.ts [COUNT] [SEED]
 */
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import type { Trial } from "@org/therapy-model";
import { interpretTrial, type Proposal } from "@org/therapy-text/interpret";
import { text } from "../../../testing/shared-data.ts";

const count = Number(process.argv[2] ?? 150);
const seed = Number(process.argv[3] ?? 17);

const drawn = text("data/clinicaltrials-gov/studies.jsonl.gz")
  .trim()
  .split("\n")
  .flatMap((line) => {
    const result = read(JSON.parse(line));
    if (!result.ok) return [];
    const { proposals, therapies } = interpretTrial(result.value);
    return proposals
      .filter(({ path }) => !/^\/(?:countries|initiation)/.test(path))
      .map((proposal) => ({
        trial: result.value,
        proposal,
        value: therapies.find(({ id }) => id === proposal.value) ?? proposal.value,
      }));
  });

const random = randomOf(seed);
for (let at = 0; at < Math.min(count, drawn.length); at++) {
  const other = at + Math.floor(random() * (drawn.length - at));
  [drawn[at], drawn[other]] = [drawn[other]!, drawn[at]!];
  const { trial, proposal, value } = drawn[at]!;
  console.log(`${at + 1} ${trial.id} ${proposal.path} = ${JSON.stringify(value)} (${proposal.certainty})`);
  for (const words of wordsOf(trial, proposal)) console.log(`    ${words}`);
}

/** The texts that a proposal rests on, with the words of the evidence between brackets. */
function wordsOf(trial: Trial, { evidence }: Proposal): string[] {
  return evidence.map(({ path, start, end, basis, detail }) => {
    const whole = String(valueAt(trial, path));
    return `${path} ${basis} ${detail}: ${whole.slice(Math.max(0, start - 150), start)}[${whole.slice(start, end)}]${whole.slice(end, end + 150)}`;
  });
}

function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (node as { [key: string]: unknown } | undefined)?.[key], root);
}

/** A generator of numbers from 0 to 1 (mulberry32). */
function randomOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
