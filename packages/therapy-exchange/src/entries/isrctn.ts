/** Trial records of the ISRCTN registry. */
export { read, unwritten, write } from "../isrctn/record.ts";
