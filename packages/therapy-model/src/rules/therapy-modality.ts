/** Rules that hold the modality of a therapy against its facets. */
import { therapy } from "./example.ts";
import { impliedFacets } from "./modality-facets.ts";
import { rule } from "./rule.ts";

/** Each modality says where the change is made. */
export const modalityDelivery = rule({
  id: "modality_delivery",
  title: "Delivery that the modality excludes",
  of: ["therapy"],
  needs: ["delivery"],
  grades: { draft: "warning", registered: "error", publishable: "error" },
  why: "A modality says where the genetic change is made: cells that are modified and then given are another product than a vector that is given.",
  source: "Definitions of the vocabulary of modalities",
  *check({ modality, delivery }) {
    const { deliveries } = impliedFacets(modality);
    if (deliveries === undefined || deliveries.includes(delivery)) return;
    yield {
      path: ["delivery"],
      message: `is ${delivery}, but ${modality} means ${deliveries.join(" or ")}`,
    };
  },
  passes: [
    [therapy({ modality: "car_t", delivery: "ex_vivo" })],
    [therapy({ modality: "in_vivo_car_t", delivery: "in_vivo" })],
    [therapy({ modality: "til", delivery: "none" })],
  ],
  fails: [
    [therapy({ modality: "car_t", delivery: "in_vivo" })],
    [therapy({ modality: "in_vivo_gene_editing", delivery: "ex_vivo" })],
    [therapy({ modality: "til", delivery: "ex_vivo" })],
  ],
});
