/** The settings of the service, from environment variables. */
import path from "node:path";
import { z } from "zod";

/** A role of a token; `write` includes `read`. */
export type Role = "read" | "write";

/** The settings of the service. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** The connection string of a PostgreSQL server; the embedded database is used without it. */
  readonly databaseUrl?: string | undefined;
  /** The folder of the embedded database. */
  readonly folder: string;
  /** The most connections to a PostgreSQL server. */
  readonly connections: number;
  /** The role of each token. Without tokens, every request may read and write. */
  readonly tokens: ReadonlyMap<string, Role>;
  /** The origins of web pages that may call the service. */
  readonly origins: readonly string[];
  /** The most requests of one client in a minute. */
  readonly requestsPerMinute: number;
  /** Whether to store the records of the catalog in an empty database. */
  readonly catalog: boolean;
}

/** The addresses that only this machine reaches. */
const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

const list = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  );

const Environment = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  DATABASE_URL: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1).default("therapy-data"),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(500).default(10),
  READ_TOKENS: list,
  WRITE_TOKENS: list,
  ALLOWED_ORIGINS: list,
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(6000),
  CATALOG: z.enum(["on", "off"]).default("on"),
});

/** A mistake in the settings. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/** Reads the settings from environment variables; throws a `SettingsError`, which has no values in it. */
export function readSettings(environment: { readonly [name: string]: string | undefined }): Settings {
  const { success, data, error } = Environment.safeParse(environment);
  if (!success) {
    throw new SettingsError(error.issues.map(({ path: [name], message }) => `${String(name)}: ${message}`).join("; "));
  }
  const tokens = new Map<string, Role>([
    ...data.READ_TOKENS.map((token) => [token, "read"] as const),
    ...data.WRITE_TOKENS.map((token) => [token, "write"] as const),
  ]);
  if ([...tokens.keys()].some((token) => token.length < 16)) {
    throw new SettingsError("READ_TOKENS, WRITE_TOKENS: a token has at least 16 characters");
  }
  if (tokens.size === 0 && !loopback.has(data.HOST)) {
    throw new SettingsError("READ_TOKENS, WRITE_TOKENS: other machines reach HOST, so a token is required");
  }
  return {
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    folder: path.resolve(data.DATA_DIR),
    connections: data.DATABASE_CONNECTIONS,
    tokens,
    origins: data.ALLOWED_ORIGINS,
    requestsPerMinute: data.REQUESTS_PER_MINUTE,
    catalog: data.CATALOG === "on",
  };
}
