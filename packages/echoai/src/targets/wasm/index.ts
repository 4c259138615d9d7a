export { wasm } from "./kernel.ts";
export { allocate, free } from "./memory.ts";
export { support } from "./support.ts";
