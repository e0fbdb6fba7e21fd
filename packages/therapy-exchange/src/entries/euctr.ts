/** Trial records of the EU Clinical Trials Register (EUCTR). */
export { read, write } from "../euctr/record.ts";
