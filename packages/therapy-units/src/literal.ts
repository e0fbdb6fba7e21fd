/**
 * What a literal unit code counts, worked out by the compiler, so that mixing kinds in literals does not compile.
 *
 * Only what is certain is refused: a code that is not a literal, has brackets of grouping, or more than four
 * annotations is left to the check at run time.
 */
type Counted = {
  cell: "cells";
  cells: "cells";
  vg: "vg";
  gc: "genome copies";
  vp: "vp";
  particle: "particles";
  particles: "particles";
  capsid: "capsids";
  capsids: "capsids";
  copy: "copies";
  copies: "copies";
  tu: "TU";
  pfu: "[PFU]";
  cfu: "[CFU]";
  iu: "[IU]";
  virion: "virions";
  virions: "virions";
  rbc: "RBC";
  wbc: "WBC";
  platelet: "platelets";
  platelets: "platelets";
};

type KindOf<A extends string> =
  Lowercase<A> extends keyof Counted
    ? Counted[Lowercase<A>]
    : A extends `${infer Q} cells` | `${infer Q} cell`
      ? `${Q} cells`
      : never;

/** Above the line and below it. */
type Above<S extends string> = S extends `${infer Before}{${infer A}}${infer After}`
  ? (Below1<Before> extends true ? never : KindOf<A>) | Above<After>
  : never;
type Below<S extends string> = S extends `${infer Before}{${infer A}}${infer After}`
  ? (Below1<Before> extends true ? KindOf<A> : never) | Below<After>
  : never;

/** Whether the last operator before an annotation is a division. */
type Below1<Before extends string> = Before extends `${string}/${infer Rest}`
  ? Rest extends `${string}/${string}`
    ? Below1<Rest>
    : Rest extends `${string}.${string}`
      ? false
      : true
  : false;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Uncertain<S extends string> = string extends S ? true : S extends `${string}(${string}` ? true : false;
type Words<A, B> =
  `${[A] extends [never] ? "nothing stated" : A & string}${[B] extends [never] ? "" : ` per ${B & string}`}`;

/** `To`, or a sentence that names both kinds and to which no code can be assigned. */
export type SameKind<From extends string, To extends string> = true extends Uncertain<From> | Uncertain<To>
  ? To
  : Same<Above<From>, Above<To>> extends true
    ? Same<Below<From>, Below<To>> extends true
      ? To
      : Refusal<From, To>
    : Refusal<From, To>;

type Refusal<From extends string, To extends string> = {
  readonly "units that count different things": `${Words<Above<From>, Below<From>>} is not ${Words<Above<To>, Below<To>>}`;
};
