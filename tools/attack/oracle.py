"""Writes samples of every function with their true values, for main.mjs.

    pip install mpmath gmpy2     (gmpy2 only makes it fast)
    python tools/attack/oracle.py --samples 100000 --seed 1

For each function a file of float64 rows in tools/attack/out/ and, in index.json, what the rows hold: region, x, the
parameters, a factor for backward; then for the value, each first derivative and each second one of x: the truth in two
parts, the nearest float64 and the rest, and for all but second derivatives a scale: |f| + sum |v df/dv|, the size of the
change that a relative one of the arguments makes. Undefined is NaN.
"""

import argparse
import array
import json
import math
import os
from multiprocessing import Pool
from pathlib import Path
from random import Random

import mpmath as mp

import inputs
from functions import FUNCTIONS, evaluate

OUT = Path(__file__).parent / "out"
GROUP = 8  # inputs for one set of parameters: what a kernel takes at once
# The first must agree with the second. What cancellation hides from both is below e^-1000 of what cancels.
PRECISIONS = (320, 1500, 6000, 24000)
FAR = 500  # limits are read off at 10^500 / 3 and 10^1000 / 3, where parameters of 1e-200 have had their effect
REGION_NAMES = list(inputs.REGIONS)


def truth(function, x, parameters):
    """value, first derivatives, second ones of x, and the scales of value and first derivatives."""
    previous = None
    for precision in PRECISIONS:
        mp.mp.prec = precision
        results = columns(function, x, parameters)
        if previous is not None and all(agree(a, b) for a, b in zip(previous, results)):
            return results
        previous = results
    raise ArithmeticError(f"no agreement at {x}, {parameters}")


def columns(function, x, parameters):
    values = [mp.mpf(value) for value in (x, *parameters)]
    jet = evaluate(function, values)
    count = len(values)
    if jet is None:
        return [mp.nan] * (3 * count + 2)
    hessian = [[jet.second[max(i, j)][min(i, j)] for j in range(count)] for i in range(count)]
    scales = [scale(jet.value, jet.first, values)]
    scales += [scale(first, row, values) for first, row in zip(jet.first, hessian)]
    return [jet.value, *jet.first, *hessian[0], *scales]


def scale(value, gradient, values):
    return abs(value) + sum(abs(v * slope) for v, slope in zip(values, gradient))


def agree(a, b):
    return a == b or (mp.isnan(a) and mp.isnan(b)) or abs(a - b) <= abs(b) * mp.mpf(2) ** -120 or abs(b) < mp.mpf(2) ** -1300


def limit(function, sign, parameters):
    """Value and first derivatives as x goes to an infinity: what grows is infinite, what shrinks is 0."""
    mp.mp.prec = 8000
    # A third, because mpmath takes the exponential of an integer by slow powering.
    near, far = (columns(function, sign * mp.mpf(10) ** power / 3, parameters) for power in (FAR, 2 * FAR))
    return [limit_of(a, b) for a, b in zip(near, far)]


def limit_of(a, b):
    if mp.isnan(b):
        return mp.nan
    if abs(b) < mp.mpf(2) ** -1500:
        return mp.sign(b) * mp.mpf(2) ** -2000
    if abs(b) > 1.5 * abs(a):
        return mp.sign(b) * mp.inf
    return b if abs(b) >= abs(a) / 1.5 else mp.sign(b) * mp.mpf(2) ** -2000


def parts(value):
    """The nearest float64 and the rest. An underflow keeps its sign."""
    if mp.isnan(value):
        return math.nan, 0
    if value == 0:
        return 0.0, 0.0
    high = float(value)
    if high == 0:
        return math.copysign(0.0, int(mp.sign(value))), math.copysign(5e-324, int(mp.sign(value)))
    return (high, float(value - high)) if math.isfinite(high) else (high, 0.0)


def row(function, region, x, parameters, factor, results):
    count = len(parameters) + 1
    truths, scales = results[: 2 * count + 1], results[2 * count + 1 :]
    numbers = [REGION_NAMES.index(region), x, *parameters, factor]
    for value in truths:
        numbers += parts(value)
    return numbers + [parts(each)[0] for each in scales]


def group(task):
    """The rows of one set of parameters: inputs, then both infinities."""
    seed, name, number = task
    random = Random(f"{seed} {name} {number}")
    function = FUNCTIONS[name]
    region = random.choices(REGION_NAMES, inputs.REGIONS.values())[0]
    if not function.parameters and region != "wide":
        region = "defaults"
    parameters = inputs.parameters(random, function, region)
    rows = []
    for _ in range(GROUP):
        x = inputs.input_value(random, function, parameters, region)
        factor = 2.0 ** random.choice((0, 0, 0, random.randrange(-100, 100)))
        rows += row(function, region, x, parameters, factor, truth(function, x, parameters))
    for sign in (-1, 1):
        rows += row(function, region, sign * math.inf, parameters, 1, limit(function, sign, parameters))
    return rows


def groups(samples):
    """How many groups for each function: more for those with parameters."""
    weights = {name: 1 + 2 * min(2, len(function.parameters)) for name, function in FUNCTIONS.items()}
    unit = samples / GROUP / sum(weights.values())
    return {name: max(1, round(unit * weight)) for name, weight in weights.items()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--samples", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    OUT.mkdir(exist_ok=True)
    index = {"seed": options.seed, "samples": options.samples, "regions": REGION_NAMES, "group": GROUP, "functions": []}
    with Pool(os.cpu_count()) as pool:
        for name, count in groups(options.samples).items():
            tasks = [(options.seed, name, number) for number in range(count)]
            rows = array.array("d")
            for part in pool.imap(group, tasks, chunksize=4):
                rows.extend(part)
            (OUT / f"{name}.f64").write_bytes(rows.tobytes())
            parameters = list(FUNCTIONS[name].parameters)
            index["functions"].append({"name": name, "parameters": parameters, "groups": count})
            print(name, count * GROUP, flush=True)
    (OUT / "index.json").write_text(json.dumps(index, indent=2) + "\n")


if __name__ == "__main__":
    main()
