/** What is a kind of what, in the vocabularies that rules ask about. */
import { cellOrigins } from "../therapy/cell-origin.ts";
import { cellSources } from "../therapy/cell-source.ts";
import { cellTypes } from "../therapy/cell-type.ts";
import { modalities } from "../therapy/modality.ts";
import { vectorClasses } from "../therapy/vector-class.ts";
import { ancestry } from "./ancestry.ts";

export const isModality = /* @__PURE__ */ ancestry(modalities);
export const isOrigin = /* @__PURE__ */ ancestry(cellOrigins);
export const isSource = /* @__PURE__ */ ancestry(cellSources);
export const isCellType = /* @__PURE__ */ ancestry(cellTypes);
export const isVectorClass = /* @__PURE__ */ ancestry(vectorClasses);
