/** Collecting lines of text as bytes. */

/** Lines of text, as bytes. */
export interface LineBuffer {
  /** Adds text. */
  add(text: string): void;
  /** Returns a copy of the added bytes and empties the buffer. */
  take(): Uint8Array<ArrayBuffer>;
}

/** The maximum capacity that is kept when the buffer is emptied. */
const keptCapacity = 1024 * 1024;

const encoder = new TextEncoder();

/** Makes a reusable buffer that grows as needed. */
export function lineBuffer(): LineBuffer {
  let buffer = new Uint8Array(0);
  let end = 0;
  return {
    add(text) {
      const length = Buffer.byteLength(text);
      if (end + length > buffer.length) {
        const larger = new Uint8Array(Math.max(buffer.length * 2, end + length));
        larger.set(buffer.subarray(0, end));
        buffer = larger;
      }
      end += encoder.encodeInto(text, buffer.subarray(end)).written;
    },
    take() {
      const bytes = buffer.slice(0, end);
      end = 0;
      if (buffer.length > keptCapacity) buffer = new Uint8Array(keptCapacity);
      return bytes;
    },
  };
}
