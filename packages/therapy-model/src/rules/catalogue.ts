/** The rules of the model, in the order in which they are listed. */
import type { Rule } from "./rule.ts";
import { autologousFromBank } from "./therapy-cells.ts";
import { modalityDelivery } from "./therapy-modality.ts";
import { innAgainstFacets } from "./therapy-name.ts";

/** All rules of the model. */
export const rules: readonly Rule[] = [modalityDelivery, autologousFromBank, innAgainstFacets];
