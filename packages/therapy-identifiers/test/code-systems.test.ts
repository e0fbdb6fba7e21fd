/** A sample of the code systems; `code-systems.long.test.ts` reads all of them. */
import { testCodeSystems } from "./code-systems.ts";

testCodeSystems(200);
