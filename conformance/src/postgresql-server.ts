/** A PostgreSQL server for a test, in a temporary folder with its socket. */
import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** The folder of the programs of PostgreSQL 15 on Debian. */
export const programs = "/usr/lib/postgresql/15/bin";

/** Whether PostgreSQL is installed. */
export const postgresqlPresent: boolean = existsSync(path.join(programs, "initdb"));

/** A running server. */
export interface PostgresqlServer {
  /** Opens a connection. */
  readonly connect: () => Promise<pg.Client>;
  /** Stops the server and deletes its folder. */
  readonly stop: () => Promise<void>;
}

/** Starts a server. PostgreSQL does not run as root; root starts it as the user `nobody`. */
export async function startPostgresql(): Promise<PostgresqlServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "postgresql-"));
  const user = process.getuid?.() === 0 ? unprivileged() : undefined;
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, "data");
  const options = ["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync"];
  execFileSync(path.join(programs, "initdb"), ["--pgdata", data, ...options], {
    stdio: "ignore",
    cwd: folder,
    ...user,
  });
  const settings = ["-c", "listen_addresses=", "-c", "fsync=off", "-c", "synchronous_commit=off"];
  const server = spawn(path.join(programs, "postgres"), ["-D", data, "-k", folder, ...settings], {
    stdio: "ignore",
    cwd: folder,
    ...user,
  });
  const ended = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
  });
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ host: folder, user: "postgres", database: "postgres" });
    await client.connect();
    return client;
  };
  const stop = async (): Promise<void> => {
    server.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await whenReady(connect);
  } catch (error) {
    await stop();
    throw error;
  }
  return { connect, stop };
}

/** Waits until the server accepts connections. */
async function whenReady(connect: () => Promise<pg.Client>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      const client = await connect();
      await client.end();
      return;
    } catch (error) {
      if (tries === 1500) throw error;
      await sleep(200);
    }
  }
}

function unprivileged(): { readonly uid: number; readonly gid: number } {
  const id = (option: string): number => Number(execFileSync("id", [option, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}
