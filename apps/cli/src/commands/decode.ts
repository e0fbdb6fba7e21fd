/** `therapy decode`: what each part of an identifier or of a therapy's name means. */
import { decode as decodeIdentifier, identify, type Decoded } from "@org/therapy-identifiers";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import type { NameAnswer } from "../naming/name-answer.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import type { Style } from "../output/style.ts";
import { hanging, padded, printable, widthOf, wrap } from "../output/wrap.ts";

/** What a person may ask of `therapy decode`. */
export interface DecodeOptions {
  readonly lang?: "en" | "zh";
  readonly json?: boolean;
}

/** Says what an identifier means, in each scheme that it may belong to, or what a therapy's name or code means. */
export async function decode(text: string, { lang = "en", json }: DecodeOptions): Promise<ExitStatus> {
  const read = decodeIdentifier(text, { language: lang });
  // A name is told by its stems rather than by its words.
  const name = read.every(({ scheme }) => scheme === "inn") ? await readName(text, lang) : undefined;
  const readings = name === undefined ? read : [];
  if (json) await writeJson(name === undefined ? readings : [name.decoded]);
  else if (name !== undefined || readings.length > 0) {
    const out = standardOut();
    const texts = readings.map((reading) => readingText(reading, out.width, out.style));
    if (name !== undefined) texts.push(answerText(name.answer, out.width, out.style));
    await out.write(texts.join("\n"));
    if (readings.length > 0 && (await isTermName(text))) {
      await out.write(
        `\n${hanging("", "It is also the name of a term; therapy explain says what it means.", out.width).join("\n")}\n`,
      );
    }
  } else {
    const error = standardError();
    const reasons = identify(text).flatMap(({ against }) => against.map(({ message }) => message));
    const unknown = `${JSON.stringify(text.slice(0, 80))} is an identifier of no known scheme, and no name of a therapy`;
    const instead = (await isTermName(text)) ? "; therapy explain says what it means as a term" : "";
    const messages = reasons.length > 0 ? reasons : [unknown + instead];
    for (const message of messages) await error.write(`${wrap(printable(message), error.width).join("\n")}\n`);
  }
  return name !== undefined || readings.length > 0 ? exitStatus.clean : exitStatus.issues;
}

/** What a text means as a nonproprietary name or, where it is no identifier, as a company code. */
async function readName(
  text: string,
  language: "en" | "zh",
): Promise<{ readonly decoded: object; readonly answer: NameAnswer } | undefined> {
  const { decodeInn, parseCodeName } = await import("@org/therapy-model/naming");
  const { answerCode, answerInn } = await import("../naming/name-answer.ts");
  const inn = decodeInn(text.trim(), { language });
  if (inn.reading !== "none")
    return { decoded: { kind: "nonproprietary_name", ...inn }, answer: await answerInn(inn, language) };
  const code = identify(text).length === 0 ? parseCodeName(text.trim()) : undefined;
  // CD19 and PD-1 have the form of a code and are none.
  if (code === undefined || (await isTermName(text))) return undefined;
  return { decoded: { kind: "company_code", ...code }, answer: answerCode(code, language) };
}

/** Whether a term of some vocabulary has the name. */
async function isTermName(text: string): Promise<boolean> {
  const { vocabularies } = await import("@org/therapy-model/vocabularies");
  const { termsNamed } = await import("../explain/term-match.ts");
  return termsNamed(vocabularies.values(), text, new Map()).length > 0;
}

function answerText({ text, about, rows }: NameAnswer, width: number, style: Style): string {
  return `${[`${style("bold", printable(text))}  ${style("dim", about)}`, ...rowLines(rows, width, style)].join("\n")}\n`;
}

/** Labels in a column, and beside each what is said. */
function rowLines(rows: readonly (readonly [label: string, said: string])[], width: number, style: Style): string[] {
  const lead = Math.max(...rows.map(([label]) => widthOf(label)), 0) + 4;
  return rows.flatMap(([label, said]) =>
    hanging(padded(`  ${label}`, lead), said, width).map((line, index) =>
      index === 0 ? style("dim", `  ${label}`) + line.slice(label.length + 2) : line,
    ),
  );
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
  return `${[`${style("bold", id)}  ${style("dim", `${name} · ${identifies}`)}`, ...wrap(summary, width - 2).map((line) => `  ${line}`), ...rowLines(rows, width, style)].join("\n")}\n`;
}

/** A value with its meaning, where that says more than the label does. */
function saidOf(label: string, value: string, meaning: string | undefined): string {
  const isTold = meaning === undefined || meaning === `${label} ${value}` || meaning === `${label}${value}`;
  return isTold ? value : `${value} · ${meaning}`;
}
