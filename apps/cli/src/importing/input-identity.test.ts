/** The identity of an input changes with its content. */
import {
  closeSync,
  mkdtempSync,
  openSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { byteRecord } from "./consumed-bytes.ts";
import { identityOf } from "./input-identity.ts";

const limit = 64 * 1024 * 1024;

/** A file of zeros, which takes no room on the disk. */
function zeros(size: number): string {
  const file = join(mkdtempSync(join(tmpdir(), "identity-")), "input");
  writeFileSync(file, "");
  truncateSync(file, size);
  return file;
}

/** Changes a byte of a file and keeps its times. */
function change(file: string, position: number): void {
  const { atime, mtime } = statSync(file);
  const open = openSync(file, "r+");
  writeSync(open, "x", position);
  closeSync(open);
  utimesSync(file, atime, mtime);
}

describe("the identity of an input", () => {
  test.each([0, 1, 1_000_000, limit - 1])("of a file of 64 MiB changes with the byte at %d", (position) => {
    const file = zeros(limit);
    const before = identityOf(file);
    expect(before).toMatchObject({ size: limit });
    expect(before).not.toHaveProperty("changed");
    change(file, position);
    expect(identityOf(file)).not.toEqual(before);
  });

  test.each([0, limit])("of a larger file changes with the byte at %d, and with its time", (position) => {
    const file = zeros(limit + 1);
    const before = identityOf(file);
    expect(before).toMatchObject({ size: limit + 1, changed: expect.any(Number) as number });
    change(file, position);
    const after = identityOf(file)!;
    expect(after.hash).not.toBe(before!.hash);
    utimesSync(file, 0, 0);
    expect(identityOf(file)).toEqual({ ...after, changed: 0 });
  });

  test("is absent for standard input, a directory and a missing file", () => {
    for (const name of ["-", tmpdir(), join(tmpdir(), "missing", "input")]) expect(identityOf(name)).toBeUndefined();
  });
});

describe("the bytes that were read", () => {
  const bytes = Buffer.from("abcdefghij");
  const expected = (() => {
    const record = byteRecord("-");
    record.add(bytes.subarray(0, 6));
    return record.consumed();
  })();

  test.each([1, 2, 5, 6, 7, 10])("are recognized in pieces of %d", (size) => {
    const record = byteRecord("-", expected);
    for (let at = 0; at < bytes.length; at += size) record.add(bytes.subarray(at, at + size));
    record.end();
    expect(record.consumed()).toMatchObject({ count: 10 });
  });

  test("are refused if they differ or end early", () => {
    const other = byteRecord("-", expected);
    other.add(Buffer.from("abcde"));
    expect(() => other.add(Buffer.from("X"))).toThrow(/^standard input differs from the input/);
    const short = byteRecord("pipe", expected);
    short.add(Buffer.from("abcde"));
    expect(() => short.end()).toThrow(/^pipe differs from the input/);
  });
});
