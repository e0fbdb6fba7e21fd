/** Errors of outputs. */

/** Thrown if an output cannot be written. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  constructor(file: string, problem: string) {
    super(`${file} ${problem}`);
  }
}

/** Does something with an output; throws an `OutputError` if the file system refuses it. */
export function attempt<Result>(name: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw new OutputError(name, `cannot be written: ${(error as Error).message}`);
  }
}
