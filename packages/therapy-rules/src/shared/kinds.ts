/** Checks of whether one term is another term or narrower than it, for the vocabularies that rules use. */
import {
  type CellOrigin,
  cellOrigins,
  type CellSource,
  cellSources,
  type CellType,
  cellTypes,
  modalities,
  type Modality,
  type VectorClass,
  vectorClasses,
} from "@org/therapy-model";
import { type Ancestry, ancestry } from "./ancestry.ts";

export const isModality: Ancestry<Modality> = /* @__PURE__ */ ancestry(modalities);
export const isOrigin: Ancestry<CellOrigin> = /* @__PURE__ */ ancestry(cellOrigins);
export const isSource: Ancestry<CellSource> = /* @__PURE__ */ ancestry(cellSources);
export const isCellType: Ancestry<CellType> = /* @__PURE__ */ ancestry(cellTypes);
export const isVectorClass: Ancestry<VectorClass> = /* @__PURE__ */ ancestry(vectorClasses);
