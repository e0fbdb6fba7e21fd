/** Words beside the name of a term that change or restrict what a criterion states about it. */

/** A word after the name of a disease that makes it something else than the disease. */
export const alteringWords: ReadonlySet<string> = new Set([
  "vaccine", "vaccination", "antibody", "antibodies", "test", "testing", "therapy", "therapies", "treatment", "treatments", "medication", "medications", "drug", "drugs", "agent", "agents",
  "prophylaxis", "risk", "screening", "clinic", "ward", "unit", "gene", "mutation", "questionnaire", "scale", "score", "index", "surgery", "center", "centre", "registry", "free", "naive", "specialist",
  "status", "count", "level", "levels", "patients", "serology", "exposure", "control", "program", "survivor", "survivors", "education",
]);

/** A word before a name that reverses it. */
export const alteringPrefixes: ReadonlySet<string> = new Set(["non", "anti", "pre", "pseudo", "post", "para", "peri", "sub", "semi", "fear", "contact", "mimic", "vs", "versus"]);

/** The ending of a word that restricts the name after it. */
export const adjectiveEnding = /(?:al|ic|ive|ed|ous|ant|ar|able|ible|ary|ly|ent|onset|grade|stage|type|class|line|term|ing|new|recent|primary|major|minor|other|first|second|acute|chronic)$/;

/** Words after a name that begin a restriction of it. */
export const restrictors: ReadonlySet<string> = new Set([
  "requiring", "requires", "required", "treated", "diagnosed", "according", "defined", "resulting", "affecting", "which", "that", "who", "based", "per", "caused", "causing", "leading", "interfering", "whose", "despite",
  "secondary", "associated", "complicated", "needing", "involving", "characterized", "managed", "receiving", "expressing", "harboring", "considered", "including", "likely", "deemed", "whether", "because", "necessitating", "confirmed", "documented", "verified", "meeting", "fulfilling", "as", "such", "than", "unresponsive", "under", "where", "so", "will", "would", "could", "can", "might", "judged", "determined", "assessed", "present", "identified", "detected", "evidenced", "not", "undergoing", "currently", "limiting", "occurring",
]);
