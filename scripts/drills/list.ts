/** All drills. */
import { breaks } from "./breaks.ts";
import { byCommand } from "./by-command.ts";
import { byHand } from "./by-hand.ts";
import type { Drill } from "./drill.ts";

/** All drills: the recipes in the order of the table in ARCHITECTURE.md, by hand and by command, then the breaks. */
export const drills: readonly Drill[] = [...byHand, ...byCommand, ...breaks];
