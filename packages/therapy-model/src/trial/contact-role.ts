/** What a named person does for the trial. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What a person named in the record of a trial does for it.
 *
 * @see https://org.github.io/therapy-model/vocabularies/contact_role.html
 */
export const contactRoles = /* @__PURE__ */ vocabulary({
  id: "contact_role",
  title: "Role of a person",
  definition: "What a person named in the record of a trial does for it.",
  terms: {
    contact: {
      label: "Contact",
      definition: "Answers questions about taking part.",
      synonyms: ["contact person"],
    },
    principal_investigator: {
      label: "Principal investigator",
      definition: "Answers for the conduct of the trial, at one site or as a whole.",
      synonyms: ["PI"],
    },
    sub_investigator: {
      label: "Sub-investigator",
      definition: "Makes trial decisions under the principal investigator.",
    },
    study_director: {
      label: "Study director",
      definition: "Directs the trial for the sponsor.",
    },
    study_chair: {
      label: "Study chair",
      definition: "Chairs the trial, as of a cooperative group.",
    },
  },
});

/** A term of {@link contactRoles}. */
export type ContactRole = TermKey<typeof contactRoles>;
/** Schema of {@link ContactRole}. */
export const ContactRole: TermSchema<ContactRole> = /* @__PURE__ */ termSchema(contactRoles);
