export { javascript } from "./javascript.ts";
