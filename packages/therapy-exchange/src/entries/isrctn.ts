/** Trial records of the ISRCTN registry. */
export { read, write } from "../isrctn/record.ts";
