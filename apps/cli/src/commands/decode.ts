/** `therapy decode`: what each part of an identifier means. */
import { decode as decodeIdentifier, identify, type Decoded } from "@org/therapy-identifiers";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import type { Style } from "../output/style.ts";
import { hanging, padded, printable, widthOf, wrap } from "../output/wrap.ts";

/** What a person may ask of `therapy decode`. */
export interface DecodeOptions {
  readonly lang?: "en" | "zh";
  readonly json?: boolean;
}

/** Says what an identifier means, in each scheme that it may belong to. */
export async function decode(text: string, { lang = "en", json }: DecodeOptions): Promise<ExitStatus> {
  const readings = decodeIdentifier(text, { language: lang });
  if (json) await writeJson(readings);
  else if (readings.length > 0) {
    const out = standardOut();
    await out.write(readings.map((reading) => readingText(reading, out.width, out.style)).join("\n"));
  } else {
    const error = standardError();
    const reasons = identify(text).flatMap(({ against }) => against.map(({ message }) => message));
    const messages =
      reasons.length > 0 ? reasons : [`${JSON.stringify(text.slice(0, 80))} is an identifier of no known scheme`];
    for (const message of messages) await error.write(`${wrap(printable(message), error.width).join("\n")}\n`);
  }
  return readings.length > 0 ? exitStatus.clean : exitStatus.issues;
}

function readingText(
  { id, name, identifies, parts, summary, curie, url }: Decoded,
  width: number,
  style: Style,
): string {
  const rows: readonly (readonly [string, string])[] = [
    ...parts.map(({ label, value, meaning }) => [label, saidOf(label, value, meaning)] as const),
    ...(curie === "" ? [] : [["CURIE", curie] as const]),
    ...(url === undefined ? [] : [["URL", url] as const]),
  ];
  const lead = Math.max(...rows.map(([label]) => widthOf(label)), 0) + 4;
  const lines = rows.flatMap(([label, said]) =>
    hanging(padded(`  ${label}`, lead), said, width).map((line, index) =>
      index === 0 ? style("dim", `  ${label}`) + line.slice(label.length + 2) : line,
    ),
  );
  return `${[`${style("bold", id)}  ${style("dim", `${name} · ${identifies}`)}`, ...wrap(summary, width - 2).map((line) => `  ${line}`), ...lines].join("\n")}\n`;
}

/** A value with its meaning, where that says more than the label does. */
function saidOf(label: string, value: string, meaning: string | undefined): string {
  const isTold = meaning === undefined || meaning === `${label} ${value}` || meaning === `${label}${value}`;
  return isTold ? value : `${value} · ${meaning}`;
}
