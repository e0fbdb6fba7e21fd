// Written by scripts/generate-labels.ts from labels/zh-Hans/contact_role.tsv. Do not edit.
import type { contactRoles } from "../../../trial/contact-role.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const contactRoleLabels: VocabularyLabels<TermKey<typeof contactRoles>> = {
  language: "zh-Hans",
  vocabulary: "contact_role",
  terms: {
    "contact": {"label":"联系人","synonyms":["研究联系人"]},
    "principal_investigator": {"label":"主要研究者","synonyms":["PI","首席研究者"]},
    "sub_investigator": {"label":"次要研究者","synonyms":["助理研究者"]},
    "study_director": {"label":"研究主任","synonyms":["研究负责人"]},
    "study_chair": {"label":"研究主席","synonyms":["研究委员会主席"]},
  },
};
