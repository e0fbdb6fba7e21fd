/** The regulatory histories of real products, from public documents: examples for ledgers. */
export { regulatoryHistories } from "../gen/regulatory-histories.ts";
