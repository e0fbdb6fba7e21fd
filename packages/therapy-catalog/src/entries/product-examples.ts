/** Complete records of twelve products, one of each kind: therapy, companies, trials, events and sources. */
export { productExamples } from "../gen/product-examples.ts";
