/** Annotation of texts: finds the terms of a vocabulary, with their offsets. */
export type { TermAnnotation } from "../terms/term-annotation.ts";
export { findTerms } from "../terms/find-terms.ts";
