/** Known products: names, modality, targets, vector, cell origin, companies and first indications, each with its source. */
export { products } from "../gen/products.ts";
export { productSources } from "../gen/product-sources.ts";
export type { Product, ProductCompany, ProductName, ProductSource, ProductVector } from "../products/product.ts";
export { productNamed, productsNamed } from "../products/product-named.ts";
export { toTherapy } from "../products/to-therapy.ts";
