// Runs before `npm start` and `npm test`: installs and builds when that is needed, and says nothing when it is not.
// Needs nothing but Node, because it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

checkNode(readJson("package.json").engines.node);
if (!isInstalled()) install();
linkPackages();
removeLeftovers();
build();

/** @param {string} range such as ">=20.19" */
function checkNode(range) {
  const [major = 0, minor = 0] = numbers(range);
  const [currentMajor = 0, currentMinor = 0] = numbers(process.versions.node);
  if (currentMajor > major || (currentMajor === major && currentMinor >= minor)) return;
  fail(`Echo needs Node.js ${major}.${minor} or later; this is ${process.versions.node}.`);
}

/** Whether node_modules holds what the lock file names; npm leaves its own record of what it installed there. */
function isInstalled() {
  if (!existsSync(join(root, "node_modules", ".package-lock.json"))) return false;
  const installed = readJson("node_modules/.package-lock.json").packages;
  return Object.entries(readJson("package-lock.json").packages).every(([path, wanted]) => {
    if (!path.includes("node_modules/")) return true;
    const found = installed[path];
    if (found === undefined) return wanted.optional || wanted.devOptional;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function install() {
  console.error("Echo: installing the packages that package-lock.json names; this is done once.");
  // Whatever NODE_ENV or a user's npm settings leave out, the build and the tests need it.
  const groups = ["dev", "optional", "peer"].map((group) => `--include=${group}`);
  const { error, status } = npm(["ci", "--loglevel=error", "--no-audit", "--no-fund", ...groups]);
  if (error) fail("Echo needs npm, which comes with Node.js, and could not start it.");
  if (status !== 0) fail("Echo: npm ci failed; its messages are above.");
}

/** @param {string[]} parameters */
function npm(parameters) {
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    // ONNX Runtime would fetch CUDA's libraries, which the benchmarks do not use; npm 10 runs its script whatever we say.
    env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: "skip" },
  };
  // Set by npm itself for the scripts that it runs; it is the one way that is the same on every system.
  const npmScript = process.env.npm_execpath;
  if (npmScript?.endsWith("npm-cli.js"))
    return spawnSync(process.execPath, [npmScript, ...parameters], options);
  return spawnSync("npm", parameters, { ...options, shell: process.platform === "win32" });
}

/** Lets the project's packages find each other, as npm does; one that is new here needs no installation. */
function linkPackages() {
  for (const folder of readdirSync(join(root, "packages"))) {
    const manifest = join(root, "packages", folder, "package.json");
    if (!existsSync(manifest)) continue;
    const link = join(root, "node_modules", JSON.parse(readFileSync(manifest, "utf8")).name);
    if (!existsSync(link)) symlinkSync(join(root, "packages", folder), link, "junction");
  }
}

/** Deletes what was built from sources that are gone: `tsc -b` leaves it, and it would be run or published. */
function removeLeftovers() {
  for (const name of readdirSync(join(root, "packages"))) {
    const dist = join(root, "packages", name, "dist");
    if (!existsSync(dist)) continue;
    for (const file of readdirSync(dist, { encoding: "utf8", recursive: true })) {
      const source = file.replace(/(\.d\.ts|\.js)$/, ".ts");
      if (source !== file && !existsSync(join(dist, "..", "src", source))) rmSync(join(dist, file));
    }
  }
}

function build() {
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [compiler, "-b"], { cwd: root, stdio: "inherit" });
  if (status !== 0) fail("Echo does not build; the compiler's messages are above.");
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(join(root, ...path.split("/")), "utf8"));
}

/** @param {string} version */
function numbers(version) {
  return version.match(/\d+/g)?.map(Number) ?? [];
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
