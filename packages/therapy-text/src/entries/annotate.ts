/** Mentions of terms, products, names, targets, quantities, dates, identifiers, organizations and places in texts. */
export { annotate, type AnnotateOptions } from "../annotate/annotate.ts";
export type {
  DateMention,
  IdentifierMention,
  InnMention,
  Mention,
  MentionCertainty,
  MentionedIdentifier,
  MentionedQuantity,
  MentionedTerm,
  MentionKind,
  OrganizationMention,
  PlaceMention,
  ProductMention,
  QuantityMention,
  TargetMention,
  TermMention,
} from "../annotate/mention.ts";
export { annotatedVocabularies } from "../annotate/vocabularies.ts";
