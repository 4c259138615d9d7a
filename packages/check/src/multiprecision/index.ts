export * from "./functions.ts";
export * from "./limit.ts";
export * from "./numbers.ts";
