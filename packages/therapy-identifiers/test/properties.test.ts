/** A sample of the properties; `properties.long.test.ts` tries more. */
import { testProperties } from "./properties.ts";

testProperties({ identifiers: 12, texts: 400 });
