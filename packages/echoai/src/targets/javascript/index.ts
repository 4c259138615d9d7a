export { compileFunction, mayCompile } from "./compiled.ts";
export { javascript } from "./javascript.ts";
