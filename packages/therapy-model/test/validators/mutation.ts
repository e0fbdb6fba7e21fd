/** Seeded mutations of JSON values, with texts and keys from the values themselves. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A source of numbers that depends on the seed alone. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values that fit few fields. */
const strangers: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e30,
  "",
  " ",
  "x",
  "12",
  "2024-02-30",
  "2024-13",
  "Phase 1",
  "car-t",
  "acme:term",
  "mondo:0009693",
  [],
  [[]],
  ["x"],
  {},
  { kind: "other" },
  { length: 1 },
];

/** Makes copies of a value with one to three changes. */
export function mutate(value: object, random: () => number): Json {
  const copy = structuredClone(value) as Json;
  const changes = 1 + Math.floor(random() ** 2 * 3);
  for (let change = 0; change < changes; change++) changeOne(copy, random);
  return copy;
}

function changeOne(root: Json, random: () => number): void {
  const places: { readonly parent: { [key: string]: Json }; readonly key: string }[] = [];
  collect(root, places);
  const place = pick(places, random);
  if (place === undefined) return;
  const { parent, key } = place;
  const other = pick(places, random)!;
  switch (Math.floor(random() * 9)) {
    case 0:
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
      break;
    case 1:
      parent[key] = structuredClone(pick(strangers, random)!);
      break;
    case 2:
      parent[key] = structuredClone(other.parent[other.key]!);
      break;
    case 3:
      if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
      else parent[`${key.slice(0, -1)}${random() < 0.5 ? "" : "_"}`] = parent[key]!;
      break;
    case 4:
      parent[key] = [parent[key]!];
      break;
    case 5:
      if (!Array.isArray(parent)) parent[other.key] = structuredClone(other.parent[other.key]!);
      break;
    default:
      parent[key] = changed(parent[key]!, random);
  }
}

function changed(value: Json, random: () => number): Json {
  if (typeof value === "number")
    return [value + 0.5, -value, value * 1e6, value + 1, String(value)][Math.floor(random() * 5)]!;
  if (typeof value === "boolean") return random() < 0.5 ? !value : String(value);
  if (typeof value === "string") {
    const at = Math.floor(random() * value.length);
    const letter = pick([..."aeZ0 _-.:/\n"], random)!;
    return [
      value.slice(0, at) + value.slice(at + 1),
      value.slice(0, at) + letter + value.slice(at),
      value.slice(0, at) + letter + value.slice(at + 1),
      value.toUpperCase(),
      value.replaceAll("_", " "),
      value.repeat(2 + Math.floor(random() * 60)),
    ][Math.floor(random() * 6)]!;
  }
  return structuredClone(pick(strangers, random)!);
}

function collect(node: Json, places: { parent: { [key: string]: Json }; key: string }[]): void {
  if (typeof node !== "object" || node === null) return;
  for (const key of Object.keys(node)) {
    places.push({ parent: node as { [key: string]: Json }, key });
    collect((node as { [key: string]: Json })[key]!, places);
  }
}

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
