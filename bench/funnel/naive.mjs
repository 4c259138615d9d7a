import { epsilon } from "./task.mjs";

/** @param {import("./task.mjs").FunnelTask} task @returns {import("../race.mjs").Runner} */
export function prepare({ size, x, state }) {
  const out = new Float32Array(x.length);
  const call = () => {
    funnel(x, state, size, out);
    return out;
  };
  return { call, read: call };
}

/** @param {Float32Array} x @param {import("./task.mjs").FunnelState} state @param {import("./task.mjs").Size} size @param {Float32Array} out */
function funnel(x, state, { batch, channels, height, width }, out) {
  for (let image = 0; image < batch; image++) {
    for (let channel = 0; channel < channels; channel++) {
      const start = (image * channels + channel) * height * width;
      const mean = Number(state.runningMean[channel]);
      const scale = Number(state.gamma[channel]) / Math.sqrt(Number(state.runningVar[channel]) + epsilon);
      for (let row = 0; row < height; row++) {
        for (let column = 0; column < width; column++) {
          let sum = Number(state.bias[channel]);
          for (let down = 0; down < 3; down++) {
            const y = row + down - 1;
            if (y < 0 || y >= height) continue;
            for (let across = 0; across < 3; across++) {
              const z = column + across - 1;
              if (z < 0 || z >= width) continue;
              sum += Number(x[start + y * width + z]) * Number(state.weight[channel * 9 + down * 3 + across]);
            }
          }
          const place = start + row * width + column;
          const condition = (sum - mean) * scale + Number(state.beta[channel]);
          out[place] = Math.max(Number(x[place]), condition);
        }
      }
    }
  }
}
