/** All identifiers of the code systems. */
import { testCodeSystems } from "./code-systems.ts";

testCodeSystems(1);
