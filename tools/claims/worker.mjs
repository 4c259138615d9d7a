// A thread that measures what it is sent.
import { parentPort } from "node:worker_threads";
import { measure } from "./measure.mjs";

parentPort?.on("message", ({ of, ranges }) => parentPort?.postMessage(measure(of, ranges)));
