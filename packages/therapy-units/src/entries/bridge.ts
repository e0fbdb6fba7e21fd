/** Conversion with a factor that the two units lack: body weight, a ratio of genomes to cells. */
export * from "../ucum/bridge.ts";
