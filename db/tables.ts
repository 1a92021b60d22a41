export * from "./sqlite/tables.ts";
