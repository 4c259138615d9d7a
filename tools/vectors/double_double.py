"""Writes packages/echoai/vectors/double-double.json: inputs, the nearest float64 to a function's value there, and what that leaves.

    pip install mpmath
    python tools/vectors/double_double.py
"""

import json
from pathlib import Path

from mpmath import erf, erfc, exp, expm1, log, log1p, mp, mpf, sqrt

mp.dps = 60

INPUTS = {
    "exp": (exp, [2**-140, -(2**-30), 0.34375, -0.7, 1, 17.3, -87.5, 88.7]),
    "expm1": (expm1, [2**-140, -(2**-30), 0.34375, -0.7, 1, 17.3, -87.5]),
    "log": (log, [2**-149, 0.7, 1 - 2**-24, 1 + 2**-23, 2, 3, 3e38]),
    "log1p": (log1p, [2**-149, -(2**-30), -0.99, 0.01, 1, 3e38]),
    "sqrt": (sqrt, [2, 1e-40, 3e38]),
    "erf": (erf, [2**-140, 0.5, -2.9, 3.1, -6]),
    "erfc": (erfc, [2**-140, 0.5, -2.9, 2.9, 3.1, 9, -6]),
}


def parts(value):
    high = float(value)
    return high, float(value - mpf(high))


vectors = {
    name: [[float(x), *parts(function(mpf(float(x))))] for x in inputs] for name, (function, inputs) in INPUTS.items()
}
file = Path(__file__).parents[2] / "packages" / "echoai" / "vectors" / "double-double.json"
file.write_text(json.dumps(vectors) + "\n")
