/** Records of the WHO International Clinical Trials Registry Platform (ICTRP), from its XML or its tables. */
export { format, parse, read, unwritten, write } from "../ictrp/record.ts";
