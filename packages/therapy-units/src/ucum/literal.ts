import type { countedAnnotations } from "./kind-words.ts";

/**
 * The kinds that a literal unit code counts, computed by the compiler, so that a conversion between literals of different
 * kinds does not compile.
 *
 * A code that is not a literal, or has parentheses, is checked at run time only.
 */
type Counted = typeof countedAnnotations;

/** The singular of an annotation, as `kindOfAnnotation` forms it. */
type Singular<A extends string> = A extends `${infer S}ies` ? `${S}y` : A extends `${infer S}s` ? S : A;

/** A type of cells in one spelling, as `kindOfAnnotation` forms it. */
type CellType<Q extends string> = Q extends `${infer Before}-positive${infer After}`
  ? CellType<`${Before}+${After}`>
  : Q extends `${infer Before} positive${infer After}`
    ? CellType<`${Before}+${After}`>
    : Q extends `${infer Before}CAR+-T${infer After}`
      ? CellType<`${Before}CAR+ T${After}`>
      : Q extends `${infer Before}CAR-T${infer After}`
        ? CellType<`${Before}CAR T${After}`>
        : Q;

type KindOf<A extends string> =
  Singular<Lowercase<A>> extends keyof Counted
    ? Counted[Singular<Lowercase<A>>]
    : A extends `${infer Q} cells` | `${infer Q} cell`
      ? `${CellType<Q>} cells`
      : never;

/** Kinds in the numerator, and kinds in the denominator. */
type Numerator<S extends string> = S extends `${infer Before}{${infer A}}${infer After}`
  ? (IsDivisor<Before> extends true ? never : KindOf<A>) | Numerator<After>
  : never;
type Denominator<S extends string> = S extends `${infer Before}{${infer A}}${infer After}`
  ? (IsDivisor<Before> extends true ? KindOf<A> : never) | Denominator<After>
  : never;

/** True where the last operator before an annotation is a division. */
type IsDivisor<Before extends string> = Before extends `${string}/${infer Rest}`
  ? Rest extends `${string}/${string}`
    ? IsDivisor<Rest>
    : Rest extends `${string}.${string}`
      ? false
      : true
  : false;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Uncertain<S extends string> = string extends S ? true : S extends `${string}(${string}` ? true : false;
type Words<A, B> =
  `${[A] extends [never] ? "nothing stated" : A & string}${[B] extends [never] ? "" : ` per ${B & string}`}`;

/** `To` where both codes count the same; otherwise a type whose message names both kinds. */
export type SameKind<From extends string, To extends string> = true extends Uncertain<From> | Uncertain<To>
  ? To
  : Same<Numerator<From>, Numerator<To>> extends true
    ? Same<Denominator<From>, Denominator<To>> extends true
      ? To
      : KindMismatch<From, To>
    : KindMismatch<From, To>;

type KindMismatch<From extends string, To extends string> = {
  readonly "units that count different things": `${Words<Numerator<From>, Denominator<From>>} is not ${Words<Numerator<To>, Denominator<To>>}`;
};
