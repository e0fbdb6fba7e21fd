/** Gathering lines of text as bytes. */

/** Lines of text, as bytes. */
export interface LineBuffer {
  /** Adds text. */
  add(text: string): void;
  /** Gives what was added, in a buffer of its own, and begins anew. */
  take(): Uint8Array<ArrayBuffer>;
}

/** The room that is kept when a buffer begins anew. */
const mostKept = 1024 * 1024;

const encoder = new TextEncoder();

/** Makes a buffer, which grows as it must and is used again and again. */
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
      if (buffer.length > mostKept) buffer = new Uint8Array(mostKept);
      return bytes;
    },
  };
}
