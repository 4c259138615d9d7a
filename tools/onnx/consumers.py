"""Tries Echo's ONNX files in what reads and changes such files, and writes docs/onnx-consumers.md.

    pip install onnx onnxruntime numpy openvino opencv-python-headless tinygrad onnxconverter-common onnxsim
    npx tsc -b && node tools/onnx/models.mjs /tmp/models && python3 tools/onnx/consumers.py /tmp/models

What is not installed is said so in the document.
"""

import json
import os
import shutil
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, checker, inliner, version_converter

FOLDER = Path(sys.argv[1])
PAGE = Path(__file__).parents[2] / "docs/onnx-consumers.md"
CASES = json.loads((FOLDER / "cases.json").read_text())
SHAPE = CASES["shape"]
FEEDS = {name: np.array(CASES[name], np.float32).reshape(SHAPE) for name in ("x", "condition")}

# Beyond, a value counts as wrong: relative to what is right, or to 1 where that is smaller. Float16 has 11 bits, and Echo's own
# results on ONNX Runtime are within 2e-6; the rest is for other libraries' exponentials.
ALLOWED = {"float32": 1e-5, "float16": 1e-3}


# Readers: the bytes of a model and its inputs give the output.


def onnx_runtime(model, feeds):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    return session.run(None, feeds)[0]


def reference_evaluator(model, feeds):
    from onnx.reference import ReferenceEvaluator

    return ReferenceEvaluator(onnx.load_from_string(model)).run(None, feeds)[0]


def openvino(model, feeds):
    import openvino

    core = openvino.Core()
    compiled = core.compile_model(core.read_model(model), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    return compiled(feeds)[0]


def opencv(model, feeds):
    import cv2

    network = cv2.dnn.readNetFromONNX(np.frombuffer(model, np.uint8))
    for name, value in feeds.items():
        network.setInput(value, name)
    return network.forward()


def tinygrad(model, feeds):
    # It compiles with clang; without one it interprets.
    if shutil.which("clang") is None:
        os.environ.setdefault("DEV", "PYTHON")
    from tinygrad import Tensor
    from tinygrad.nn.onnx import OnnxRunner

    with tempfile.NamedTemporaryFile(suffix=".onnx") as file:
        Path(file.name).write_bytes(model)
        (output,) = OnnxRunner(file.name)({name: Tensor(value) for name, value in feeds.items()}).values()
    return output.numpy()


# Changers: the model gives another one, which ONNX Runtime runs.


def full_checker(model):
    checker.check_model(model, full_check=True)
    return model


def inlined(model):
    return inliner.inline_local_functions(model)


def converted_up(model):
    return version_converter.convert_version(model, 26)


def float16_converted(model):
    from onnxconverter_common import float16

    return float16.convert_float_to_float16(model, keep_io_types=True)


def simplified(model):
    from onnxsim import simplify

    result, is_right = simplify(model)
    if not is_right:
        raise ValueError("its own check fails")
    return result


READERS = {
    "ONNX Runtime": ("onnxruntime", onnx_runtime),
    "onnx's reference evaluator": ("onnx", reference_evaluator),
    "OpenVINO": ("openvino", openvino),
    "OpenCV": ("opencv-python-headless", opencv),
    "tinygrad": ("tinygrad", tinygrad),
}
CHANGERS = {
    "onnx's checker, with shape inference": ("onnx", full_checker, "float32"),
    "onnx's inliner": ("onnx", inlined, "float32"),
    "onnx's version converter, to opset 26": ("onnx", converted_up, "float32"),
    "onnxconverter-common's float16 converter": ("onnxconverter-common", float16_converted, "float16"),
    "onnxsim": ("onnxsim", simplified, "float32"),
}


FAILURES = []


def version_of(package):
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def error_of(got, wanted):
    """The largest error, relative or of what is below 1; infinite where something is no number."""
    got = np.asarray(got, np.float64).reshape(-1)
    if got.shape != wanted.shape or not np.all(np.isfinite(got)):
        return np.inf
    return float(np.max(np.abs(got - wanted) / np.maximum(1, np.abs(wanted))))


def file_of(name, opset, element_type):
    suffix = "" if element_type == "float32" else f"-{element_type}"
    return FOLDER / f"{name}-{opset}{suffix}.onnx"


def feeds_of(function, element_type):
    return {name: FEEDS[name].astype(np.dtype(element_type)) for name in function["inputs"]}


def tried(act, function):
    """The error, or why there is none."""
    wanted = np.array(function["y"], np.float64)
    try:
        return error_of(act(), wanted)
    except Exception as problem:
        first = str(problem).strip().splitlines()[0]
        return f"{type(problem).__name__}: {first.split(' of output arg')[0][:120]}"


def row(name, opsets, results, allowed):
    """Cells: how many were taken, how many were right, the largest error of those; what was not is kept for the list."""
    errors = [result for result in results.values() if not isinstance(result, str)]
    right = [error for error in errors if error <= allowed]
    for key, result in results.items():
        if isinstance(result, str) or result > allowed:
            what = result if isinstance(result, str) else "infinite or NaN" if np.isinf(result) else f"an error of {result:.1e}"
            FAILURES.append(f"- {name}, {key}: {what}")
    largest = f"{max(right):.1e}" if right else ""
    listed = ", ".join(map(str, opsets))
    return f"| {name} | {listed} | {len(results)} | {len(errors)} | {len(right)} | {largest} |"


def rows_of_readers(element_type):
    for title, (package, read) in READERS.items():
        installed = version_of(package)
        if installed is None:
            yield f"| {title} | not installed here | | | | |"
            continue
        results = {
            f"{function['name']} of {element_type} at opset {opset}": tried(
                lambda: read(file_of(function["name"], opset, element_type).read_bytes(), feeds_of(function, element_type)),
                function,
            )
            for opset in CASES["opsets"]
            for function in CASES["functions"]
        }
        yield row(f"{title} {installed}", CASES["opsets"], results, ALLOWED[element_type])


def rows_of_changers():
    for title, (package, change, precision) in CHANGERS.items():
        installed = version_of(package)
        if installed is None:
            yield f"| {title} | not installed here | | | | |"
            continue

        def act(function, opset):
            model = change(onnx.load(file_of(function["name"], opset, "float32")))
            return onnx_runtime(model.SerializeToString(), feeds_of(function, "float32"))

        results = {
            f"{function['name']} at opset {opset}": tried(lambda: act(function, opset), function)
            for opset in CASES["opsets"]
            for function in CASES["functions"]
        }
        yield row(f"{title} {installed}", CASES["opsets"], results, ALLOWED[precision])


def rows_of_own_float16():
    """With all finite float16s for x, what is computed in float16 beside the same in float32."""
    bits = np.arange(2**16, dtype=np.uint16).view(np.float16)
    halves = bits[np.isfinite(bits)]
    for function in CASES["functions"]:
        name = function["name"]
        feeds = {each: halves if each == "x" else halves[::-1] for each in function["inputs"]}
        singles = {each: value.astype(np.float32) for each, value in feeds.items()}
        wanted = onnx_runtime((FOLDER / f"{name}-own-float32.onnx").read_bytes(), singles).astype(np.float64)
        reached = np.abs(wanted) < 65520
        model = (FOLDER / f"{name}-own-float16.onnx").read_bytes()
        cells = []
        for read in (reference_evaluator, onnx_runtime):
            with np.errstate(all="ignore"):
                got = read(model, feeds).astype(np.float64)
            is_number = np.isfinite(got)
            scaled = np.abs(got - wanted) / np.maximum(1, np.abs(wanted))
            cells += [f"{np.max(scaled[reached & is_number]):.1e}", str(np.count_nonzero(reached & ~is_number))]
        yield f"| {name} | {' | '.join(cells)} |"


HEADER = """| {} | opsets | files | taken | right | largest error |
|---|---|---|---|---|---|"""

PAGE.write_text(
    f"""<!-- Written by `python3 tools/onnx/consumers.py`. -->

# What reads Echo's ONNX files

Every function of the catalogue, {len(CASES["functions"])} of them, as `toModel` writes it by default, at {len(FEEDS["x"].reshape(-1))} numbers up to 3,000 in size. A result is right within
{ALLOWED["float32"]} of the function in float64, relative where the value is above 1, and within {ALLOWED["float16"]} where something is computed in
float16.

## float32

{HEADER.format("reader")}
{chr(10).join(rows_of_readers("float32"))}

## float16

With `type: "float16"`: x and the result are of float16, and the function is computed in float32 between two Casts.

{HEADER.format("reader")}
{chr(10).join(rows_of_readers("float16"))}

## What changes files

Each takes the float32 files; what it makes of them is run by ONNX Runtime.

{HEADER.format("tool")}
{chr(10).join(rows_of_changers())}

## What was not right

OpenCV's own Tanh is NaN for large numbers, and the float16 converter leaves Casts as they are that stand in the graph already.

{chr(10).join(FAILURES)}

## Computed in float16

With `type: "float16"` and `casts: false`, at opset 17: the largest errors at all finite float16 numbers, relative where the value is above
1, and the count of numbers for which the result is infinite or NaN though float16 has it. A rounding to float16 is 4.9e-4. onnx's
reference evaluator rounds after every operator; ONNX Runtime's CPU provider computes most operators in float32.

| function | reference evaluator | no number | ONNX Runtime | no number |
|---|---|---|---|---|
{chr(10).join(rows_of_own_float16())}
"""
)
