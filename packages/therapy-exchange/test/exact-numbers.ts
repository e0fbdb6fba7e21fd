/** Documents with extreme numbers, and the comparison of two JSON texts by the decimal values of their numbers. */
import { type Dice, mutated } from "./mutate.ts";

/** Texts of numbers at and beyond the limits of a double. */
const extremeNumbers: readonly string[] = [
  "9007199254740991",
  "9007199254740992",
  "9007199254740993",
  "-9007199254740993",
  "12345678901234567890",
  "1e400",
  "-1e400",
  "1e-400",
  "1e308",
  "1.7976931348623157e308",
  "1.7976931348623159e308",
  "5e-324",
  "2e-324",
  "-0",
  "-0.0",
  "-0e5",
  "0.0",
  "0e-999999999999",
  "0.1",
  "0.10000000000000000001",
  "1.0000000000000001",
  "123456789.123456789012345",
  "1e21",
  "1E+2",
  "100000000000000000000000",
  "1.50",
  "3.14159265358979323846",
];

function digits(roll: Dice): string {
  return Array.from({ length: 1 + roll(30) }, (_, index) => 1 + roll(index === 0 ? 9 : 9)).join("");
}

/** A number text: an extreme one, or random digits with a fraction and an exponent. */
export function numberText(roll: Dice): string {
  if (roll(2) === 0) return extremeNumbers[roll(extremeNumbers.length)]!;
  const fraction = roll(2) === 0 ? "" : `.${"0".repeat(roll(4))}${digits(roll)}`;
  const exponent = roll(3) === 0 ? `e${roll(2) === 0 ? "-" : ""}${roll(400)}` : "";
  return `${roll(3) === 0 ? "-" : ""}${digits(roll)}${fraction}${exponent}`;
}

/** The text of a mutated document in which some leaves are extreme numbers. */
export function textWithNumbers(document: object, roll: Dice): string {
  const text = JSON.stringify(mutated(document, roll));
  return text.replace(/(?<=[:,[])(?:"[^"\\]*"|-?\d[\d.eE+-]*)(?=[,}\]])/g, (leaf) =>
    roll(12) === 0 ? numberText(roll) : leaf,
  );
}

/** The leaves of a JSON text in the order of their keys; numbers as sign, digits and exponent. Written apart from the sources. */
export function decimalLeaves(text: string): string[] {
  const quoted = text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) =>
    token.startsWith('"') ? `"t${token.slice(1)}` : `"n${decimal(token)}"`,
  );
  const leaves: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) leaves.push(`${path} ${JSON.stringify(value)}`);
    else if (Object.keys(value).length === 0) leaves.push(`${path} ${Array.isArray(value) ? "[]" : "{}"}`);
    else for (const [key, each] of Object.entries(value)) visit(each, `${path}/${key}`);
  };
  visit(JSON.parse(quoted), "");
  return leaves.toSorted();
}

/** The value of a number text without a double: `-15e-1`. */
function decimal(text: string): string {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.slice(sign.length).split(".");
  let all = `${whole}${fraction}`.replace(/^0+/, "");
  let power = BigInt(exponent) - BigInt(fraction.length);
  while (all.endsWith("0")) {
    all = all.slice(0, -1);
    power += 1n;
  }
  return all === "" ? `${sign}0` : `${sign}${all}e${power}`;
}
