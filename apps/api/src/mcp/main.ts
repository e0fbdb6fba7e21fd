/** Starts the MCP server on standard input and output. */
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { openStore } from "../store/open.ts";
import { readSettings } from "../settings.ts";
import { createMcpServer } from "./server.ts";

const database = await openStore(readSettings(process.env));
const server = createMcpServer(database);

async function stop(): Promise<void> {
  await server.close();
  await database.close();
}

for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => void stop());
process.stdin.once("end", () => void stop());
await server.connect(new StdioServerTransport());
