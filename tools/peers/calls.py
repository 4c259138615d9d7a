"""The functions of the peers as they are called: of float32 arrays, the value and the derivatives in each of them, or the gradients of a loss
whose gradient in the value is `upstream`."""

import importlib
import os
from functools import partial

# By peer and name: arguments that give what Echo's default parameters give, where the peer's own defaults do not.
ARGUMENTS = {
    "torch.nn Threshold": {"threshold": 0, "value": 0},
    "torch.nn GLU": {"dim": 0},
    "torch.nn LogSoftmax": {"dim": 0},
    "torch.nn Softmax": {"dim": 0},
    "torch.nn Softmin": {"dim": 0},
    "Keras threshold": {"threshold": 0, "default_value": 0},
    "Keras leaky_relu": {"negative_slope": 0.01},
    "Keras glu": {"axis": 0},
    "jax.nn gelu": {"approximate": False},
    "jax.nn glu": {"axis": 0},
    "ONNX HardSigmoid": {"alpha": 0.16666667},
}

# By peer and name: another function of Echo that it is, and the arguments that make it that.
OTHER_FORMS = {
    "torch.nn GELU": ("geluTanh", {"approximate": "tanh"}),
    "Keras gelu": ("geluTanh", {"approximate": True}),
    "jax.nn gelu": ("geluTanh", {}),
    "ONNX Gelu": ("geluTanh", {"approximate": "tanh"}),
    "ONNX HardSigmoid": ("hardSigmoidAffine", {}),
}

# What a peer's function cannot be called without.
REQUIRED = {"torch.nn Threshold", "Keras threshold", *(spelling for spelling, given in ARGUMENTS.items() if given.keys() & {"dim", "axis"})}

# The first that has Swish.
OPSET = 24


def torch_nn(name, arguments, inputs, upstream=None):
    import torch

    tensors = [torch.tensor(values, requires_grad=True) for values in inputs]
    result = getattr(torch.nn, name)(**arguments)(joined(torch.stack, tensors))
    result = result[0] if len(tensors) > 1 else result
    result.backward(torch.ones_like(result) if upstream is None else torch.tensor(upstream))
    return result.detach().numpy(), [tensor.grad.numpy() for tensor in tensors]


def of_jax(module, name, arguments, inputs, upstream=None):
    """As its users run it, compiled."""
    import jax

    function = partial(getattr(importlib.import_module(module), name), **arguments)

    def call(*arrays):
        result = function(joined(jax.numpy.stack, arrays))
        return result[0] if len(arrays) > 1 else result

    def both(*arrays):
        value, pull = jax.vjp(call, *arrays)
        return value, pull(jax.numpy.ones_like(value) if upstream is None else upstream)

    return jax.jit(both)(*inputs)


def of_onnx(run, name, arguments, inputs):
    """A model of one node. It has no derivatives."""
    from onnx import TensorProto, helper

    numbers = helper.make_tensor_value_info("x", TensorProto.FLOAT, [len(inputs[0])])
    result = helper.make_tensor_value_info("y", TensorProto.FLOAT, [len(inputs[0])])
    slope = [helper.make_tensor("slope", TensorProto.FLOAT, [1], [0.25])] if name == "PRelu" else []
    node = helper.make_node(name, ["x", *(tensor.name for tensor in slope)], ["y"], **arguments)
    graph = helper.make_graph([node], name, [numbers], [result], slope)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)
    return run(model, {"x": inputs[0]}), []


def reference(model, feeds):
    from onnx.reference import ReferenceEvaluator

    return ReferenceEvaluator(model).run(None, feeds)[0]


def runtime(model, feeds):
    import onnxruntime

    return onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"]).run(None, feeds)[0]


def joined(stack, arrays):
    return stack(arrays) if len(arrays) > 1 else arrays[0]


os.environ.setdefault("KERAS_BACKEND", "jax")

# By title: whose list of names it is, the package that its version is of, and what calls a function.
COLUMNS = {
    "PyTorch": ("torch.nn", "torch", torch_nn),
    "Keras": ("Keras", "keras", partial(of_jax, "keras.activations")),
    "jax.nn": ("jax.nn", "jax", partial(of_jax, "jax.nn")),
    "ONNX reference": ("ONNX", "onnx", partial(of_onnx, reference)),
    "ONNX Runtime": ("ONNX", "onnxruntime", partial(of_onnx, runtime)),
}


def available():
    """The columns whose packages can be imported, and the reasons of the others."""
    found, missing = {}, {}
    for title, (_, package, _) in COLUMNS.items():
        try:
            found[title] = importlib.import_module(package).__version__
        except (ImportError, OSError, ValueError) as error:
            missing[title] = f"{error}".splitlines()[0]
    return found, missing

