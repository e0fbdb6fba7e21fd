/**
 * Gives property tests the same seed every time, so that the same code has the same result.
 *
 * `FUZZ_SEED=7 pnpm test` looks elsewhere; what it finds becomes an ordinary test.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["FUZZ_SEED"] ?? 20_261_122) });
