/** Every example in the documentation of the package runs and gives the values that it shows. */
import { testExamples } from "../../../testing/test-examples.ts";

testExamples(new URL("../", import.meta.url));
