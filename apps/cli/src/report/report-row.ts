/** One line of the report: what is known of a therapy, in terms of the vocabularies. */

/** A term with what a person calls it. */
export interface LabelledTerm {
  readonly key: string;
  readonly label: string;
}

/** What a therapy binds, adds, changes or silences. */
export interface RowTarget extends LabelledTerm {
  /** What is done with it: recognized, supplied, edited, silenced or taught. */
  readonly role: "recognized" | "supplied" | "edited" | "silenced" | "taught";
}

/** A use of a therapy. */
export interface RowIndication {
  readonly disease: LabelledTerm;
  readonly states: readonly LabelledTerm[];
}

/** The furthest milestone of a therapy in a jurisdiction. */
export interface RowMilestone {
  readonly event: string;
  readonly jurisdiction: string;
  readonly milestone: LabelledTerm;
  /** When it happened or is expected to, as precise as stated. */
  readonly date?: string | undefined;
  /** Whether it happened on that date or is expected to. */
  readonly dateType?: "actual" | "anticipated" | undefined;
  /** When it was made known, where no date is stated. */
  readonly announced?: string | undefined;
}

/** A trial of a therapy. */
export interface RowTrial {
  readonly id: string;
  readonly name?: string | undefined;
  readonly registrations: readonly string[];
  /** Who started it: a company, or an investigator. */
  readonly initiation?: LabelledTerm | undefined;
  readonly phase?: LabelledTerm | undefined;
  readonly status?: LabelledTerm | undefined;
}

/** What is known of a therapy. */
export interface ReportRow {
  readonly id: string;
  readonly name: string;
  readonly modality?: LabelledTerm | undefined;
  readonly delivery?: LabelledTerm | undefined;
  readonly targets: readonly RowTarget[];
  /** Whether it has a receptor of which nobody has said what it recognizes. */
  readonly undisclosedTarget: boolean;
  readonly indications: readonly RowIndication[];
  readonly milestones: readonly RowMilestone[];
  readonly trials: readonly RowTrial[];
  /** The number of issues in the therapy, its trials and its regulatory events. */
  readonly issues: number;
}
