/** `therapy decode`: explains the parts of an identifier or of the name of a therapy. */
import { decode as decodeIdentifier, identify, type DecodedIdentifier } from "@org/therapy-identifiers";
import type { Command } from "../command.ts";
import type { Language } from "../option-types.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import type { DecodedName } from "../naming/decoded-name.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import type { Style } from "../output/style.ts";
import { printable } from "../output/printable.ts";
import { hanging, padded, widthOf, wrap } from "../output/wrap.ts";

interface DecodeOptions {
  readonly lang?: Language;
  readonly json?: boolean;
}

export const command: Command<DecodeOptions> = {
  name: "decode",
  summary: "explain each part of an identifier or a name",
  description:
    "Explains each part of an identifier, a nonproprietary name or a company code, such as CXSL2300659 or zevorcabtagene autoleucel.",
  arguments: [{ syntax: "<id...>", description: "the identifier, name or code" }],
  options: [
    {
      flags: "--lang <language>",
      description: "the language of the explanation: en or zh-Hans",
      type: "language",
      default: "en",
    },
    { flags: "--json", description: "write the explanations as JSON" },
  ],
  run: (words, options) => decode(words.join(" "), options),
};

/** Decodes a text in each scheme that accepts it or, where none does, as the name or code of a therapy. */
async function decode(text: string, { lang = "en", json }: DecodeOptions): Promise<ExitStatus> {
  const accepted = decodeIdentifier(text, { language: lang });
  // A nonproprietary name is better explained by its stems than as an INN.
  const name = accepted.every(({ scheme }) => scheme === "inn") ? await decodeName(text, lang) : undefined;
  const identifiers = name === undefined ? accepted : [];
  const isDecoded = name !== undefined || identifiers.length > 0;
  if (json) await writeJson(name === undefined ? identifiers : [name.data]);
  else if (isDecoded) await writeDecoded(text, identifiers, name?.decoded);
  else await writeReasons(text);
  return isDecoded ? exitStatus.clean : exitStatus.issues;
}

async function writeDecoded(
  text: string,
  identifiers: readonly DecodedIdentifier[],
  name: DecodedName | undefined,
): Promise<void> {
  const out = standardOut();
  const texts = identifiers.map((one) => identifierText(one, out.width, out.style));
  if (name !== undefined) texts.push(nameText(name, out.width, out.style));
  await out.write(texts.join("\n"));
  if (identifiers.length > 0 && (await isTermName(text))) {
    const note = "It is also the name of a term; `therapy explain` explains the term.";
    await out.write(`\n${hanging("", note, out.width).join("\n")}\n`);
  }
}

/** Writes why a text was not decoded. */
async function writeReasons(text: string): Promise<void> {
  const error = standardError();
  const reasons = identify(text).flatMap(({ issues }) => issues.map(({ message }) => message));
  const unknown = `${JSON.stringify(text.slice(0, 80))} is not an identifier of a known scheme or the name of a therapy`;
  const hint = (await isTermName(text)) ? "; it is a term: `therapy explain` explains it" : "";
  const messages = reasons.length > 0 ? reasons : [unknown + hint];
  for (const message of messages) await error.write(`${wrap(printable(message), error.width).join("\n")}\n`);
}

/** Decodes a text as a nonproprietary name or, if it is not an identifier, as a company code. */
async function decodeName(
  text: string,
  language: Language,
): Promise<{ readonly data: object; readonly decoded: DecodedName } | undefined> {
  const { decodeInn, parseCodeName } = await import("@org/therapy-model/naming");
  const { decodedCode, decodedInn } = await import("../naming/decoded-name.ts");
  const inn = decodeInn(text.trim(), { language });
  if (inn.completeness !== "none") {
    return { data: { kind: "nonproprietary_name", ...inn }, decoded: await decodedInn(inn, language) };
  }
  const code = identify(text).length === 0 ? parseCodeName(text.trim()) : undefined;
  // Terms such as CD19 and PD-1 have the form of a code.
  if (code === undefined || (await isTermName(text))) return undefined;
  return { data: { kind: "company_code", ...code }, decoded: decodedCode(code, language) };
}

/** Checks whether a vocabulary has a term with this name. */
async function isTermName(text: string): Promise<boolean> {
  const { vocabularies } = await import("@org/therapy-model/vocabularies");
  const { termsNamed } = await import("../explain/term-match.ts");
  return termsNamed(vocabularies.values(), text, new Map()).length > 0;
}

function nameText({ text, about, rows }: DecodedName, width: number, style: Style): string {
  return `${[`${style("bold", printable(text))}  ${style("dim", about)}`, ...rowLines(rows, width, style)].join("\n")}\n`;
}

/** A column of labels, with a text beside each. */
function rowLines(rows: readonly (readonly [label: string, text: string])[], width: number, style: Style): string[] {
  const lead = Math.max(...rows.map(([label]) => widthOf(label)), 0) + 4;
  return rows.flatMap(([label, text]) =>
    hanging(padded(`  ${label}`, lead), text, width).map((line, index) =>
      index === 0 ? style("dim", `  ${label}`) + line.slice(label.length + 2) : line,
    ),
  );
}

function identifierText(
  { id, name, identifies, parts, summary, curie, url }: DecodedIdentifier,
  width: number,
  style: Style,
): string {
  const rows: readonly (readonly [string, string])[] = [
    ...parts.map(({ label, value, meaning }) => [label, partText(label, value, meaning)] as const),
    ...(curie === "" ? [] : [["CURIE", curie] as const]),
    ...(url === undefined ? [] : [["URL", url] as const]),
  ];
  return `${[
    `${style("bold", id)}  ${style("dim", `${name} · ${identifies}`)}`,
    ...wrap(summary, width - 2).map((line) => `  ${line}`),
    ...rowLines(rows, width, style),
  ].join("\n")}\n`;
}

/** A value and its meaning; the meaning is left out if it repeats the label. */
function partText(label: string, value: string, meaning: string | undefined): string {
  const isRepeated = meaning === undefined || meaning === `${label} ${value}` || meaning === `${label}${value}`;
  return isRepeated ? value : `${value} · ${meaning}`;
}
