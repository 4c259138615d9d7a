"""Writes packages/echoai/vectors/NAME.json for the seven baselines, in 120-digit arithmetic.

    pip install mpmath
    python tools/vectors/baselines.py

The inputs are those of mish.json. A parameter is rounded to float32 before use, as in every other vector file.
At 0 relu takes slope 0; leakyRelu and elu give the point to the branch x >= 0.
"""

import json
import struct
from pathlib import Path

from mpmath import cosh, exp, expm1, log1p, mp, mpf, ncdf, npdf, nstr, tanh

mp.dps = 120
FOLDER = Path(__file__).parents[2] / "packages" / "echoai" / "vectors"


def float32(value):
    return mpf(struct.unpack("f", struct.pack("f", value))[0])


def decimal(value):
    return nstr(value, 21, min_fixed=0, max_fixed=0)


def sigmoid(x):
    return 1 / (1 + exp(-x))


def softplus(x):
    return log1p(exp(x)) if x < 0 else x + log1p(exp(-x))


def relu(x):
    return (x, 1, {}) if x > 0 else (0, 0, {})


def leaky_relu(x, alpha):
    return (x, 1, {"alpha": 0}) if x >= 0 else (alpha * x, alpha, {"alpha": x})


def elu(x, alpha):
    return (x, 1, {"alpha": 0}) if x >= 0 else (alpha * expm1(x), alpha * exp(x), {"alpha": expm1(x)})


# Each row: the file's name, x and the parameters -> (value, slope, slope in each parameter), the parameter sets.
BASELINES = [
    ("relu", relu, [{}]),
    ("leaky-relu", leaky_relu, [{"alpha": 0.01}, {"alpha": 0.2}]),
    ("elu", elu, [{"alpha": 1.0}, {"alpha": 0.5}]),
    ("gelu", lambda x: (x * ncdf(x), ncdf(x) + x * npdf(x), {}), [{}]),
    ("tanh", lambda x: (tanh(x), 1 / cosh(x) ** 2, {}), [{}]),
    ("sigmoid", lambda x: (sigmoid(x), sigmoid(x) * sigmoid(-x), {}), [{}]),
    ("softplus", lambda x: (softplus(x), sigmoid(x), {}), [{}]),
]


def case(function, parameters, inputs):
    values = {name: float32(value) for name, value in parameters.items()}
    # An input's shortest decimal stands for a binary number: float() first, or its last digits would be others.
    results = [function(mpf(float(x)), **values) for x in inputs]
    return {
        "params": parameters,
        "x": inputs,
        "y": [decimal(mpf(y)) for y, _, _ in results],
        "dx": [decimal(mpf(dx)) for _, dx, _ in results],
        "dparams": {name: [decimal(mpf(dparams[name])) for _, _, dparams in results] for name in parameters},
    }


if __name__ == "__main__":
    inputs = json.loads((FOLDER / "mish.json").read_text())["cases"][0]["x"]
    for name, function, sets in BASELINES:
        cases = [case(function, parameters, inputs) for parameters in sets]
        path = FOLDER / f"{name}.json"
        path.write_text(json.dumps({"name": name, "cases": cases}, indent=0) + "\n")
        print(path.name)
