export { reductionToText, toText } from "./text.ts";
