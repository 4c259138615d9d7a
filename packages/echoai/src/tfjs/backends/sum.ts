import * as tf from "@tensorflow/tfjs-core";
import type { Compute, ComputeSum } from "./backend.ts";

/** For a backend that has sums of its own: the terms are computed, then added up. */
export const summedAfterwards =
  (compute: Compute): ComputeSum =>
  (task, shape, backend) =>
    tf.tidy(() => {
      const wanted = [...shape];
      if (tf.util.sizeFromShape([...task.shape]) === 0) return tf.zeros(wanted);
      const terms = asTensor(compute(task, backend), backend);
      const missing = terms.rank - wanted.length;
      const axes = terms.shape.flatMap((size, axis) =>
        axis < missing || (wanted[axis - missing] === 1 && size !== 1) ? [axis] : [],
      );
      return tf.reshape(tf.sum(terms, axes), wanted);
    });

const asTensor = (made: tf.TensorInfo, backend: tf.KernelBackend): tf.Tensor =>
  made instanceof tf.Tensor ? made : tf.engine().makeTensorFromTensorInfo(made, backend);
