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
  const { name, forms, max = 64, placeholder, years, check, urls, banana } = spec;
  let strict: RegExp | undefined;
  let loose: readonly { list: ShapeToken[]; whole: RegExp; fit: RegExp[] }[] | undefined;

  const fits = (id: string): boolean => (strict ??= only(forms.map(strictly).join("|"))).test(id);

  const refuse = (id: string): IdentifierIssue | undefined => {
    if (placeholder?.test(id)) return { code: "placeholder", message: `${id} is a placeholder` };
    const year = years ? +(/(?:19|20)\d\d/.exec(id)?.[0] ?? 0) : 0;
    if (years && (year < years[0] || year > (years[1] ?? 2099))) {
      return { code: "year", message: `${id} has an implausible year` };
    }
    const wrong = check?.(id);
    return (
      wrong && {
        code: "check_digit",
        message: `${id} ends in ${wrong.found}; ${wrong.expected} was expected`,
        position: wrong.at,
        expected: wrong.expected,
      }
    );
  };

  return {
    ...spec,
    is: (value): value is Id => typeof value === "string" && value.length <= max && fits(value) && !refuse(value),
    parse: (text) => {
      const fail = (code: "empty" | "too_long" | "form" | "ambiguous" | "placeholder", why: string): Parsed<Shape> => ({
        ok: false,
        issue: { code, message: `“${text.slice(0, 40)}” is no ${name}: ${why}` },
      });
      const trimmed = text.trim();
      if (trimmed.length > 4 * max) return fail("too_long", "too long");
      const folded = fold(trimmed).trim();
      if (!folded) return fail("empty", "empty");
      if (
        !fits(folded) &&
        /^(n\/?[ad]|none|nil.*|null|unknown|pending|tb[acd]|not \w+|x+|0+|[-?]+)\.?$/i.test(folded)
      ) {
        return fail("placeholder", "a placeholder");
      }
      const found = new Map<string, PartsOf<Shape>>();
      loose ??= forms.map((form) => {
        const list = tokens(form);
        return { list, whole: only(loosely(form, spec), "i"), fit: list.map(({ field }) => only(field)) };
      });
      const bare = spec.rigid ? folded : folded.replace(marks, "");
      for (const { list, whole, fit } of loose) {
        const match = whole.exec(bare)?.groups;
        if (!match) continue;
        const parts: Record<string, string> = {};
        const id = list
          .map(({ text: key, field, pad = 0 }, at) => {
            const part = match[key] ?? "";
            const ways = [part, part.padStart(pad, "0"), part.toUpperCase(), part.toLowerCase()];
            return field ? (parts[key] = ways.find((way) => fit[at]?.test(way)) ?? part) : key;
          })
          .join("");
        if (fits(id)) found.set(id, parts as PartsOf<Shape>);
      }
      const [first, second] = found;
      if (!first) return fail("form", "another form");
      if (second) return fail("ambiguous", `${first[0]} or ${second[0]}`);
      const issue = refuse(first[0]);
      return issue ? { ok: false, issue } : { ok: true, id: first[0] as Id, parts: first[1] };
    },
    format: (parts) => {
      const given: Readonly<Record<string, string | undefined>> = parts;
      const count = Object.values(given).filter((part) => part !== undefined).length;
      for (const form of forms) {
        const list = tokens(form);
        const id = list.map(({ text, field }) => (field ? given[text] : text)).join("");
        if (list.length === 2 * count + 1 && only(strictly(form)).test(id)) return id as Id;
      }
      throw new TypeError(`No ${name} has such parts`);
    },
    url: (id) =>
      urls?.[0]?.replace(/\$./, (slot) =>
        encodeURI(slot > "$0" ? id.slice(banana?.length) : id).replace(/[?#]/g, encodeURIComponent),
      ),
  };
}

const marks = /[\s\-_/.:#]/g;

/** The regular expression that is met by the whole of a text or not at all. */
function only(source?: string, flags?: string): RegExp {
  return new RegExp(`^(?:${source})$`, flags);
}

/** Text as a regular expression that it alone meets. */
export function exact(text: string): string {
  return text.replace(/[.+*?^$()[\]{}|/\\]/g, "\\$&");
}

/** The regular expression of the canonical identifiers of a form. */
export function strictly(form: string): string {
  return tokens(form)
    .map(({ text, field }) => (field ? `(?:${field})` : exact(text)))
    .join("");
}

/** The regular expression of a form as people write it after a cue, once its marks are gone; where marks matter, with all but spaces as they are. */
function loosely(form: string, { cues = [], rigid, banana, forms }: SchemeSpec): string {
  const gap = rigid ? "\\W{0,3}" : "";
  const cue = cues.length
    ? `(?:(?:${cues.join("|").replace(/ /g, gap)})${gap}(?:(?:no|nr|number|id|code)${gap})?)?`
    : "";
  const own = rigid ? banana : tokens(forms[0] ?? "")[0]?.text;
  return `${cue}${tokens(form)
    .map(({ text, field, pad }, index) => {
      if (field) return `(?<${text}>${pad ? `[1-9]\\d{0,${pad - 2}}|` : ""}${field})`;
      const said = rigid ? exact(text).replace(/:/g, ":\\s?").replace(/ /g, "\\s?") : exact(text.replace(marks, ""));
      return !index && text === own && /[^\W\d]{2}|[\u0080-\uFFFF]{2}/.test(text) ? `(?:${said})?` : said;
    })
    .join("")}`;
}
