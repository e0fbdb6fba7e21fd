/** The shapes of issues and results are equal in all packages; units and identifiers declare their own. */
import type * as identifiers from "@org/therapy-identifiers";
import type * as units from "@org/therapy-units";
import { expectTypeOf, test } from "vitest";
import type { Fix, Issue, IssueCode, Severity, Span } from "./issue.ts";
import type { Result } from "./result.ts";

interface Conversion extends Issue<"not_commensurable"> {
  from: string;
}

test("therapy-units has the same shapes", () => {
  expectTypeOf<Span>().toEqualTypeOf<units.Span>();
  expectTypeOf<Severity>().toEqualTypeOf<units.Severity>();
  expectTypeOf<Fix>().toEqualTypeOf<units.Fix>();
  expectTypeOf<Issue<string>>().toEqualTypeOf<units.Issue>();
  expectTypeOf<Issue>().toEqualTypeOf<units.Issue<IssueCode>>();
  expectTypeOf<Result<number, Issue<string>>>().toEqualTypeOf<units.Result<number>>();
  expectTypeOf<Result<number>>().toEqualTypeOf<units.Result<number, Issue>>();
  expectTypeOf<Result<number, Conversion>>().toEqualTypeOf<units.Result<number, Conversion>>();
});

test("therapy-identifiers has the same shapes", () => {
  expectTypeOf<Span>().toEqualTypeOf<identifiers.Span>();
  expectTypeOf<Severity>().toEqualTypeOf<identifiers.Severity>();
  expectTypeOf<Fix>().toEqualTypeOf<identifiers.Fix>();
  expectTypeOf<Issue<string>>().toEqualTypeOf<identifiers.Issue>();
  expectTypeOf<Issue>().toEqualTypeOf<identifiers.Issue<IssueCode>>();
  expectTypeOf<Result<number, Issue<string>>>().toEqualTypeOf<identifiers.Result<number>>();
  expectTypeOf<Result<number>>().toEqualTypeOf<identifiers.Result<number, Issue>>();
});
