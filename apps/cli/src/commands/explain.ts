import { exitStatus, type ExitStatus } from "../exit-status.ts";
export async function explain(term: string, { json }: { json?: boolean }): Promise<ExitStatus> { await Promise.resolve([term,json]); return exitStatus.clean; }
