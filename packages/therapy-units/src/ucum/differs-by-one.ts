/** Whether two words differ by one letter, added, removed or replaced, after the first letter. */
export function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  // The first letter may be a prefix: another one would change the size.
  if (a.charCodeAt(0) !== b.charCodeAt(0) || a === "" || b === "") return false;
  let i = 1;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.length >= b.length ? 1 : 0, b.length >= a.length ? 1 : 0];
  return a.slice(i + x) === b.slice(i + y);
}
