import { atomMap, prefixMap } from "./atom.ts";
import { fault, unitOf } from "./unit.ts";

/** What people write, and the code for it. */
const written =
  "mcg ug;mcl uL;mcm um;mcmol umol;cc mL;iu [IU];miu m[IU];uiu u[IU];kiu k[IU];gm g;gms g;gram g;grams g;sec s;secs s;second s;seconds s;hr h;hrs h;hour h;hours h;day d;days d;week wk;weeks wk;wks wk;month mo;months mo;mos mo;year a;years a;yr a;yrs a;mins min;minute min;minutes min;lb [lb_av];lbs [lb_av];oz [oz_av];in [in_i];inch [in_i];ft [ft_i];mmhg mm[Hg];cmh2o cm[H2O];degc Cel;celsius Cel;degf [degF];degk K;mole mol;moles mol;liter L;litre L;liters L;litres L;percent %;osmol osm;mosmol mosm;mval meq;ci Ci;cell {cells};cells {cells};vg {vg};vp {vp};gc {gc};tu {TU};copy {copies};copies {copies};particles {particles};h2o m[H2O];hg m[Hg];dyne dyn;kda ku;da u;dalton u;gray Gy;lpf [LPF]";

/** `10*6 CAR+ cells/kg` */
const cells = / ?(?<![{\w])((?:[A-Z][\w+-]* ){0,3}cells?)(?![\w}])/g;

/** Characters that have one plain meaning in a unit. */
const typed: readonly (readonly [RegExp, string])[] = [
  [/[µμ]/g, "u"],
  [/Ω|Ω/g, "Ohm"],
  [/[°º]\s?C|℃/g, "Cel"],
  [/[°º]\s?F|℉/g, "[degF]"],
  [/\/\s?1\.73\s?\.?m\^?[2²]/, "/{1.73_m2}"],
  [/[⁻−]/g, "-"],
  [/[·⋅∙×](?!10)/g, "."],
  [/^\s*[x×*]\s*10/, "10"],
  [/\b10?e\+?(?=-?\d)/gi, "10*"],
  [/\*\*|(?<!10)[*^](?=[-\d])/g, ""],
  [/ /g, ""],
  [/\/(\d+)([a-z]+)/gi, "/($1.$2)"],
  [/(?<![\w\])^*])(\d+)(?=[a-z[])/gi, "$1."],
];

/** The nearest valid code to one that is not; reads {@link fault}, so it is called right after the failure. */
export function suggest(code: string): string | undefined {
  if (code.length > 60) return undefined;
  const first = { ...fault };
  const inCapitals = code === code.toUpperCase() && /[A-Z]/.test(code);
  const braced = code.replace(cells, "{$1}");
  let candidate =
    braced !== code ? braced : inCapitals ? code.replace(/\{[^}]*\}|[A-Z]+/g, (token) => near(token) ?? token) : code;
  if (candidate !== code && unitOf(candidate) !== undefined) {
    Object.assign(fault, first);
    return candidate;
  }
  for (let round = 0; round < 4; round++) {
    if (fault.code === "unknown_unit") {
      const token = candidate.slice(fault.from, fault.to);
      const nearest = /^[xe]$/i.test(token) ? undefined : near(token);
      const next =
        nearest === undefined
          ? retype(candidate)
          : candidate.slice(0, fault.from) + nearest + candidate.slice(fault.to);
      if (next === candidate) break;
      candidate = next;
    } else if (fault.code === "unexpected_character") {
      const next = retype(candidate);
      if (next === candidate) break;
      candidate = next;
    } else break;
    if (unitOf(candidate) !== undefined) {
      Object.assign(fault, first);
      return candidate;
    }
  }
  Object.assign(fault, first);
  return undefined;
}

function retype(code: string): string {
  const figures = code.replace(/[⁰¹²³⁴-⁹]/g, (c) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)));
  return typed.reduce((text, [from, to]) => text.replace(from, to), figures);
}

let spellings: Map<string, string> | undefined;

function near(token: string): string | undefined {
  const lower = token.toLowerCase();
  spellings ??= new Map(written.split(";").map((pair) => pair.split(" ") as [string, string]));
  const known = spellings.get(lower);
  if (known !== undefined) return known;
  // Milli before mega, micro before others: the usual prefix of what laboratories and pharmacies write.
  const prefixes = ["", ..."mukndcpf", ...prefixMap().keys()];
  for (const distance of [0, 1]) {
    if (token.length < 3 && distance > 0) break;
    for (const prefix of prefixes) {
      if (!lower.startsWith(prefix.toLowerCase())) continue;
      const stem = lower.slice(prefix.length);
      for (const [code, atom] of atomMap()) {
        if (code === "l" || (prefix !== "" && !atom.metric)) continue;
        const target = code.toLowerCase();
        if (
          distance === 0
            ? target === stem || (stem.length > 1 && target === `[${stem}]`)
            : stem.length > 2 && oneApart(stem, target)
        )
          return prefix + code;
      }
    }
  }
  return undefined;
}

/** One letter more, fewer or other. */
export function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (i === 0) return false; // a first letter may be a prefix: dropping it would change the size
  const [x, y] = [a.length >= b.length ? 1 : 0, b.length >= a.length ? 1 : 0];
  return a.slice(i + x) === b.slice(i + y);
}
