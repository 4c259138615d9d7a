import * as tf from "@tensorflow/tfjs-core";
import type { Compute, ComputeSum } from "./backend.ts";

/** For a backend that has sums of its own: the terms are computed, then added up. */
export const summedAfterwards =
  (compute: Compute): ComputeSum =>
  (task, shape, backend) =>
    tf.tidy(() => {
      const terms = tf.engine().makeTensorFromTensorInfo(compute(task, backend), backend);
      const missing = terms.rank - shape.length;
      const axes = terms.shape.flatMap((size, axis) =>
        axis < missing || (shape[axis - missing] === 1 && size !== 1) ? [axis] : [],
      );
      return tf.reshape(tf.sum(terms, axes), [...shape]);
    });
