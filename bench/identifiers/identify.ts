/**
 * The speed of `identify` compared with regular expressions for ClinicalTrials.gov identifiers only: one process, one run,
 * medians of rounds that alternate between all candidates.
 *
 *     node --conditions=@org/source bench/identifiers/identify.ts
 */
import { identify, schemes, type SchemeKey } from "@org/therapy-identifiers";
import { samples } from "./texts.ts";

type Candidate = readonly [name: string, work: (text: string) => number];

const counted =
  (pattern: RegExp) =>
  (text: string): number => {
    let count = 0;
    pattern.lastIndex = 0;
    while (pattern.test(text)) count += 1;
    return count;
  };

const candidates: readonly Candidate[] = [
  ["identify, all schemes", (text) => identify(text).length],
  ["expression, exact: /\\bNCT\\d{8}\\b/g", counted(/\bNCT\d{8}\b/g)],
  ["expression, any case: /\\bNCT\\d{8}\\b/gi", counted(/\bNCT\d{8}\b/gi)],
  [
    "expression, any case, marks and missing zeros",
    counted(/(?<![A-Za-z0-9])NCT[\s\-_/.:#]{0,3}(?:\d(?:[\s-]{0,3}\d){7}|[1-9]\d{4,6})(?![A-Za-z0-9])/gi),
  ],
  [
    "expression, and full width: all that identify sees",
    counted(
      /(?<![A-Za-z0-9])[N\uFF2E][C\uFF23][T\uFF34][\s\-\u2010-\u2015\u2212_/.:\uFF1A#]{0,3}(?:[\d\uFF10-\uFF19](?:[\s\-\u2010-\u2015]{0,3}[\d\uFF10-\uFF19]){7}|[1-9\uFF11-\uFF19][\d\uFF10-\uFF19]{4,6})(?![A-Za-z0-9])/gi,
    ),
  ],
];

const rounds = 15;
for (const { name, text } of samples()) {
  const times = new Map<string, number[]>(candidates.map(([candidate]) => [candidate, []]));
  const counts = new Map<string, number>();
  for (let round = 0; round < rounds + 3; round += 1) {
    for (const [candidate, work] of candidates) {
      const start = performance.now();
      counts.set(candidate, work(text));
      if (round >= 3) times.get(candidate)?.push(performance.now() - start);
    }
  }
  const bytes = Buffer.byteLength(text);
  const ours = median(times.get("identify, all schemes"));
  console.log(`\n${name}: ${(bytes / 1e6).toFixed(1)} MB`);
  console.table(
    Object.fromEntries(
      [...times].map(([candidate, list]) => [
        candidate,
        {
          found: counts.get(candidate),
          "median ms": round1(median(list)),
          "MB/s": Math.round(bytes / 1e3 / median(list)),
          "identify takes": `${(ours / median(list)).toFixed(2)} ×`,
        },
      ]),
    ),
  );
}

const [sample] = samples();
if (sample) {
  const all = Object.keys(schemes) as SchemeKey[];
  const rows: Record<string, object> = {};
  console.log("\ncost against the number of schemes");
  for (const count of [1, 3, 10, 30, all.length]) {
    const keys = all.slice(0, count);
    const list = Array.from({ length: 9 }, () => timed(() => identify(sample.text, { schemes: keys })));
    rows[count] = { "median ms": round1(median(list)) };
  }
  console.table(rows);
  console.log("cost against the length of the text");
  const lengths: Record<string, object> = {};
  for (const part of [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1]) {
    const text = Buffer.from(sample.text.slice(0, sample.text.length * part)).toString();
    const list = Array.from({ length: 9 }, () => timed(() => identify(text)));
    lengths[`${(text.length / 1e6).toFixed(1)} million characters`] = {
      "median ms": round1(median(list)),
      "ns per character": ((median(list) / text.length) * 1e6).toFixed(2),
    };
  }
  console.table(lengths);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(list: readonly number[] = []): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
