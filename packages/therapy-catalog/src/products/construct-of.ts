/** The constructs of a therapy, from the modality and the targets of a product. */
import type { Construct, Modality, OligonucleotideClass, TargetReference } from "@org/therapy-model";

/** What the targets of a product are in its therapy. */
export type TargetRole = "car" | "tcr" | "transgene" | "edit" | "antigens" | "oligonucleotide" | "specificity";

/** The class of an oligonucleotide by modality; a microRNA therapy may be a mimic or an antagonist. */
const oligonucleotideClasses: Partial<Record<Modality, OligonucleotideClass>> = {
  antisense: "antisense_oligonucleotide",
  sirna: "sirna",
  aptamer: "aptamer",
  rna_editing_oligonucleotide: "rna_editing_oligonucleotide",
  small_activating_rna: "small_activating_rna",
  immunostimulatory_oligonucleotide: "immunostimulatory_oligonucleotide",
  telomerase_inhibitor_oligonucleotide: "telomerase_template_antagonist",
};

/** A construct, and where in it each target is: a pointer without the number of the construct. */
export interface PlacedConstruct {
  readonly construct: Construct;
  /** For each target, in their order, its pointer in the construct. */
  readonly places: readonly string[];
}

/** Makes the constructs of a product with a role of its targets. */
export function constructsOf(
  role: TargetRole,
  modality: Modality,
  targets: readonly TargetReference[],
): readonly PlacedConstruct[] {
  const each = (field: string, make: (target: TargetReference) => Construct): PlacedConstruct[] =>
    targets.map((target) => ({ construct: make(target), places: [field] }));
  switch (role) {
    case "car": {
      const construct: Construct = { kind: "car", binders: targets.map((target) => ({ target })) };
      return [{ construct, places: targets.map((_, at) => `/binders/${at}/target`) }];
    }
    case "antigens": {
      const construct: Construct = { kind: "antigens", targets: [...targets] };
      return [{ construct, places: targets.map((_, at) => `/targets/${at}`) }];
    }
    case "tcr":
      return each("/target", (target) => ({ kind: "tcr", target }));
    case "transgene":
      return each("/gene", (gene) => ({ kind: "transgene", gene }));
    case "edit":
      return each("/locus", (locus) => ({ kind: "edit", locus }));
    case "oligonucleotide": {
      const kind = oligonucleotideClasses[modality];
      return kind === undefined ? [] : each("/target", (target) => ({ kind: "oligonucleotide", class: kind, target }));
    }
    case "specificity":
      return [];
  }
}
