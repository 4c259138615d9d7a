export { type ParallelActivation, parallel } from "./parallel.ts";
