/** The properties of every scheme and every text, with many cases. */
import { testProperties } from "./properties.ts";

testProperties({ identifiers: 60, texts: 3000 });
