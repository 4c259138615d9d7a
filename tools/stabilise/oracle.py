"""Writes the truth about formulas at the inputs that are hard for them: points.json, or with --short the few points of a test.

    pip install mpmath gmpy2     (gmpy2 only makes it fast)
    python3 tools/stabilise/oracle.py FORMULAS.jsonl [--single] [--short] [--out FILE]

A line of FORMULAS.jsonl has name, formula, parameters (name, default, domain in words such as "x > 0") and may have kinks and checks,
whose second entries are further sets of parameters. --single rounds inputs and parameters to float32.
"""

import argparse
import json
import math
import struct
from multiprocessing import Pool
from pathlib import Path

from formulas import read, written_out
from truth import truth


def entries(path, single):
    for line in Path(path).read_text().splitlines():
        entry = json.loads(line)
        if entry.get("kind", "elementwise") != "elementwise" or entry.get("new_operations"):
            continue
        names = [parameter["name"] for parameter in entry["parameters"]]
        try:
            tree = read(entry["formula"], names)
        except (KeyError, SyntaxError) as error:
            print(f"{entry['name']}: not read: {error}")
            continue
        sets = [{parameter["name"]: float(parameter["default"]) for parameter in entry["parameters"]}]
        for _, values, _ in entry.get("checks", []):
            if set(values) == set(names) and values != sets[0] and len(sets) < 2:
                sets.append({name: float(value) for name, value in values.items()})
        rounded = [{name: to_single(value) if single else value for name, value in values.items()} for values in sets]
        kinks = [kink["at"] for kink in entry.get("kinks", []) if isinstance(kink.get("at"), (int, float))]
        yield {"name": entry["name"], "formula": entry["formula"], "parameters": entry["parameters"], "tree": tree, "sets": rounded, "kinks": kinks}


def inputs(entry, parameters, single, short):
    powers = (-300, -100, -20, -5, 0, 5, 20, 100, 300) if short else range(-300, 301, 25)
    tails = (710, 745.5) if short else (700, 705, 708.3, 709.5, 710, 720, 733, 740, 744.9, 745.5, 746)
    middle = (25.25, 38.25, 88.25, 350.25) if short else (25.25, 30.25, 38.25, 45.25, 60.25, 88.25, 100.25, 150.25, 250.25, 350.25, 500.25)
    small = (1e-3, 1e-9) if short else [10.0**-k for k in range(1, 21, 2)]
    sizes = [float(f"1e{k}") for k in powers] + [1.3 * value for value in small] + [*tails, *middle]
    if single:
        sizes += [10.0**k for k in range(-36, 39, 3)] + [80, 85, 87, 87.5, 88, 88.5, 89, 95, 100, 103, 103.5, 104]
    steps = (-8.63, -3, -1.63, -0.63, 0, 0.37, 2.37, 5, 17.37) if short else [k + part for k in range(-20, 21) for part in (0, 0.37)]
    found = {sign * size for size in sizes for sign in (-1, 1)} | {float(step) for step in steps}
    for place in [*entry["kinks"], *parameters.values(), *[-value for value in parameters.values()]]:
        if math.isfinite(place) and not short:
            found |= {place, math.nextafter(place, math.inf), math.nextafter(place, -math.inf), place * (1 + 1e-6), place * (1 - 1e-6)}
    if single:
        found = {to_single(x) for x in found if x == 0 or 1.2e-38 < abs(x) < 3e38}
    return sorted(found)


def to_single(value):
    return struct.unpack("f", struct.pack("f", value))[0]


def points(task):
    entry, parameters, single, short = task
    rows = []
    for x in inputs(entry, parameters, single, short):
        found = truth(entry["tree"], x, parameters)
        if found is not None:
            rows.append([x, *found])
    return rows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("formulas")
    parser.add_argument("--single", action="store_true")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--out", default=str(Path(__file__).parent / "out" / "points.json"))
    options = parser.parse_args()
    read_in = list(entries(options.formulas, options.single))
    tasks = [(entry, values, options.single, options.short) for entry in read_in for values in entry["sets"]]
    with Pool() as pool:
        found = iter(pool.map(points, tasks, chunksize=1))
    for entry in read_in:
        entry["sets"] = [{"parameters": values, "rows": next(found)} for values in entry["sets"]]
        entry["writtenOut"] = written_out(entry["tree"])
    Path(options.out).parent.mkdir(exist_ok=True)
    # Infinity as text, since JSON has none.
    lines = [json.dumps(finite(entry)) for entry in read_in]
    Path(options.out).write_text("[\n" + ",\n".join(lines) + "\n]\n")
    print(len(read_in), "formulas,", sum(len(each["rows"]) for entry in read_in for each in entry["sets"]), "points")


def finite(value):
    if isinstance(value, float) and math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if isinstance(value, list):
        return [finite(each) for each in value]
    return {key: finite(each) for key, each in value.items()} if isinstance(value, dict) else value


if __name__ == "__main__":
    main()
