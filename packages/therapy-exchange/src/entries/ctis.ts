/** Trial records of the EU Clinical Trials Information System (CTIS), in the current and the earlier format. */
export { read, readEarlier, unwritten, unwrittenEarlier, write, writeEarlier } from "../ctis/record.ts";
