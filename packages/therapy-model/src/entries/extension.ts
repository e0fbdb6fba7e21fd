/** Extension: custom terms of vocabularies, and schemas that accept them. */
export * from "../extension/extension.ts";
