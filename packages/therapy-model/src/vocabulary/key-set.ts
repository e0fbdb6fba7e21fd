/** The keys of a vocabulary as a set, from the text to which the generator packs them. */

/** Makes the set of the keys in a text, which are separated by spaces. */
export function keySet(keys: string): ReadonlySet<string> {
  return new Set(keys.split(" "));
}

/** Characters that no key has. The place of one is a number of characters. */
export const sharedMarks = " !#$%&'()*+,./:;<=>?@[]^{|}~";

/**
 * Makes the set of keys that are packed in a text. A mark before each key is the number of characters that it shares with the
 * beginning of the key before, which it leaves out: ` anemia&c` is `anemia` and `anemic`, because `&` is 5.
 */
export function packedKeySet(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  let key = "";
  for (let start = 0, end = 1; start < text.length; start = end++) {
    while (end < text.length && !sharedMarks.includes(text.charAt(end))) end++;
    key = key.slice(0, sharedMarks.indexOf(text.charAt(start))) + text.slice(start + 1, end);
    keys.add(key);
  }
  return keys;
}
