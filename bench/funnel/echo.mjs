import { allocate, FReLU } from "echoai";

/** @param {import("./task.mjs").FunnelTask} task @returns {import("../race.mjs").Runner} */
export function prepare({ size, x, state }) {
  const { batch, channels, height, width } = size;
  const layer = new FReLU(channels);
  layer.loadStateDict(
    Object.fromEntries(
      Object.entries(state).map(([name, data]) => [
        name,
        { data, shape: name === "weight" ? [channels, 1, 3, 3] : [channels] },
      ]),
    ),
  );
  layer.eval();
  const data = allocate(x.length);
  data.set(x);
  const input = { data, shape: [batch, channels, height, width] };
  const out = allocate(x.length);
  return { call: () => layer.forward(input, out), read: () => layer.forward(input, out).data };
}
