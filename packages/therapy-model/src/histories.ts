/** The regulatory histories of real products, from public documents: examples for ledgers. */
export { histories } from "./gen/histories.ts";
