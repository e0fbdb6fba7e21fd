/** Saves a file of the page on the machine. */
import type { ExportedFile } from "../bench/export-records.ts";

/** Offers a file to save. */
export function saveFile({ name, type, parts }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
