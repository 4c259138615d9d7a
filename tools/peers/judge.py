"""How far results are from the truth, in units in the last place of float32."""

from typing import NamedTuple

import numpy as np

LARGE = 100  # ULP
LEAST_NORMAL = 2.0**-126
BEYOND = 2.0**128  # what an infinity stands for
LARGEST = 0x7F7FFFFF  # how many float32 numbers there are above 0
FAR = 2.0**40


class Judged(NamedTuple):
    """Errors at all inputs, infinite for a result of another kind: NaN, an infinity or a number where the truth is none."""

    error: np.ndarray
    is_finite: np.ndarray  # the inputs
    is_subnormal: np.ndarray  # an input or the truth

    def worst(self, where):
        """The largest error there, and its index; None where there is no place."""
        index = int(np.argmax(np.where(where, self.error, -1)))
        return (float(self.error[index]), index) if where.any() else None

    @property
    def normal(self):
        """Where an error says something about the arithmetic: finite inputs, no subnormal numbers."""
        return self.is_finite & ~self.is_subnormal


def judge(got, truth, inputs, is_slope, is_grid, scale=None):
    """Of float64 arrays. The sign of a zero does not count, nor what the slope at NaN is. In a grid, what is there for its neighbours'
    sake is right; where the truth adds up what cancels, `scale` is its size."""
    error = ulp(got, truth, scale)
    if is_grid:
        low, high, is_asked = around(truth, inputs[0])
        nearest = np.where(np.isnan(got), truth, np.clip(got, low, high))
        error = np.where(error > LARGE, ulp(got, nearest), error)
        error[~is_asked] = 0
    if is_slope:
        error[np.any([np.isnan(x) for x in inputs], axis=0)] = 0
    is_subnormal = np.any([(numbers != 0) & (np.abs(numbers) < LEAST_NORMAL) for numbers in (truth, *inputs)], axis=0)
    return Judged(error, np.all([np.isfinite(x) for x in inputs], axis=0), is_subnormal)


def ulp(got, truth, scale=None):
    with np.errstate(all="ignore"):
        size = truth if scale is None else scale
        exponent = np.clip(np.frexp(np.where(np.isfinite(size), size, 0))[1] - 24, -149, 104)
        bounded = [np.clip(numbers, -BEYOND, BEYOND) for numbers in (got, truth)]
        error = np.abs(bounded[0] - bounded[1]) * 2.0 ** -exponent.astype(float)
    is_same = (got == truth) | (np.isnan(got) & np.isnan(truth))
    is_other = np.isnan(got) | ~np.isfinite(truth) | (~np.isfinite(got) & (np.abs(truth) < BEYOND / 2))
    return np.where(is_same, 0, np.where(is_other, np.inf, error))


def around(truth, x):
    """The least and the greatest truth at those of the sorted inputs that are at most two floats away, and whether all of these are there."""
    low, high, is_surrounded = truth.copy(), truth.copy(), np.ones(len(x), bool)
    place = order(x)
    for step in (-2, -1, 1, 2):
        index = np.minimum(np.searchsorted(place, place + step), len(x) - 1)
        is_there = place[index] == place + step
        low = np.where(is_there, np.fmin(low, truth[index]), low)
        high = np.where(is_there, np.fmax(high, truth[index]), high)
        is_surrounded &= is_there | (np.abs(place + step) > LARGEST)
    return low, high, is_surrounded


def order(x):
    """Which float32 each is, counted from 0. Infinities and NaN are far from all."""
    bits = np.abs(x).astype(np.float32).view(np.int32).astype(np.int64)
    return np.where(np.isfinite(x), np.sign(np.nan_to_num(x)) * bits, np.where(x < 0, -FAR, FAR) * (1.0 + np.isnan(x)))
