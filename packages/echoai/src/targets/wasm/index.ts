export { wasm } from "./kernel.ts";
export { allocate, free } from "./memory.ts";
export { isInMemory, reductions } from "./reductions.ts";
export { support } from "./support.ts";
