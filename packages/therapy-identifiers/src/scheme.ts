import type { IdentifierIssue } from "./issue.ts";
import { tokens, type IdOf, type PartsOf, type ShapeToken } from "./shape.ts";

/** What the identifiers of a scheme stand for. */
export type Identifies =
  | "trial"
  | "application"
  | "approval"
  | "designation"
  | "product"
  | "substance"
  | "gene"
  | "protein"
  | "disease"
  | "concept"
  | "cell"
  | "person"
  | "organization"
  | "publication"
  | "security"
  | "grant";

/** How a scheme is declared; everything else about it is derived from this. */
export interface SchemeSpec<Shape extends string> {
  /** What people call the identifier. */
  readonly name: string;
  /** Who hands it out. */
  readonly issuer: string;
  readonly identifies: Identifies;
  /** The canonical forms, the usual one first. */
  readonly forms: readonly Shape[];
  /** Words that announce the identifier, in lower case without spaces: what `identify` takes for a cue and `parse` skips. */
  readonly cues?: readonly string[];
  /** The prefix that Bioregistry gives the scheme, in lower case. */
  readonly prefix?: string;
  /** What the canonical form starts with and its compact URI leaves out, such as `HGNC:`. */
  readonly banana?: string;
  /** Web addresses, the preferred one first; `$1` is the local part, `$0` the canonical identifier. */
  readonly urls?: readonly string[];
  /** The first and last year that the field `year` can plausibly carry. */
  readonly years?: readonly [first: number, last?: number];
  /** Canonical identifiers that stand for nothing. */
  readonly placeholder?: RegExp;
  /** The check digits that the canonical identifier should end in (or carry at `checkAt`), given the identifier. */
  readonly check?: (id: string) => CheckResult | undefined;
  /** `shape` where the form alone identifies the scheme in free text, `cue` where a cue must stand beside it. */
  readonly needs?: "shape" | "cue";
  /** The longest text that is looked at; 96 unless told. */
  readonly max?: number;
}

/** What a check-digit rule found to be wrong. */
export interface CheckResult {
  readonly expected: string;
  readonly found: string;
  /** Where the check digits stand in the canonical identifier. */
  readonly at: number;
}

/** What a text says once it has been read as an identifier of a scheme. */
export type Parsed<Shape extends string> =
  | { readonly ok: true; readonly id: IdOf<Shape>; readonly parts: PartsOf<Shape> }
  | { readonly ok: false; readonly issue: IdentifierIssue };

/** A scheme of identifiers: how they are spelled, checked, taken apart and linked. */
export interface Scheme<Shape extends string = string> {
  readonly spec: SchemeSpec<Shape>;
  /** Whether the value is an identifier of this scheme in its canonical form, not a placeholder, with the right check digits. */
  readonly is: (value: unknown) => value is IdOf<Shape>;
  /** What is wrong with the text, or nothing where it is canonical. */
  readonly check: (text: string) => IdentifierIssue | undefined;
  /** Reads any spelling that means one identifier and no other, and takes it apart. */
  readonly parse: (text: string) => Parsed<Shape>;
  /** Spells the canonical identifier of these parts; parts that fit no form are a programmer's mistake and throw. */
  readonly format: (parts: PartsOf<Shape>) => IdOf<Shape>;
  /** The address of the page about the identifier, where its issuer keeps one. */
  readonly url: (id: IdOf<Shape>) => string | undefined;
}

interface Form {
  readonly tokens: readonly ShapeToken[];
  readonly strict: RegExp;
  readonly loose: RegExp;
  readonly alike: RegExp;
}

const gap = "[\\s\\-_/.:#]{0,3}";

/** The letters and digits that are mistaken for one another: each ASCII character with its twins. */
const twins = "0OoОоΟοQD|1lIі|2Z|5Ss|8B|AАΑ|BВΒ|CСс|EЕΕ|HНΗ|IІΙ1l|KКΚ|MМΜ|NΝ|OОΟ0|PРΡ|SЅ5|TТΤ|XХΧ|YУΥ|ZΖ2|Jј";

/** Declares a scheme. */
export function scheme<const Shape extends string>(spec: SchemeSpec<Shape>): Scheme<Shape> {
  type Id = IdOf<Shape>;
  let all: RegExp | undefined;
  let forms: Form[] | undefined;
  const max = spec.max ?? 96;

  const strict = (): RegExp =>
    (all ??= new RegExp(`^(?:${spec.forms.map((form) => tokens(form).map((token) => token.pattern).join("")).join("|")})$`));
  const compiled = (): Form[] => (forms ??= spec.forms.map((shape) => compile(shape, spec.cues ?? [])));

  const is = (value: unknown): value is Id =>
    typeof value === "string" && value.length <= max && strict().test(value) && !refuse(spec, value);

  const parse = (text: string): Parsed<Shape> => {
    const fail = (issue: IdentifierIssue): Parsed<Shape> => ({ ok: false, issue });
    if (text.length > max * 2) return fail({ code: "too_long", message: `No ${spec.name} is ${text.length} characters long.` });
    const folded = fold(text);
    if (!folded) return fail({ code: "empty", message: `There is no ${spec.name} in an empty text.` });
    if (/^(?:n\/?[ad]|none|null|unknown|pending|tb[dca]|not (?:applicable|available)|x+|0+|-+|\?+)\.?$/i.test(folded)) {
      return fail({ code: "placeholder", message: `“${folded}” stands where a ${spec.name} should be and names nothing.` });
    }
    for (const kind of ["strict", "loose", "alike"] as const) {
      for (const form of compiled()) {
        const groups = form[kind].exec(folded)?.groups;
        if (!groups) continue;
        if (kind === "alike") {
          return fail(lookAlike(spec, text, groups["body"] ?? folded, form));
        }
        const parts: Record<string, string> = {};
        let id = "";
        for (const { name, text: literal, pattern, pad } of form.tokens) {
          if (name === undefined) {
            id += literal;
            continue;
          }
          let part = groups[name] ?? "";
          const fits = new RegExp(`^(?:${pattern})$`);
          if (pad) part = part.padStart(pad, "0");
          else if (!fits.test(part)) part = fits.test(part.toUpperCase()) ? part.toUpperCase() : part.toLowerCase();
          parts[name] = part;
          id += part;
        }
        if (!strict().test(id)) continue;
        const issue = refuse(spec, id);
        return issue ? fail(issue) : { ok: true, id: id as Id, parts: parts as PartsOf<Shape> };
      }
    }
    return fail({ code: "form", message: `“${clip(text)}” has not the form of a ${spec.name}, such as ${spec.forms[0]}.` });
  };

  const check = (text: string): IdentifierIssue | undefined => {
    if (is(text)) return undefined;
    const parsed = parse(text);
    if (!parsed.ok) return parsed.issue;
    return { code: "spelling", message: `“${clip(text)}” is written ${parsed.id}.`, suggestion: parsed.id };
  };

  const format = (parts: PartsOf<Shape>): Id => {
    const given = parts as Readonly<Record<string, string | undefined>>;
    const names = Object.keys(given).filter((name) => given[name] !== undefined);
    for (const form of compiled()) {
      const fields = form.tokens.filter((token) => token.name !== undefined);
      if (fields.length !== names.length) continue;
      const id = form.tokens.map((token) => (token.name === undefined ? token.text : given[token.name])).join("");
      if (form.strict.test(id)) return id as Id;
    }
    throw new TypeError(`These parts make no ${spec.name}: ${JSON.stringify(parts)}`);
  };

  const url = (id: Id): string | undefined =>
    spec.urls?.[0]?.replace(/\$[01]/, (slot) => encodeURI(slot === "$0" || !spec.banana ? id : id.slice(spec.banana.length)));

  return { spec, is, check, parse, format, url };
}

function compile(shape: string, cues: readonly string[]): Form {
  const list = tokens(shape);
  const join = (field: (token: ShapeToken) => string, literal: (text: string) => string): string =>
    list.map((token) => (token.name === undefined ? literal(token.text ?? "") : `(?<${token.name}>${field(token)})`)).join("");
  const cue = cues.length ? `(?:(?:${cues.join("|")})${gap}(?:(?:no|nr|number|id)${gap})?)?` : "";
  return {
    tokens: list,
    strict: new RegExp(`^${join((token) => token.pattern, (text) => text.replace(/[.+*?^$()[\]{}|/\\]/g, "\\$&"))}$`),
    loose: new RegExp(
      `^${cue}${join(
        (token) => (token.pad ? `(?:[1-9]\\d{0,${token.pad - 2}}|\\d{${token.pad}})` : token.pattern),
        (text) => gap + (text.match(/[A-Za-z\d\u0080-\uFFFF]+/g) ?? []).join(gap) + gap,
      )}$`,
      "i",
    ),
    alike: new RegExp(
      `^${cue}(?<body>${join(
        (token) => token.pattern.replace(/\\d/g, "[\\dOoОоΟοQDlIіZSsB]"),
        (text) => text.replace(/[A-Z]/g, alikeClass).replace(/[.+*?^$(){}|/\\]/g, "\\$&"),
      )})$`,
    ),
  };
}

function alikeClass(letter: string): string {
  const group = twins.split("|").find((twin) => twin[0] === letter);
  return `[${group ?? letter}${letter.toLowerCase()}]`;
}

function lookAlike(spec: SchemeSpec<string>, text: string, body: string, form: Form): IdentifierIssue {
  let at = text.indexOf(body);
  if (at < 0) at = 0;
  let named = "";
  let position: number | undefined;
  let index = 0;
  for (const token of form.tokens) {
    const literal = token.text;
    const length = literal === undefined ? body.length : literal.length;
    for (let step = 0; step < length && index < body.length; step += 1, index += 1) {
      const char = body[index] ?? "";
      const want = literal === undefined ? (/\d/.test(char) || !token.pattern.startsWith("\\d") ? char : digitFor(char)) : (literal[step] ?? "");
      if (char === want || char.toUpperCase() === want) continue;
      position ??= at + index;
      named += `${named ? ", " : ""}“${char}” (U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}) at ${at + index} looks like ${want}`;
    }
  }
  return { code: "look_alike", message: `Not a ${spec.name} as written: ${named}.`, ...(position === undefined ? {} : { position }) };
}

function digitFor(char: string): string {
  return twins.split("|").find((twin) => /\d/.test(twin[0] ?? "") && twin.includes(char))?.[0] ?? char;
}

function refuse(spec: SchemeSpec<string>, id: string): IdentifierIssue | undefined {
  if (spec.placeholder?.test(id)) {
    return { code: "placeholder", message: `${id} is a placeholder, not the ${spec.name} of anything.` };
  }
  const wrong = spec.check?.(id);
  if (wrong) {
    const { expected, found, at } = wrong;
    return { code: "check_digit", message: `${id} ends its check in ${found}; ${expected} was expected.`, position: at, expected };
  }
  return undefined;
}

/** Full-width characters, dashes and odd spaces as their ASCII twins, one for one, trimmed. */
export function fold(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, "-")
    .replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/g, " ")
    .trim();
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
