import { encodeModel } from "../onnx/graph.mjs";
import { createRunner } from "../onnx/session.mjs";

/** @param {import("./task.mjs").FunnelTask} task @param {import("../onnx/session.mjs").Runtime} runtime */
export function prepare({ size, x, state }, runtime) {
  const { batch, channels, height, width } = size;
  const shape = [batch, channels, height, width];
  const perChannel = (/** @type {Float32Array} */ data) => ({ data, shape: [channels] });
  const model = encodeModel(shape, (build, x) => {
    const weight = { data: state.weight, shape: [channels, 1, 3, 3] };
    const convolved = build("Conv", [x, weight, perChannel(state.bias)], {
      group: BigInt(channels),
      pads: [1n, 1n, 1n, 1n],
    });
    const statistics = [state.gamma, state.beta, state.runningMean, state.runningVar].map(perChannel);
    return build("Max", [x, build("BatchNormalization", [convolved, ...statistics])]);
  });
  return createRunner(runtime, model, { data: x, shape });
}
