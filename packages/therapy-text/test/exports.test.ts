/** The public names of the package. */
import { testExports } from "../../../testing/test-exports.ts";

testExports(new URL("../", import.meta.url));
