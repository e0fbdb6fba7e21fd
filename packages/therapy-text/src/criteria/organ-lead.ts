/** Words before limits that only name the organ: "Adequate renal function defined as". */

const organ =
  /^(?:patients? (?:must|should) have |subjects? must have |must have |have |has )?(?:evidence of )?(?:an? )?(?:adequate|sufficient|normal|acceptable|satisfactory|good|appropriate)\b[^:;≥≤<>=\d.(]{0,90}?(?:\b(?:defined|indicated|evidenced|demonstrated|determined|confirmed|documented|assessed|shown)\b(?: (?:as|by|with|per)(?: follows)?)?|\bwith\b|\bincluding\b|\bas follows\b|\(|:)[ :]*/i;

const opening = /^.{0,40}\b(?:adequate|sufficient|normal|acceptable|satisfactory|good|appropriate)/i;

/** The number of characters of the words before limits. */
export function organLead(words: string): number {
  if (!opening.test(words)) return 0;
  return /[≥≤<>=]|\b(?:at least|greater|less|more|higher|lower|above|below|within)\b|normal/i.test(words)
    ? (organ.exec(words)?.[0].length ?? 0)
    : 0;
}
