"""Writes packages/echoai/src/onnx/surgery/schemas.ts: what ONNX's published operator schemas say of types.

    pip install onnx onnxruntime numpy
    python3 tools/onnx/schemas.py && npx biome format --write packages/echoai/src/onnx/surgery/schemas.ts

The operators of ONNX Runtime's own domain are those of the onnxruntime package.
"""

import re
from collections import defaultdict
from pathlib import Path

import onnx
import onnx.checker
import onnxruntime
from onnx import TensorProto, defs, helper, shape_inference
from onnxruntime.capi import onnxruntime_pybind11_state as runtime

PAGE = Path(__file__).parents[2] / "packages/echoai/src/onnx/surgery/schemas.ts"
FLOATS = {"float32": "float", "float16": "float16", "double": "double", "bfloat16": "bfloat16"}
TYPE_ATTRIBUTES = ("to", "dtype", "output_dtype", "output_datatype")
VALUE_KINDS = {"FLOAT": "float", "FLOATS": "float", "INT": "int64", "INTS": "int64", "STRING": "string", "STRINGS": "string"}

# Operators that can come in an activation's place: surgery/operators.ts.
ACTIVATIONS = (
    "Celu Elu Gelu HardSigmoid HardSwish LeakyRelu Mish Relu Selu Sigmoid Softplus Softsign Swish Tanh ThresholdedRelu"
).split()


def kind_of(value):
    return str(value).split(".")[-1].upper()


def tensor_type(text):
    found = re.fullmatch(r"tensor\((\w+)\)", text)
    return found and found[1]


def variable_of(parameter):
    """A type, or the variable that stands for one; onnxruntime spells it otherwise than onnx."""
    return parameter.type_str if hasattr(parameter, "type_str") else parameter.typeStr


def same_as(schema, output):
    """The input that has the output's type, where one must."""
    for place, given in enumerate(schema.inputs):
        if variable_of(given) == variable_of(output):
            return str(place)
    return None


def allowed(schema, type_str):
    for constraint in schema.type_constraints:
        if constraint.type_param_str == type_str:
            return list(constraint.allowed_type_strs)
    return [type_str]


def default_of(schema):
    """The first output's type where no attribute says it, by ONNX's own inference; where it can be, inputs are of float16."""
    if not isinstance(schema, defs.OpSchema):
        return None
    for shape in ([2, 2], [2]):
        inputs, types = [], {}
        for place, given in enumerate(schema.inputs):
            if "Optional" in str(given.option):
                continue
            options = [t for t in map(tensor_type, allowed(schema, variable_of(given))) if t]
            chosen = "float16" if "float16" in options else options[0]
            name = f"i{place}"
            types[name] = helper.make_tensor_type_proto(getattr(TensorProto, chosen.upper()), shape if place == 0 else [])
            inputs.append(name)
        given = {"shape": [1]} if "shape" in schema.attributes else {}
        outputs = [f"y{place}" for place in range(schema.min_output)] or ["y0"]
        node = helper.make_node(schema.name, inputs, outputs, domain=schema.domain, **given)
        imports = [helper.make_opsetid(schema.domain, schema.since_version)]
        try:
            result = shape_inference.infer_node_outputs(schema, node, types, opset_imports=imports)["y0"]
        except (KeyError, TypeError, shape_inference.InferenceError, onnx.checker.ValidationError):
            continue
        code = result.tensor_type.elem_type
        sources = [name for name in inputs if types[name].tensor_type.elem_type == TensorProto.FLOAT16]
        if code == TensorProto.FLOAT16 and sources:
            return sources[0].removeprefix("i")
        if code:
            return TensorProto.DataType.Name(code).lower()
    return None


def rule_of(schema, output):
    fixed = tensor_type(variable_of(output))
    if fixed:
        return fixed
    place = same_as(schema, output)
    ways = []
    for name, attribute in schema.attributes.items():
        kind = kind_of(attribute.type)
        if name in TYPE_ATTRIBUTES or kind == "TENSOR":
            ways.append(f"@{name}")
        elif name.startswith("value_") and kind in VALUE_KINDS:
            ways.append(f"{name}?{VALUE_KINDS[kind]}")
    if place is not None:
        # An input that may be left out leaves its type to something else.
        optional = "Optional" in str(schema.inputs[int(place)].option)
        return "|".join([*(ways if optional else []), place, *([default_of(schema) or "?"] if optional else [])])
    options = {tensor_type(each) for each in allowed(schema, variable_of(output))}
    if len(options) == 1 and None not in options:
        return options.pop()
    if ways:
        return "|".join([*ways, *filter(None, [default_of(schema)])])
    return "?"


def rules_of(schema):
    rules = [rule_of(schema, output) for output in schema.outputs]
    while len(rules) > 1 and rules[-1] == rules[-2]:
        rules.pop()
    return " ".join(rules)


def key_of(schema):
    return schema.name if schema.domain in ("", "ai.onnx") else f"{schema.domain}:{schema.name}"


def output_types(schemas):
    versions = defaultdict(dict)
    for schema in schemas:
        rules = rules_of(schema)
        if rules:
            versions[key_of(schema)][schema.since_version] = rules
    grouped = defaultdict(list)
    for key, known in versions.items():
        changes, before = [], None
        for since in sorted(known):
            if known[since] != before:
                changes.append((since, known[since]))
            before = known[since]
        text = "; ".join(rules if not place else f"{since}: {rules}" for place, (since, rules) in enumerate(changes))
        if set(text) - set("? "):
            grouped[text].append(key)
    return {rule: sorted(grouped[rule]) for rule in sorted(grouped, key=lambda rule: (-len(grouped[rule]), rule))}


def floats_of(name, schemas):
    """The opset from which on an operator takes each type of floats."""
    versions = sorted((s for s in schemas if s.domain == "" and s.name == name), key=lambda s: -s.since_version)
    since = {}
    for ours, theirs in FLOATS.items():
        for schema in versions:
            if f"tensor({theirs})" not in allowed(schema, variable_of(schema.inputs[0])):
                break
            since[ours] = schema.since_version
    return since


def words(names):
    return "`\n" + "".join(f"    {line}\n" for line in wrapped(names)) + "  `"


def wrapped(names, width=100):
    line = ""
    for name in names:
        if line and len(line) + len(name) >= width:
            yield line
            line = ""
        line = f"{line} {name}".strip()
    yield line


published = defs.get_all_schemas_with_history()
own = [schema for schema in runtime.get_all_operator_schema() if schema.domain == "com.microsoft"]
ENTRIES = "".join(f'  "{rule}": {words(names)},\n' for rule, names in output_types([*published, *own]).items())
FLOAT_ENTRIES = "".join(
    f"  {name}: {{ {', '.join(f'{key}: {since}' for key, since in floats_of(name, published).items())} }},\n"
    for name in ACTIVATIONS
)

PAGE.write_text(
    f'''// Written by tools/onnx/schemas.py from the schemas of onnx {onnx.__version__} (opset {defs.onnx_opset_version()}) and onnxruntime {onnxruntime.__version__}.

import type {{ FloatType }} from "../../targets/onnx/index.ts";

/**
 * The types of what operators give: a rule, and the operators that it is for. A rule has a word for each output, of which the last
 * stands for all further ones: a type, the place of an input that has the same, `@attribute` for an attribute that says it,
 * `attribute?type` for one that is there only with that type; of several, the first that the node has. Another rule after "20:" holds
 * from version 20 of the operators on.
 */
export const outputTypes: Readonly<Record<string, string>> = {{
{ENTRIES}}};

/** The first opset in which an operator takes each type of floats. */
export const floatsOfOperators: Readonly<Record<string, Partial<Readonly<Record<FloatType, number>>>>> = {{
{FLOAT_ENTRIES}}};
'''
)
