import { numpy as np, tree } from "@jax-js/jax";

// Adam with the constants of its paper (Kingma & Ba 2015, arXiv 1412.6980).
const beta1 = 0.9;
const beta2 = 0.999;
const epsilon = 1e-8;

/** Mean and mean square of the gradients, each shaped as the trained arrays. */
export type Moments<Trained> = { mean: Trained; square: Trained };

/** What changes from step to step: the step size and the two bias corrections, for step 1 and on. */
export function schedule(step: number, learningRate: number): np.Array {
  return np.array(new Float32Array([learningRate / (1 - beta1 ** step), 1 / (1 - beta2 ** step)]));
}

export function initialMoments<Trained extends tree.JsTree<np.Array>>(trained: Trained): Moments<Trained> {
  const zeros = () => tree.map((array: np.Array) => np.zeros(array.shape), trained) as Trained;
  return { mean: zeros(), square: zeros() };
}

/** One step. Consumes all it is given. */
export function adam<Trained extends tree.JsTree<np.Array>>(
  trained: Trained,
  moments: Moments<Trained>,
  gradient: Trained,
  scheduled: np.Array,
): [Trained, Moments<Trained>] {
  const [size, correction] = [scheduled.ref.slice(0), scheduled.slice(1)];
  const mean = tree.map(
    (old: np.Array, g: np.Array) => old.mul(beta1).add(g.mul(1 - beta1)),
    moments.mean,
    tree.ref(gradient),
  ) as Trained;
  const square = tree.map(
    (old: np.Array, g: np.Array) => old.mul(beta2).add(np.square(g).mul(1 - beta2)),
    moments.square,
    gradient,
  ) as Trained;
  const moved = tree.map(
    (value: np.Array, m: np.Array, s: np.Array) =>
      value.sub(m.mul(size.ref).div(np.sqrt(s.mul(correction.ref)).add(epsilon))),
    trained,
    tree.ref(mean),
    tree.ref(square),
  ) as Trained;
  size.dispose();
  correction.dispose();
  return [moved, { mean, square }];
}
