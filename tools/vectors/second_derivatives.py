"""Writes packages/echoai/vectors/second-derivatives.json, in 120-digit arithmetic: of every function the second derivatives in x and
the parameters, and the third in x.

    pip install mpmath
    python tools/vectors/second_derivatives.py

Parameters are rounded to float32 before use. At a junction the derivatives are those of the branch that has the point; the third,
which is a limit of differences, is asked for beside junctions only.
"""

import json
import struct
from itertools import combinations_with_replacement
from pathlib import Path

from mpmath import diff, mp, mpf, nstr

from functions import FUNCTIONS
from jets import variables

mp.dps = 120
TARGET = Path(__file__).parents[2] / "packages" / "echoai" / "vectors" / "second-derivatives.json"

# Junctions, their neighbours, and the tails; all of them float32 numbers.
INPUTS = [-1e4, -88, -20, -6, -3, -2, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625, 0.5, 1, 1.5, 2, 3, 6, 20, 88, 1e4]
SMOOTH = [-20.5, -2.625, -1.25, -0.75, -0.3125, 0.3125, 0.6875, 1.3125, 2.625, 20.5]

# The defaults first.
PARAMETERS = {
    "leakyRelu": [{"alpha": 0.01}, {"alpha": -0.5}],
    "elu": [{"alpha": 1}, {"alpha": 0.3}],
    "swish": [{"beta": 1}, {"beta": 0}, {"beta": -2.5}],
    "eSwish": [{"beta": 1.735}, {"beta": -0.5}],
    "flattenTSwish": [{"threshold": 0}, {"threshold": -0.2}],
    "aria2": [{"beta": 0.5, "alpha": 1}, {"beta": 2, "alpha": 0.5}, {"beta": 0.3, "alpha": 3.25}],
    "aria2Weighted": [{"beta": 2, "alpha": 1.5}, {"beta": 0.5, "alpha": 1}, {"beta": 0.3, "alpha": 3.25}],
    "isru": [{"alpha": 1}, {"alpha": 0.01}, {"alpha": 30}],
    "isrlu": [{"alpha": 1}, {"alpha": 0.01}, {"alpha": 30}],
    "nlrelu": [{"beta": 1}, {"beta": 0.1}, {"beta": 30}],
    "softClipping": [{"alpha": 0.5}, {"alpha": 0.01}, {"alpha": 50}],
    "softExponential": [{"alpha": 0}, {"alpha": 0.5}, {"alpha": 1}, {"alpha": -0.01}, {"alpha": -1}],
    "softExponentialPage": [{"alpha": 0}, {"alpha": 0.5}, {"alpha": -0.01}],
    "srelu": [{"tr": 1, "ar": 0.25, "tl": -1, "al": 0.1}, {"tr": 0.5, "ar": -2, "tl": 0.5, "al": 0}],
}


def float32(value):
    return mpf(struct.unpack("f", struct.pack("f", value))[0])


def decimal(value):
    return nstr(value, 18, min_fixed=0, max_fixed=0)


def second(function, x, parameters):
    """The second derivative in each pair of variables, or None where the function is undefined."""
    jet = function(*variables(mpf(x), *parameters.values()))
    if jet is None or jet == "pole":
        return None
    names = ["x", *parameters] if len(jet.gradient) > 1 else ["x"]
    pairs = combinations_with_replacement(range(len(names)), 2)
    return {f"{names[i]},{names[j]}": jet.second[i][j] for i, j in pairs}


def third(function, x, parameters):
    def value(t):
        jet = function(*variables(t, *parameters.values()))
        return mpf("nan") if jet is None or jet == "pole" else jet.value

    return diff(value, mpf(x), 3)


def case(function, given):
    parameters = {name: float32(value) for name, value in given.items()}
    rows = [second(function, x, parameters) for x in INPUTS]
    pairs = next(row for row in rows if row is not None)
    return {
        "params": given,
        "second": {pair: ["nan" if row is None else decimal(row[pair]) for row in rows] for pair in pairs},
        "third": [decimal(third(function, x, parameters)) for x in SMOOTH],
    }


if __name__ == "__main__":
    functions = {
        name: [case(function, given) for given in PARAMETERS.get(name, [{}])]
        for name, (function, _) in FUNCTIONS.items()
    }
    TARGET.write_text(json.dumps({"x": INPUTS, "smooth": SMOOTH, "functions": functions}, indent=0) + "\n")
    print(TARGET.name)
