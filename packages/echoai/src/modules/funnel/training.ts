import { convolvedRows, convolver, setTaps, strips } from "./convolution.ts";
import type { Condition, Gradients, Size } from "./funnel.ts";
import { places } from "./places.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

/** The larger of x and its condition, in float64 up to the result. */
export function activate(x: Float32Array, condition: Condition, size: Size, out: Float32Array): void {
  const workspace = openWorkspace(size.width, [x, out]);
  const convolve = convolver(workspace, x, size);
  const write = workspace.writer(out, convolvedRows(size.width) * size.width);
  for (let channel = 0; channel < size.channels; channel++) {
    setChannel(workspace, condition, channel);
    for (const strip of strips(size, channel)) {
      const { x, values, valuesEnd } = convolve(strip);
      workspace.kernels.activate(values, valuesEnd, x, write.at(strip.start));
      write.done(strip.start, strip.count);
    }
  }
}

/** The gradients of a loss in x and in all that is trained, given its gradient `dy` in the result. */
export function backward(x: Float32Array, dy: Float32Array, condition: Condition, size: Size): Gradients {
  const { batch, channels, height, width } = size;
  const gradients = {
    x: new Float32Array(x.length),
    weight: new Float32Array(9 * channels),
    bias: new Float32Array(channels),
    gamma: new Float32Array(channels),
    beta: new Float32Array(channels),
  };
  const workspace = openWorkspace(width, [x, dy]);
  const { kernels, sum } = workspace;
  const descend = condition.isOfBatch ? kernels.descendOfBatch : kernels.descend;
  const most = convolvedRows(width) * width;
  const convolve = convolver(workspace, x, size);
  const readUpstream = workspace.reader(dy, most + 2 * width);
  const write = workspace.writer(gradients.x, most);
  const direct = workspace.take(4 * (most + 2 * width));

  for (let channel = 0; channel < channels; channel++) {
    setChannel(workspace, condition, channel);
    let [beta, gamma] = [0, 0];
    for (const strip of strips(size, channel)) {
      const { x, values, valuesEnd } = convolve(strip);
      kernels.route(values, valuesEnd, x, readUpstream(strip.start, strip.count));
      beta += sum(0);
      gamma += sum(1);
    }
    setShares(workspace, beta, gamma, batch * height * width);
    gradients.beta[channel] = beta;
    gradients.gamma[channel] = gamma;

    const filter = new Float64Array(10);
    for (const strip of strips(size, channel)) {
      const { x, begin, end, values, valuesEnd, above } = convolve(strip, 1);
      const dy = readUpstream(strip.start - above * width, (valuesEnd - values) / 8);
      descend(values, valuesEnd, x, dy, direct);
      const skipped = above * width;
      const own = values + 8 * skipped;
      const dx = write.at(strip.start);
      const dxEnd = dx + 4 * strip.count;
      kernels.spread(own, values, valuesEnd, 8 * width, direct + 4 * skipped, dx, dxEnd);
      kernels.collect(x + 8 * skipped, begin, end, 8 * width, own, own + 8 * strip.count);
      filter.forEach((value, index) => {
        filter[index] = value + sum(index);
      });
      write.done(strip.start, strip.count);
    }
    gradients.weight.set(filter.subarray(0, 9), 9 * channel);
    gradients.bias[channel] = filter[9] as number;
  }
  return gradients;
}

/** Puts what belongs to a channel where the kernels find it; they leave out the bias, and so does the mean. */
function setChannel(workspace: Workspace, condition: Condition, channel: number): void {
  const { doubles } = workspace.arena;
  const { weight, bias, gamma, beta, mean, scale } = condition;
  setTaps(workspace, weight, channel);
  doubles[places.mean / 8] = (mean[channel] as number) - (bias[channel] as number);
  doubles[places.scale / 8] = scale[channel] as number;
  doubles[places.gamma / 8] = gamma[channel] as number;
  doubles[places.beta / 8] = beta[channel] as number;
}

/** The factors by which the gradient goes back through the normalisation. */
function setShares({ arena: { doubles } }: Workspace, beta: number, gamma: number, count: number): void {
  doubles[places.slope / 8] = (doubles[places.gamma / 8] as number) * (doubles[places.scale / 8] as number);
  doubles[places.betaShare / 8] = beta / count;
  doubles[places.gammaShare / 8] = gamma / count;
}
