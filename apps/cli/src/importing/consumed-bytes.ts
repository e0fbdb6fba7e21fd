/** The bytes of an input that were read, compared with those of an interrupted import. */
import { createHash } from "node:crypto";
import { InputChanged } from "./input-identity.ts";

/** The first bytes of an input. */
export interface ConsumedBytes {
  readonly count: number;
  /** The SHA-256 hash. */
  readonly hash: string;
}

/** Counts and hashes the bytes of an input. */
export interface ByteRecord {
  /** Adds a chunk; throws `InputChanged` if the input does not begin with the expected bytes. */
  add(chunk: Uint8Array): void;
  /** Throws `InputChanged` if the input ended before the expected bytes. */
  end(): void;
  /** The bytes so far. */
  consumed(): ConsumedBytes;
}

/** Makes a record of an input that begins with the expected bytes, if there are any. */
export function byteRecord(name: string, expected?: ConsumedBytes): ByteRecord {
  const hash = createHash("sha256");
  let count = 0;
  const consumed = (): ConsumedBytes => ({ count, hash: hash.copy().digest("hex") });
  const update = (bytes: Uint8Array): void => {
    hash.update(bytes);
    count += bytes.length;
  };
  return {
    add(chunk) {
      const rest = expected === undefined ? 0 : Math.max(0, expected.count - count);
      const first = chunk.subarray(0, rest);
      update(first);
      if (rest > 0 && count === expected!.count && consumed().hash !== expected!.hash) throw new InputChanged(name);
      update(chunk.subarray(first.length));
    },
    end() {
      if (expected !== undefined && count < expected.count) throw new InputChanged(name);
    },
    consumed,
  };
}
