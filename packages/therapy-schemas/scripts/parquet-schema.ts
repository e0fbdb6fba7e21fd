/** The layout of the Parquet files that DuckDB writes of the model's tables, in the notation of Parquet itself. */
import { type FlatField, flatRecord, type FlatStructure } from "./flat-structure.ts";
import { kindOf, type ObjectStructure } from "./structure.ts";

/**
 * Makes the message type of a record kind.
 *
 * Every field is optional, as DuckDB writes them; a list has the three levels that Parquet prescribes; a term is a string.
 */
export function parquetSchemaOf(record: ObjectStructure): string {
  const fields = flatRecord(record).fields.map((field) => fieldText(field, "  "));
  return `message ${kindOf(record)} {\n${fields.join("")}}\n`;
}

function fieldText({ name, structure }: Pick<FlatField, "name" | "structure">, indentation: string): string {
  const inner = `${indentation}  `;
  if (structure.type === "list") {
    const element = fieldText({ name: "element", structure: structure.member }, `${inner}  `);
    return `${indentation}optional group ${name} (LIST) {\n${inner}repeated group list {\n${element}${inner}}\n${indentation}}\n`;
  }
  if (structure.type === "object") {
    const fields = structure.fields.map((field) => fieldText(field, inner));
    return `${indentation}optional group ${name} {\n${fields.join("")}${indentation}}\n`;
  }
  const { type, annotation } = leafType(structure);
  return `${indentation}optional ${type} ${name}${annotation};\n`;
}

function leafType(structure: FlatStructure): { readonly type: string; readonly annotation: string } {
  if (structure.type === "flag") return { type: "boolean", annotation: "" };
  if (structure.type === "json") return { type: "binary", annotation: " (JSON)" };
  if (structure.type !== "number") return { type: "binary", annotation: " (UTF8)" };
  if (!structure.whole) return { type: "double", annotation: "" };
  const { least = -Infinity, greatest = Infinity } = structure;
  return least >= -(2 ** 31) && greatest < 2 ** 31
    ? { type: "int32", annotation: " (INT_32)" }
    : { type: "int64", annotation: " (INT_64)" };
}
