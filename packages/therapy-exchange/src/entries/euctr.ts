/** Trial records of the EU Clinical Trials Register (EUCTR). */
export { read, unwritten, write } from "../euctr/record.ts";
export { parseText } from "../euctr/text.ts";
