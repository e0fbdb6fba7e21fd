/** Whether two words differ by one letter, added, removed or replaced, after the first letter. */
export function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (i === 0) return false; // The first letter may be a prefix: another one would change the size.
  const [x, y] = [a.length >= b.length ? 1 : 0, b.length >= a.length ? 1 : 0];
  return a.slice(i + x) === b.slice(i + y);
}
