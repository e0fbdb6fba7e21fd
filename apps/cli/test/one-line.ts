/** Output on one line, because a narrow terminal breaks sentences anywhere. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
