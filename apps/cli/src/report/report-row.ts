/** A row of the report. */

/** A term with its label. */
export interface LabeledTerm {
  readonly key: string;
  readonly label: string;
}

/** A target of a therapy and how the therapy acts on it. */
export interface RowTarget extends LabeledTerm {
  /** How the therapy acts on it: recognized by a receptor, expressed by a transgene, edited, knocked down by an oligonucleotide, or presented as an antigen. */
  readonly role: "recognized" | "expressed" | "edited" | "knocked_down" | "presented";
}

/** An indication of a therapy. */
export interface RowIndication {
  readonly disease: LabeledTerm;
  readonly states: readonly LabeledTerm[];
}

/** The furthest milestone of a therapy in a jurisdiction. */
export interface RowMilestone {
  readonly event: string;
  readonly jurisdiction: string;
  readonly milestone: LabeledTerm;
  /** The actual or expected date, with its precision. */
  readonly date?: string | undefined;
  /** Whether the date is actual or anticipated. */
  readonly dateType?: "actual" | "anticipated" | undefined;
  /** The date of the announcement. */
  readonly announced?: string | undefined;
}

/** A trial of a therapy. */
export interface RowTrial {
  readonly id: string;
  readonly name?: string | undefined;
  readonly registrations: readonly string[];
  /** Whether a company or an investigator started the trial. */
  readonly initiation?: LabeledTerm | undefined;
  readonly phase?: LabeledTerm | undefined;
  readonly status?: LabeledTerm | undefined;
}

/** What is known about a therapy. */
export interface ReportRow {
  readonly id: string;
  readonly name: string;
  readonly modality?: LabeledTerm | undefined;
  readonly modificationSetting?: LabeledTerm | undefined;
  readonly targets: readonly RowTarget[];
  /** Whether it has a receptor with an undisclosed target. */
  readonly undisclosedTarget: boolean;
  readonly indications: readonly RowIndication[];
  readonly milestones: readonly RowMilestone[];
  readonly trials: readonly RowTrial[];
  /** The number of issues in the therapy, its trials and its regulatory events. */
  readonly issueCount: number;
}
