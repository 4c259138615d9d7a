import type { Condition, Size } from "./funnel.ts";
import { places } from "./places.ts";
import { openWorkspace, rowsThatFit } from "./workspace.ts";

/** Float32 of x and of the result. */
const bytesPerPlace = 4 + 4;
/** Small enough for the caches near the processor. */
const bytesPerStrip = 128 * 1024;

/** The rows of a strip, without the one above and the one below; less than 1 if the columns are too many. */
export const inferenceRows = (width: number): number =>
  Math.min(rowsThatFit(width, bytesPerPlace * width), Math.ceil(bytesPerStrip / (bytesPerPlace * width))) - 3;

/** The larger of x and its condition, which is one convolution: the normalisation is folded into its weights. */
export function infer(x: Float32Array, condition: Condition, size: Size, out: Float32Array): void {
  const { batch, channels, height, width } = size;
  const plane = height * width;
  const most = inferenceRows(width);
  // Several planes at a time, or some rows of one.
  const planes = Math.max(1, Math.floor(most / height));
  const rows = Math.min(most, height);
  const folded = fold(condition);

  const { arena, kernels, take, reader, writer } = openWorkspace(width, [x, out]);
  const spare = take(4 * width);
  const read = reader(x, (planes * rows + 2) * width);
  const write = writer(out, planes * rows * width);
  const place = places.folded / 4;
  for (let image = 0; image < batch * channels; image += planes) {
    const count = Math.min(planes, batch * channels - image);
    for (let from = 0; from < height; from += rows) {
      const to = Math.min(height, from + rows);
      const first = Math.max(0, from - 1);
      const last = Math.min(height, to + 1);
      const before = (count - 1) * plane;
      const start = image * plane;
      const xBegin = read(start + first * width, before + (last - first) * width);
      const yBegin = write.at(start + from * width);
      for (let index = 0; index < count; index++) {
        const weights = 10 * ((image + index) % channels);
        for (let tap = 0; tap < 10; tap++) arena.floats[place + tap] = folded[weights + tap] as number;
        const begin = xBegin + 4 * index * plane;
        const end = begin + 4 * (last - first) * width;
        const y = yBegin + 4 * index * plane;
        const yEnd = y + 4 * (to - from) * width;
        kernels.fused(begin + 4 * (from - first) * width, begin, end, y, yEnd, 4 * width, spare);
      }
      write.done(start + from * width, before + (to - from) * width);
    }
  }
}

/** For each channel nine weights and the bias. */
function fold({ weight, bias, gamma, beta, mean, scale }: Condition): Float32Array {
  const folded = new Float32Array(10 * bias.length);
  bias.forEach((value, channel) => {
    const slope = (gamma[channel] as number) * (scale[channel] as number);
    for (let tap = 0; tap < 9; tap++)
      folded[10 * channel + tap] = (weight[9 * channel + tap] as number) * slope;
    folded[10 * channel + 9] = (value - (mean[channel] as number)) * slope + (beta[channel] as number);
  });
  return folded;
}
