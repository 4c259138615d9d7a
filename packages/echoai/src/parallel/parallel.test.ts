import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { mish, srelu, swiglu, swish } from "echoai";
import { parallel } from "echoai/parallel";
import { describe, expect, test } from "vitest";
import { isSame } from "../testing/bits.ts";

/** Long enough for several threads, and no multiple of a block. */
const length = 2 ** 22 + 13;

const onBuffer = (buffer: ArrayBufferLike) => new Float32Array(buffer);
const places = {
  "an ordinary array": () => onBuffer(new ArrayBuffer(4 * length)),
  "a SharedArrayBuffer": () => onBuffer(new SharedArrayBuffer(4 * length)),
};

const filled = (array: Float32Array, period: number): Float32Array =>
  array.map((_, index) => ((index * 7919) % period) / 100 - period / 200);

describe.each(Object.entries(places))("on %s", (_, place) => {
  const x = place();
  x.set(filled(x, 1009));
  const dy = place();
  dy.set(filled(dy, 211));

  test("the values and slopes are those of one thread", async () => {
    for (const precision of ["fast", "precise"] as const) {
      const out = place();
      expect(await parallel(mish)(x, {}, out, { precision })).toBe(out);
      expect(isSame(out, mish(x, {}, place(), { precision }))).toBe(true);
    }
    expect(isSame(await parallel(mish).derivative(x), mish.derivative(x))).toBe(true);
  });

  test("in place", async () => {
    const copy = place();
    copy.set(x);
    expect(await parallel(mish)(copy, {}, copy)).toBe(copy);
    expect(isSame(copy, mish(x, {}, place()))).toBe(true);
  });

  test("gradients, of a number's parameter and of arrays, a part of a larger one among them", async () => {
    const one = swish.backward(x, dy, { beta: 1.25 });
    const several = await parallel(swish).backward(x, dy, { beta: 1.25 });
    expect(isSame(several.dx, one.dx)).toBe(true);
    expect((several.dparams.beta as number) / (one.dparams.beta as number)).toBeCloseTo(1, 9);

    const all = new Float32Array(20).map((_, index) => index / 10 - 1);
    const options = { shape: [length, 1], axis: 1 };
    const tl = all.subarray(3, 4);
    const clipped = await parallel(srelu)(x, { tl }, undefined, options);
    expect(isSame(clipped, srelu(x, { tl }, undefined, options))).toBe(true);
    const images = { shape: [(length - 13) / 2 ** 14, 4, 2 ** 12], axis: 1 };
    const [part, slopes] = [x.subarray(13), dy.subarray(13)];
    const channels = { ar: all.subarray(5, 9) };
    const wanted = srelu.backward(part, slopes, channels, undefined, images);
    const got = await parallel(srelu).backward(part, slopes, channels, undefined, images);
    expect(isSame(got.dx, wanted.dx)).toBe(true);
    (got.dparams.ar as Float32Array).forEach((sum, channel) => {
      expect(sum / ((wanted.dparams.ar as Float32Array)[channel] as number)).toBeCloseTo(1, 6);
    });
  });
});

test("calls that overlap do not mix", async () => {
  const arrays = [1009, 211, 397].map((period) => filled(new Float32Array(length), period));
  const got = await Promise.all(arrays.map((x) => parallel(mish)(x)));
  arrays.forEach((x, index) => {
    expect(isSame(got[index] as Float32Array, mish(x))).toBe(true);
  });
});

test("small arrays give the same", async () => {
  const x = Float32Array.of(-1, 0, 1);
  expect(await parallel(mish)(x)).toEqual(mish(x));
});

test("wrong arguments reject as the activation throws", async () => {
  const run = parallel(swish) as (...given: unknown[]) => Promise<unknown>;
  await expect(run(Float32Array.of(1), { gamma: 1 })).rejects.toThrow(
    new RangeError('swish: unknown parameter "gamma"; it has beta'),
  );
  for (const x of [1, Float64Array.of(1)]) {
    await expect(run(x)).rejects.toThrow(
      new TypeError("parallel: x must be a Float32Array; call the activation itself for any other"),
    );
  }
});

test("what is no activation function, or a gated one, is refused in one line", () => {
  for (const [given, description] of [
    [undefined, "undefined"],
    [mish.definition, "an object (Object)"],
    [mish.derivative, "a function"],
    [swiglu, "a function"],
  ])
    expect(() => parallel(given as never)).toThrow(
      new TypeError(
        `parallel: activation must be an activation function, not a gated one, got ${description}`,
      ),
    );
});

test("the program ends by itself, and not before its results are there", () => {
  const program = `
    import { mish } from "echoai";
    import { parallel } from "echoai/parallel";
    parallel(mish)(new Float32Array(${length}).fill(1)).then((y) => console.log(y[${length - 1}].toFixed(4)));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    encoding: "utf8",
  });
  expect({ stdout, stderr, status }).toEqual({ stdout: "0.8651\n", stderr: "", status: 0 });
});
