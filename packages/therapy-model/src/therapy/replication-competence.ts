/** Whether a viral vector can multiply in the patient. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Whether the virus given can make new virus in the patient.
 *
 * @see https://org.github.io/therapy-model/vocabularies/replication_competence.html
 */
export const replicationCompetences = /* @__PURE__ */ vocabulary({
  id: "replication_competence",
  title: "Replication competence",
  definition: "Whether the virus as given can multiply. Not whether a test found replication-competent contaminants.",
  terms: {
    replication_defective: {
      label: "Replication-defective",
      definition: "Cannot make new virus in any human cell, as clinical AAV and lentiviral vectors.",
      synonyms: ["replication-deficient", "replication-incompetent"],
    },
    self_inactivating: {
      label: "Self-inactivating",
      definition: "Replication-defective and with its own promoter deleted on integration.",
      broader: "replication_defective",
      synonyms: ["SIN", "self-inactivating vector"],
    },
    single_cycle: {
      label: "Single-cycle",
      definition: "Copies its genome once but releases no infectious virus.",
      broader: "replication_defective",
      synonyms: ["single-round"],
    },
    conditionally_replicating: {
      label: "Conditionally replicating",
      definition: "Multiplies only in certain cells, as in tumor cells.",
      synonyms: ["conditionally replication-competent", "CRAd", "tumor-selective replication"],
    },
    attenuated_replicating: {
      label: "Attenuated, replicating",
      definition: "Multiplies in people but is weakened, as live vaccine strains.",
      synonyms: ["live attenuated"],
    },
    replication_competent: {
      label: "Replication-competent",
      definition: "Multiplies as the wild type does, as pelareorep.",
      synonyms: ["wild-type replication"],
    },
  },
});

/** A term of {@link replicationCompetences}. */
export type ReplicationCompetence = TermKey<typeof replicationCompetences>;
/** Schema of {@link ReplicationCompetence}. */
export const ReplicationCompetence: TermSchema<ReplicationCompetence> =
  /* @__PURE__ */ termSchema(replicationCompetences);
