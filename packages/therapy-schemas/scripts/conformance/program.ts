/** A program that answers cases: one JSON value on a line in, one out. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Answer, ConformanceCase } from "./conformance-case.ts";

/** A program that cannot be run, or that stops answering. */
export class ProgramError extends Error {
  override readonly name = "ProgramError";
}

/** The longest line of an answer that is read, in characters. */
const longestLine = 10_000_000;

/**
 * Gives the cases to a program and collects its answers by the id of the case. The program may answer in any order, and ends when its
 * input does.
 *
 * @param limit - The time without an answer after which the program is stopped, in milliseconds.
 * @throws {ProgramError} if the program cannot be started, answers what is not an answer, or answers nothing for the time limit.
 */
export function answersOf(
  [name = "", ...args]: readonly string[],
  cases: readonly ConformanceCase[],
  limit: number,
): Promise<ReadonlyMap<string, Answer>> {
  return new Promise((resolve, reject) => {
    const answers = new Map<string, Answer>();
    const child = spawn(name, args, { stdio: ["pipe", "pipe", "inherit"] });
    const fail = (message: string): void => {
      child.kill("SIGKILL");
      reject(new ProgramError(message));
    };
    const late = (): void => fail(`no answer for ${limit / 1000} s, after ${answers.size} answers`);
    let timer = setTimeout(late, limit);
    child.on("error", ({ message }) => {
      clearTimeout(timer);
      fail(`the program cannot be started: ${message}`);
    });
    const lines = createInterface({ input: child.stdout });
    lines.on("line", (line) => {
      clearTimeout(timer);
      timer = setTimeout(late, limit);
      const answer = parseAnswer(line);
      if (answer === undefined) fail(`this line of the program is not an answer: ${line.slice(0, 200)}`);
      else answers.set(answer.id, answer);
    });
    lines.on("close", () => {
      clearTimeout(timer);
      resolve(answers);
    });
    // A program that ends before its input is closed leaves the other cases without an answer.
    child.stdin.on("error", () => undefined);
    child.stdin.end(cases.map(({ id, kind, input }) => `${JSON.stringify({ id, kind, input })}\n`).join(""));
  });
}

function parseAnswer(line: string): Answer | undefined {
  if (line.length > longestLine) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null) return undefined;
    return typeof (value as Partial<Answer>).id === "string" ? (value as Answer) : undefined;
  } catch {
    return undefined;
  }
}
