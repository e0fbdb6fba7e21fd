/** The words by which a criterion relates terms to each other. */
import { connectingWords } from "./connecting-words.ts";
import { findingWords } from "./finding-words.ts";
import { participantWords } from "./participant-words.ts";

/** The words by their meaning, in English and Chinese. `filler` words change nothing. */
export const cueWords = { ...participantWords, ...connectingWords, ...findingWords } as const;
