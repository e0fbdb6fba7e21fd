/** Letters that count in a laboratory and are units in UCUM: K is kelvin. Each with the name of that unit and what it counts. */
const letters: Readonly<Record<string, readonly [unit: string, power: string]>> = {
  K: ["kelvin", "10*3"],
  G: ["gauss", "10*9"],
  T: ["tesla", "10*12"],
};

/** The count per volume that a valid code such as `K/uL` is likely to mean, and the name of the unit that it is. */
export function countedByLetter(code: string): { readonly code: string; readonly unit: string } | undefined {
  if (code.charCodeAt(1) !== 47) return undefined;
  const [, letter = "", volume = ""] = /^([KGT])\/([munpd]?L|mm3)$/.exec(code) ?? [];
  if (letter === "") return undefined;
  const [unit, power] = letters[letter]!;
  return { code: `${power}/${volume}`, unit };
}
