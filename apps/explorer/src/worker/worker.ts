/** The worker: it answers the calls of the page. */
import { expose } from "comlink";
import * as z from "zod";
import { operations } from "./operations.ts";

// The content security policy of the page forbids generated code; zod does not try it.
z.config({ jitless: true });
expose(operations);
