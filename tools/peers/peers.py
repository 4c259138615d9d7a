"""Compares the functions of PyTorch, Keras, jax.nn and ONNX with the truth and writes docs/peers.md.

    pip install torch jax keras onnx onnxruntime numpy
    npm run peers -- VALUES.json     (what Echo computes, and the truth)
    python3 tools/peers/peers.py VALUES.json
"""

import json
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np

import calls
from judge import judge
from page import page

PAGE = Path(__file__).parents[2] / "docs" / "peers.md"
ORDINARY = np.array([-4, -2.5, -1, -0.25, 0.25, 1, 2.5, 4], np.float32)


class Subject:
    """A function of Echo: inputs, the truth and Echo's results, by form."""

    def __init__(self, record):
        self.name = record["name"]
        self.names = [(each["peer"], each["name"]) for each in record["names"]]
        self.inputs = [numbers(texts) for texts in record["inputs"].values()]
        self.lengths = record.get("lengths")
        self.upstream = numbers(record.get("upstream", []))
        columns = [("value", record["value"]), *((f"slope in {name}", slope) for name, slope in record["slopes"].items())]
        self.forms = [form for form, _ in columns]
        self.scales = [numbers(column["scale"]) if "scale" in column else None for _, column in columns]
        self.truths, self.fast, self.precise = ([numbers(column[key]) for _, column in columns] for key in ("truth", "fast", "precise"))

    def judged(self, results):
        """By form. ONNX has values alone."""
        is_grid = self.lengths is None and len(self.inputs) == 1
        parts = zip(self.forms, self.truths, self.scales, results)
        return [judge(got, truth, self.inputs, form != "value", is_grid, scale) for form, truth, scale, got in parts]

    def computed(self, call, name, arguments):
        """A peer's results by form."""
        inputs = [x.astype(np.float32) for x in self.inputs]
        if self.lengths is None:
            value, slopes = call(name, arguments, inputs)
            return [np.asarray(each, np.float64) for each in (value, *slopes)]
        ends = np.cumsum(self.lengths)[:-1]
        slices = zip(np.split(inputs[0], ends), np.split(self.upstream.astype(np.float32), ends))
        parts = [call(name, arguments, [x], upstream) for x, upstream in slices]
        return [np.concatenate(each).astype(np.float64) for each in ([value for value, _ in parts], [slope for _, (slope,) in parts])]


class Row(NamedTuple):
    """What one library computes for a function: results and their errors by form."""

    subject: Subject
    by: str
    spelling: str
    results: list
    judged: list


def numbers(texts):
    return np.array([float(text) for text in texts])


def main(file):
    subjects = [Subject(record) for record in json.loads(Path(file).read_text())]
    versions, missing = calls.available()
    rows, definitions = [], []
    for subject in subjects:
        for by, results in (("Echo, fast", subject.fast), ("Echo, precise", subject.precise)):
            rows.append(Row(subject, by, subject.name, results, subject.judged(results)))
        for title in versions:
            peer, _, call = calls.COLUMNS[title]
            for name, arguments in called(subject, peer):
                results = subject.computed(call, name, arguments)
                rows.append(Row(subject, title, spelled(name, arguments), results, subject.judged(results)))
                definitions += differing(title, peer, name, arguments, call)
    PAGE.write_text(page(rows, definitions, versions, missing))


def spelled(name, arguments):
    return f"{name}({', '.join(f'{key}={value!r}' for key, value in arguments.items())})" if arguments else name


def called(subject, peer):
    """The names that a peer has for a function, with the arguments that make it the same one."""
    for each, name in subject.names:
        if each == peer:
            yield name, calls.ARGUMENTS.get(f"{peer} {name}", {})
    for spelling, (other, arguments) in calls.OTHER_FORMS.items():
        if other == subject.name and spelling.startswith(f"{peer} "):
            yield spelling.split()[-1], arguments


def differing(title, peer, name, arguments, call):
    """Where a peer's defaults make another function than the arguments for Echo's: where it is farthest, and both values."""
    if arguments != calls.ARGUMENTS.get(f"{peer} {name}") or f"{peer} {name}" in calls.REQUIRED:
        return []
    own, same = (call(name, given, [ORDINARY])[0] for given in ({}, arguments))
    index = int(np.argmax(np.abs(own - same)))
    return [(title, name, spelled(name, arguments), ORDINARY[index], own[index], same[index])]


if __name__ == "__main__":
    main(*sys.argv[1:])
