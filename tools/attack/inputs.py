"""Which numbers are tried. All are exact in float32, except those of the region "wide", which are float64's."""

import math
import struct

from functions import Function

LARGEST, SMALLEST, SMALLEST_NORMAL = (2 - 2**-23) * 2.0**127, 2.0**-149, 2.0**-126
REGIONS = {"defaults": 3, "ordinary": 4, "moderate": 3, "extreme": 4, "wide": 1}  # and their shares
EXPONENTS = {"ordinary": 3, "moderate": 10, "extreme": 30, "wide": 200}
SPECIAL = (0, 1, 0.5, 1.5, 2, 3, 10, 1e-30, 1e30)
# Where exponentials overflow, become subnormal or vanish, in float32 and float64.
THRESHOLDS = (88.72284, -87.33655, -103.97208, 44.361, 16.635532, 709.78271, -744.44007)


def float32(value):
    limited = max(-LARGEST, min(value, LARGEST))
    return struct.unpack("<f", struct.pack("<f", limited))[0]


def neighbour(value, steps):
    """The float32 that is `steps` after one in the order of all, through -0 and 0."""
    (bits,) = struct.unpack("<i", struct.pack("<f", value))
    order = (bits if bits >= 0 else -(bits & 0x7FFFFFFF)) + steps
    bits = order if order >= 0 else -order | 0x80000000
    return struct.unpack("<f", struct.pack("<I", bits))[0]


def log_uniform(random, low, high):
    return math.exp(random.uniform(math.log(low), math.log(high)))


def sign(random):
    return random.choice((-1, 1))


def parameters(random, function: Function, region):
    if region == "defaults":
        return [float32(default) for default, _ in function.parameters.values()]
    return [parameter(random, positive, region) for _, positive in function.parameters.values()]


def parameter(random, is_positive, region):
    magnitude = 10 ** random.uniform(-EXPONENTS[region], EXPONENTS[region])
    if random.random() < 0.2:
        magnitude = random.choice([s for s in SPECIAL if is_in(s, region)])
        if magnitude > 0 and random.random() < 0.4:
            magnitude = neighbour(float32(magnitude), random.choice((-1, 1)))
    if is_positive:
        magnitude = magnitude or 1
    else:
        magnitude *= sign(random)
    return magnitude if region == "wide" else float32(magnitude)


def is_in(magnitude, region):
    limit = 10.0 ** EXPONENTS[region]
    return magnitude == 0 or 0.99 / limit <= magnitude <= 1.01 * limit


def input_value(random, function: Function, values, region):
    """A kind of input by chance, and one of its kind."""
    kind = random.choices((anywhere, plain, scaled, near_kink, near_threshold, at_end), (4, 6, 6, 3, 3, 1))[0]
    x = kind(random, function, values)
    if region == "wide":
        return max(-1e305, min(sign(random) * log_uniform(random, 1e-300, 1e300) if kind is anywhere else x, 1e305))
    return float32(x)


def anywhere(random, function, values):
    return sign(random) * log_uniform(random, SMALLEST, LARGEST)


def plain(random, function, values):
    return random.uniform(-100, 100) if random.random() < 0.5 else sign(random) * log_uniform(random, 1e-4, 100)


def scaled(random, function, values):
    """An input at which a parameter and the input have a moderate product, quotient or the like."""
    value = abs(random.choice(values or [1])) or 1
    power = random.choice((-1, -1, -0.5, 1))
    return random.choice((plain, near_threshold))(random, function, values) * value**power


def near_kink(random, function, values):
    kinks = function.kinks(*values) or (0,)
    kink = random.choice(kinks)
    if random.random() < 0.5:
        return neighbour(float32(kink), random.choice((-2, -1, 0, 1, 2)))
    return kink + sign(random) * log_uniform(random, 1e-7, 1) * max(abs(kink), 1e-3)


def near_threshold(random, function, values):
    place = random.choice(THRESHOLDS) * random.choice((1, 1, -1, 0.5, 2))
    return place * (1 + random.choice((0, 1e-7, 1e-4, 1e-2)) * random.uniform(-1, 1))


def at_end(random, function, values):
    return sign(random) * random.choice(
        (0.0, SMALLEST, 3 * SMALLEST, SMALLEST_NORMAL, neighbour(SMALLEST_NORMAL, -1), LARGEST, 1e38, 1)
    )
