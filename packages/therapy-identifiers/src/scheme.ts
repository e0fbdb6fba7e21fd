import { fold } from "./fold.ts";
import type { IdentifierIssue } from "./issue.ts";
import { tokens, type IdOf, type PartsOf, type ShapeToken } from "./shape.ts";
import type { SchemeSpec } from "./spec.ts";

/** What a text says once it has been read as an identifier of a scheme. */
export type Parsed<Shape extends string = string> =
  | { readonly ok: true; readonly id: IdOf<Shape>; readonly parts: PartsOf<Shape> }
  | { readonly ok: false; readonly issue: IdentifierIssue };

/** A scheme of identifiers: how they are spelled, checked, taken apart and linked. */
export interface Scheme<Shape extends string = string> extends SchemeSpec<Shape> {
  /** Whether the value is an identifier of this scheme in its canonical form, not a placeholder, with the right check digits. */
  readonly is: (value: unknown) => value is IdOf<Shape>;
  /** Reads any spelling that means one identifier of this scheme and no other, and takes it apart. */
  readonly parse: (text: string) => Parsed<Shape>;
  /** Spells the canonical identifier of these parts; parts that fit no form are a programmer's mistake and throw. */
  readonly format: (parts: PartsOf<Shape>) => IdOf<Shape>;
  /** The address of the page about the identifier, where its issuer keeps one. */
  readonly url: (id: IdOf<Shape>) => string | undefined;
}

/** Declares a scheme. */
export function scheme<const Shape extends string>(spec: SchemeSpec<Shape>): Scheme<Shape> {
  type Id = IdOf<Shape>;
  const { name, forms, max = 64 } = spec;
  let strict: RegExp | undefined;
  let loose: readonly { list: ShapeToken[]; whole: RegExp; fit: RegExp[] }[] | undefined;

  const fits = (id: string): boolean =>
    (strict ??= new RegExp(`^(?:${forms.map((form) => pattern(form)).join("|")})$`)).test(id);

  const is = (value: unknown): value is Id =>
    typeof value === "string" && value.length <= max && fits(value) && !refuse(spec, value);

  const parse = (text: string): Parsed<Shape> => {
    const fail = (code: "empty" | "too_long" | "form" | "ambiguous" | "placeholder", say: string): Parsed<Shape> => ({
      ok: false,
      issue: { code, message: `${clip(text)} ${say} ${name}` },
    });
    if (text.length > 4 * max) return fail("too_long", "is too long for a");
    const folded = fold(text).trim();
    if (!folded) return fail("empty", "is empty, not a");
    if (
      !fits(folded) &&
      /^(n\/?[ad]|none|nil( known)?|null|unknown|pending|tb[acd]|not \w+|x+|0+|[-?]+)\.?$/i.test(folded)
    )
      return fail("placeholder", "stands for no");
    const found = new Map<string, PartsOf<Shape>>();
    loose ??= forms.map((form) => {
      const list = tokens(form);
      const whole = new RegExp(`^${lead(spec)}${pattern(form, spec)}$`, "i");
      return { list, whole, fit: list.map(({ field }) => new RegExp(`^(?:${field})$`)) };
    });
    for (const { list, whole, fit } of loose) {
      const match = whole.exec(folded)?.groups;
      if (!match) continue;
      const parts: Record<string, string> = {};
      const id = list
        .map(({ text: key, field, pad = 0 }, at) =>
          field ? (parts[key] = settle(match[key] ?? "", fit[at] as RegExp, pad)) : key,
        )
        .join("");
      if (fits(id)) found.set(id, parts as PartsOf<Shape>);
    }
    const [first] = found;
    if (!first) return fail("form", "has not the form of a");
    if (found.size > 1) return fail("ambiguous", `may mean ${[...found.keys()].join(" or ")} as a`);
    const issue = refuse(spec, first[0]);
    return issue ? { ok: false, issue } : { ok: true, id: first[0] as Id, parts: first[1] };
  };

  const format = (parts: PartsOf<Shape>): Id => {
    const given: Readonly<Record<string, string | undefined>> = parts;
    const names = Object.keys(given).filter((key) => given[key] !== undefined);
    for (const form of forms) {
      const list = tokens(form);
      const id = list.map(({ text, field }) => (field ? given[text] : text)).join("");
      if (list.length === 2 * names.length + 1 && new RegExp(`^${pattern(form)}$`).test(id)) return id as Id;
    }
    throw new TypeError(`No ${name} has the parts ${JSON.stringify(parts)}`);
  };

  const url = (id: Id): string | undefined =>
    spec.urls?.[0]?.replace(/\$./, (slot) =>
      encodeURI(slot === "$0" ? id : id.slice(spec.banana?.length)).replace(/[?#]/g, encodeURIComponent),
    );

  return { ...spec, is, parse, format, url };
}

/** The regular expression of a form: strict without a scheme; with one, as people write it, its fields named; `dense` keeps the digits of a field together. */
export function pattern(form: string, as?: SchemeSpec, dense = as?.rigid): string {
  const gap = "[\\s\\-_/.:#]{0,3}";
  const list = tokens(form);
  return list
    .map(({ text, field, pad }, index) => {
      if (field) {
        if (!as) return `(?:${field})`;
        const broken = dense
          ? field
          : field.replace(/^\\d\{(\d\d|[6-9])\}$/, (_, count: number) => `\\d(?:[\\s-]{0,3}\\d){${count - 1}}`);
        return `(?<${text}>${pad ? `[1-9]\\d{0,${pad - 2}}|` : ""}${broken})`;
      }
      const exact = text.replace(/[.+*?^$()[\]{}|/\\]/g, "\\$&");
      if (!as || !text) return exact;
      if (as.rigid) {
        const open = exact.replace(/:/g, ":\\s?").replace(/ /g, "\\s?");
        return text === as.banana ? `(?:${open})?` : open;
      }
      const spoken = text
        .split(/[\s\-_/.:#]+/)
        .filter(Boolean)
        .join(gap);
      if (!index)
        return /[^\W\d]{2}|[\u0080-\uFFFF]{2}/.test(spoken) && tokens(as.forms[0] ?? "")[0]?.text === text
          ? `(?:${spoken}${gap})?`
          : spoken + gap;
      const fixed = [list[index - 1], list[index + 1]].every(
        (near) => !near || (!near.pad && /^\\d\{\d+\}$|^$/.test(near.field ?? "")),
      );
      return fixed ? gap + spoken + gap : gap.replace("0", spoken ? "0" : "1") + spoken + (spoken && gap);
    })
    .join("");
}

/** The regular expression of the words that may stand before an identifier. */
export function lead({ cues }: SchemeSpec): string {
  const gap = "[\\s\\-_/.:#(]{0,3}";
  return cues ? `(?:(?:${cues.join("|").replace(/ /g, gap)})${gap}(?:(?:no|nr|number|id|code)${gap})?)?` : "";
}

function settle(part: string, fit: RegExp, pad: number): string {
  const dense = part.replace(/[\s-]/g, "").padStart(pad, "0");
  return (
    [part, dense, dense.toUpperCase(), part.toUpperCase(), part.toLowerCase()].find((way) => fit.test(way)) ?? part
  );
}

function refuse({ name, placeholder, years, check }: SchemeSpec, id: string): IdentifierIssue | undefined {
  if (placeholder?.test(id)) return { code: "placeholder", message: `${id} is a placeholder, not a ${name}` };
  if (years) {
    const year = Number(/(?:19|20)\d\d/.exec(id)?.[0] ?? 0);
    const [first, last = 2099] = years;
    if (year < first || year > last)
      return { code: "year", message: `${id} carries a year in which no ${name} was given` };
  }
  const wrong = check?.(id);
  if (!wrong) return undefined;
  const { expected, found, at } = wrong;
  return {
    code: "check_digit",
    message: `${id} ends in ${found}, where its other digits call for ${expected}`,
    position: at,
    expected,
  };
}

function clip(text: string): string {
  return `“${text.slice(0, 40)}${text[40] ? "…" : ""}”`;
}
