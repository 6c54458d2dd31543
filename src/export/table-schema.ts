/** A column of a table, as Frictionless describes it (https://datapackage.org/standard/table-schema/). */
export type Field = {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly description: string;
};

/** What a table's columns hold. */
export type TableSchema = { readonly fields: readonly Field[]; readonly missingValues: readonly string[] };

/** The schema of a table in which an empty cell says that nothing is known. */
export const tableSchema = (fields: readonly Field[]): TableSchema => ({ fields, missingValues: [""] });
