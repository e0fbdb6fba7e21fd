/**
 * The functions of commit 004a4f3 under the names and with the results of today, as far as the table of reported inputs needs
 * them. What did not exist is absent.
 */
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import type { RecordFunctions, TextFunctions } from "../../apps/cli/test/reported-inputs.ts";
import type { UnitFunctions } from "../../packages/therapy-units/test/reported-inputs.ts";

type Loose = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>> | undefined;

/** Imports a module of the checkout. */
async function moduleOf(checkout: string, path: string): Promise<Loose> {
  return (await import(pathToFileURL(`${checkout}/packages/${path}`).href)) as Loose;
}

/** A result with the issue beside its fields, as one with a list of issues. */
function asResult(answer: Answer): { readonly ok: boolean; readonly value: unknown; readonly issues: unknown[] } {
  const issue = answer?.["issue"];
  return { ok: answer?.["ok"] === true, value: answer, issues: issue === undefined ? [] : [issue] };
}

/** The functions of units. */
export async function earlierUnits(checkout: string): Promise<UnitFunctions> {
  const [index, parse, analytes, names, format] = await Promise.all(
    ["index", "parse", "analytes", "names", "format"].map((name) => moduleOf(checkout, `therapy-units/src/${name}.ts`)),
  );
  const call = (module: Loose | undefined, name: string, ...input: unknown[]): Answer =>
    (module![name] as (...all: unknown[]) => Answer)(...input);
  return {
    parseQuantity: (text: string) => asResult(call(parse, "parseQuantity", text)),
    findQuantities: parse!["findQuantities"],
    checkUnit(code: string) {
      const issue = call(index, "checkUnit", code);
      const { message, suggestion } = issue ?? {};
      return issue && { ...issue, message: typeof suggestion === "string" ? `did you mean "${suggestion}"?` : message };
    },
    convert: (value: string, from: string, to: string) => asResult(call(index, "convert", value, from, to)),
    findAnalyte: analytes!["findAnalyte"],
    convertAnalyte(value: string, from: string, to: string, name: string) {
      const { value: answer, ...rest } = asResult(call(analytes, "convertAnalyte", value, from, to, name));
      return { ...rest, value: answer };
    },
    printSymbol: names!["printSymbol"],
    formatQuantity: format!["formatQuantity"],
    kindsOf: index!["kindsOf"],
  } as unknown as UnitFunctions;
}

/** The functions of texts. */
export async function earlierTexts(checkout: string): Promise<TextFunctions> {
  const identifiers = await moduleOf(checkout, "therapy-identifiers/src/index.ts");
  const { lookup, termsIn } = await moduleOf(checkout, "therapy-model/src/lookup.ts");
  const { vocabularies: all } = (await moduleOf(
    checkout,
    "therapy-model/src/vocabularies.ts",
  )) as object as TextFunctions;
  // The setting of a modification was a delivery.
  const vocabularies = new Map([...all, ["modification_setting", all.get("delivery")!]]);
  const { decodeInn } = await moduleOf(checkout, "therapy-model/src/naming.ts");
  const { splitEligibility } = await moduleOf(checkout, "therapy-exchange/src/eligibility-text.ts");
  const read = (name: string) => (text: string) => {
    const value = (identifiers[name] as (one: string) => unknown)(text);
    return value === undefined ? { ok: false } : { ok: true, value };
  };
  return {
    identify: identifiers["identify"],
    parseCurie: read("fromCurie"),
    parseUrl: read("fromUrl"),
    vocabularies,
    lookup,
    findTerms: termsIn,
    decodeInn(text: string) {
      const name = (decodeInn as (one: string) => { reading: string })(text);
      return { ...name, completeness: name.reading };
    },
    splitEligibility: (text: string) => withContent((splitEligibility as (one: string) => EarlierPart[])(text)),
  } as unknown as TextFunctions;
}

interface EarlierPart {
  readonly words: string;
  readonly parts: readonly EarlierPart[];
}

function withContent(parts: readonly EarlierPart[]): object[] {
  return parts.map((part) => ({ ...part, content: part.words, parts: withContent(part.parts) }));
}

/** The functions of records, and the command. */
export async function earlierRecords(checkout: string): Promise<RecordFunctions> {
  const model = await moduleOf(checkout, "therapy-model/src/index.ts");
  const { lint } = await moduleOf(checkout, "therapy-model/src/rules.ts");
  const { vocabularies } = (await moduleOf(checkout, "therapy-model/src/vocabularies.ts")) as object as TextFunctions;
  const validate = model["validate"] as (...all: unknown[]) => { issues?: object[] };
  const schemas = { trial: model["Trial"], therapy: model["Therapy"], regulatory_event: model["RegulatoryEvent"] };
  return {
    issuesOf: (kind: "trial", value: object) => validate(schemas[kind], value, { vocabularies }).issues ?? [],
    statusAt: (await moduleOf(checkout, "therapy-model/src/ledger.ts"))["statusAt"],
    violations(records: readonly object[], profile: string) {
      const dossier = {
        kind: "dossier",
        modelVersion: "0.1.0",
        id: "dossier:x",
        title: "X",
        records: records.map(renamed),
      };
      const { issues } = (lint as (...all: unknown[]) => { issues: { rule: string }[] })(dossier, { profile });
      return issues.map((issue) => ({
        ...issue,
        rule: issue.rule.replace("registered_twice", "repeated_registration"),
      }));
    },
    extendVocabulary: (await moduleOf(checkout, "therapy-model/src/extension.ts"))["extendVocabulary"],
    verdictOf: (measurement: string, value: object, atMost: object) =>
      (model["meetsMeasurement"] as (...all: unknown[]) => string)(
        { value },
        { kind: "measurement", measurement, limit: { kind: "absolute", comparator: "le", value: atMost } },
        () => "unknown",
      ),
    vocabularies,
    therapy: (args: readonly string[], input: string) => Promise.resolve(runEarlier(checkout, args, input)),
  } as unknown as RecordFunctions;
}

/** A record with the fields that had another name. */
function renamed(record: object): object {
  const text = JSON.stringify(record).replaceAll('"use":"former"', '"standing":"former"');
  return JSON.parse(text.replaceAll('"registryResults":', '"reported":')) as object;
}

/** Runs the command of the checkout. */
function runEarlier(checkout: string, args: readonly string[], input: string): object {
  const main = `${checkout}/apps/cli/src/main.ts`;
  const options = { input, encoding: "utf8", stdio: "pipe", maxBuffer: 1e9 } as const;
  try {
    const stdout = execFileSync(process.execPath, ["--conditions=@org/source", main, ...args], options);
    return { status: 0, stdout, stderr: "" };
  } catch (error) {
    return error as object;
  }
}
