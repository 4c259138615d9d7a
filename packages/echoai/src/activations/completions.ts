// Written by tools/generate.mjs; `npm run generate` renews it.
import {
  abs,
  add,
  div,
  equal,
  less,
  lessEqual,
  mul,
  neg,
  parameter,
  select,
  sub,
} from "../expression/index.ts";
import type { Completion } from "./completion.ts";

type Completions = Readonly<Record<string, Completion>>;

export const apl: Completions = {
  value: {
    below: () =>
      select(
        equal(parameter("a1"), neg(parameter("a2"))),
        add(mul(parameter("a1"), parameter("b1")), mul(parameter("a2"), parameter("b2"))),
        select(
          less(parameter("a1"), neg(parameter("a2"))),
          Number.NEGATIVE_INFINITY,
          Number.POSITIVE_INFINITY,
        ),
      ),
  },
  d_x: { forgetsNaN: true },
  d_b1: { forgetsNaN: true },
  d_b2: { forgetsNaN: true },
};
export const aria2: Completions = {
  value: { below: () => 0, above: () => 1 },
  d_x: { below: () => 0, above: () => 0 },
  d_beta: { below: () => -0, above: () => 0 },
  d_alpha: { below: () => -0, above: () => 0 },
};
export const aria2Weighted: Completions = {
  value: { below: () => -0, above: () => Number.POSITIVE_INFINITY },
  d_x: { below: () => -0, above: () => 1 },
  d_beta: { below: () => 0, above: () => 0 },
  d_alpha: { below: () => 0, above: () => 0 },
};
export const binarySign: Completions = { value: { forgetsNaN: true }, d_x: { forgetsNaN: true } };
export const celu: Completions = {};
export const elish: Completions = {};
export const elu: Completions = {};
export const eSwish: Completions = {
  value: {
    below: () => select(less(neg(parameter("beta")), 0), -0, 0),
    above: (formula) => select(equal(parameter("beta"), 0), 0, formula),
  },
  d_x: { below: () => select(less(neg(parameter("beta")), 0), -0, 0), above: () => parameter("beta") },
  d_beta: { below: () => -0 },
};
export const exponential: Completions = {};
export const flattenTSwish: Completions = { d_x: { above: () => 1 }, d_threshold: { forgetsNaN: true } };
export const frelu: Completions = { d_x: { forgetsNaN: true }, d_condition: { forgetsNaN: true } };
export const gelu: Completions = {};
export const geluTanh: Completions = { value: { below: () => -0 } };
export const hardElish: Completions = {};
export const hardMish: Completions = {};
export const hardShrink: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_lambda: { forgetsNaN: true },
};
export const hardSigmoid: Completions = { d_x: { forgetsNaN: true } };
export const hardSwish: Completions = {};
export const hardTanh: Completions = {
  d_x: { forgetsNaN: true },
  d_low: { forgetsNaN: true },
  d_high: { forgetsNaN: true },
};
export const heaviside: Completions = {
  value: { forgetsNaN: true },
  d_h0: { forgetsNaN: true },
  d_beta: { forgetsNaN: true },
};
export const identity: Completions = { d_x: { forgetsNaN: true } };
export const isrlu: Completions = {};
export const isru: Completions = {};
export const jumpRelu: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_theta: { forgetsNaN: true },
  d_bandwidth: { forgetsNaN: true },
};
export const leakyRelu: Completions = {
  value: { below: (formula) => select(equal(parameter("alpha"), 0), 0, formula) },
  d_x: { forgetsNaN: true },
};
export const lisht: Completions = { d_x: { below: () => -1, above: () => 1 } };
export const logSigmoid: Completions = {};
export const mish: Completions = { value: { below: () => -0 }, d_x: { below: () => -0 } };
export const nlrelu: Completions = {
  d_beta: { above: () => select(equal(parameter("beta"), 1), 1, div(1, parameter("beta"))) },
};
export const pau: Completions = {
  value: {
    below: () =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    select(
                      equal(parameter("a2"), 0),
                      select(
                        equal(parameter("a1"), 0),
                        parameter("a0"),
                        select(less(parameter("a1"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
              select(
                less(parameter("b1"), 0),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        neg(mul(parameter("a1"), div(1, neg(parameter("b1"))))),
                        select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        neg(mul(parameter("a1"), div(1, parameter("b1")))),
                        select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
              ),
            ),
            select(
              less(parameter("b2"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    mul(parameter("a2"), div(1, neg(parameter("b2")))),
                    select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    mul(parameter("a2"), div(1, parameter("b2"))),
                    select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
            ),
          ),
          select(
            less(parameter("b3"), 0),
            select(
              equal(parameter("a5"), 0),
              select(
                equal(parameter("a4"), 0),
                neg(mul(parameter("a3"), div(1, neg(parameter("b3"))))),
                select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
            select(
              equal(parameter("a5"), 0),
              select(
                equal(parameter("a4"), 0),
                neg(mul(parameter("a3"), div(1, parameter("b3")))),
                select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
          ),
        ),
        select(
          less(parameter("b4"), 0),
          select(
            equal(parameter("a5"), 0),
            mul(parameter("a4"), div(1, neg(parameter("b4")))),
            select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
          ),
          select(
            equal(parameter("a5"), 0),
            mul(parameter("a4"), div(1, parameter("b4"))),
            select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
          ),
        ),
      ),
    above: () =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    select(
                      equal(parameter("a2"), 0),
                      select(
                        equal(parameter("a1"), 0),
                        parameter("a0"),
                        select(less(parameter("a1"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(
                less(parameter("b1"), 0),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        mul(parameter("a1"), div(1, neg(parameter("b1")))),
                        select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        mul(parameter("a1"), div(1, parameter("b1"))),
                        select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
              ),
            ),
            select(
              less(parameter("b2"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    mul(parameter("a2"), div(1, neg(parameter("b2")))),
                    select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    mul(parameter("a2"), div(1, parameter("b2"))),
                    select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
            ),
          ),
          select(
            less(parameter("b3"), 0),
            select(
              equal(parameter("a5"), 0),
              select(
                equal(parameter("a4"), 0),
                mul(parameter("a3"), div(1, neg(parameter("b3")))),
                select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(
              equal(parameter("a5"), 0),
              select(
                equal(parameter("a4"), 0),
                mul(parameter("a3"), div(1, parameter("b3"))),
                select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
          ),
        ),
        select(
          less(parameter("b4"), 0),
          select(
            equal(parameter("a5"), 0),
            mul(parameter("a4"), div(1, neg(parameter("b4")))),
            select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(
            equal(parameter("a5"), 0),
            mul(parameter("a4"), div(1, parameter("b4"))),
            select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
        ),
      ),
  },
  d_x: {
    below: () =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    select(
                      equal(parameter("a2"), 0),
                      parameter("a1"),
                      select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(
                less(parameter("b1"), 0),
                select(
                  lessEqual(
                    mul(div(1, mul(-1, parameter("b1"))), mul(5, parameter("a5"))),
                    neg(
                      mul(
                        mul(mul(parameter("a5"), div(1, neg(parameter("b1")))), div(1, neg(parameter("b1")))),
                        parameter("b1"),
                      ),
                    ),
                  ),
                  Number.NEGATIVE_INFINITY,
                  Number.POSITIVE_INFINITY,
                ),
                select(
                  equal(
                    mul(div(1, mul(-1, mul(-1, parameter("b1")))), mul(5, parameter("a5"))),
                    mul(
                      mul(mul(parameter("a5"), div(1, parameter("b1"))), div(1, parameter("b1"))),
                      parameter("b1"),
                    ),
                  ),
                  select(
                    lessEqual(
                      mul(div(1, mul(-1, mul(-1, parameter("b1")))), mul(-4, parameter("a4"))),
                      neg(
                        mul(
                          parameter("b1"),
                          mul(mul(parameter("a4"), div(1, parameter("b1"))), div(1, parameter("b1"))),
                        ),
                      ),
                    ),
                    Number.NEGATIVE_INFINITY,
                    Number.POSITIVE_INFINITY,
                  ),
                  select(
                    less(
                      mul(div(1, mul(-1, mul(-1, parameter("b1")))), mul(5, parameter("a5"))),
                      mul(
                        mul(mul(parameter("a5"), div(1, parameter("b1"))), div(1, parameter("b1"))),
                        parameter("b1"),
                      ),
                    ),
                    Number.NEGATIVE_INFINITY,
                    Number.POSITIVE_INFINITY,
                  ),
                ),
              ),
            ),
            select(
              less(parameter("b2"), 0),
              select(
                equal(
                  mul(div(1, mul(-1, mul(-1, mul(-1, parameter("b2"))))), mul(5, parameter("a5"))),
                  mul(
                    mul(mul(parameter("a5"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                    mul(-2, parameter("b2")),
                  ),
                ),
                select(
                  lessEqual(
                    mul(div(1, mul(-1, mul(-1, mul(-1, parameter("b2"))))), mul(-4, parameter("a4"))),
                    neg(
                      mul(
                        mul(-2, parameter("b2")),
                        mul(mul(parameter("a4"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                      ),
                    ),
                  ),
                  Number.NEGATIVE_INFINITY,
                  Number.POSITIVE_INFINITY,
                ),
                select(
                  less(
                    mul(div(1, mul(-1, mul(-1, mul(-1, parameter("b2"))))), mul(5, parameter("a5"))),
                    mul(
                      mul(mul(parameter("a5"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                      mul(-2, parameter("b2")),
                    ),
                  ),
                  Number.NEGATIVE_INFINITY,
                  Number.POSITIVE_INFINITY,
                ),
              ),
              select(
                lessEqual(
                  mul(div(1, mul(-1, mul(-1, parameter("b2")))), mul(5, parameter("a5"))),
                  neg(
                    mul(
                      mul(mul(parameter("a5"), div(1, parameter("b2"))), div(1, parameter("b2"))),
                      mul(-2, parameter("b2")),
                    ),
                  ),
                ),
                Number.NEGATIVE_INFINITY,
                Number.POSITIVE_INFINITY,
              ),
            ),
          ),
          select(
            less(parameter("b3"), 0),
            select(
              equal(
                mul(div(1, mul(-1, mul(-1, mul(-1, parameter("b3"))))), mul(5, parameter("a5"))),
                neg(
                  mul(
                    mul(mul(parameter("a5"), div(1, neg(parameter("b3")))), div(1, neg(parameter("b3")))),
                    mul(3, parameter("b3")),
                  ),
                ),
              ),
              1,
              select(
                less(
                  mul(div(1, mul(-1, mul(-1, mul(-1, parameter("b3"))))), mul(5, parameter("a5"))),
                  neg(
                    mul(
                      mul(mul(parameter("a5"), div(1, neg(parameter("b3")))), div(1, neg(parameter("b3")))),
                      mul(3, parameter("b3")),
                    ),
                  ),
                ),
                Number.NEGATIVE_INFINITY,
                Number.POSITIVE_INFINITY,
              ),
            ),
            select(
              equal(
                mul(div(1, mul(-1, mul(-1, mul(-1, mul(-1, parameter("b3")))))), mul(5, parameter("a5"))),
                mul(
                  mul(mul(parameter("a5"), div(1, parameter("b3"))), div(1, parameter("b3"))),
                  mul(3, parameter("b3")),
                ),
              ),
              add(
                mul(div(1, parameter("b3")), mul(-4, parameter("a4"))),
                mul(
                  mul(3, parameter("b3")),
                  mul(mul(parameter("a4"), div(1, parameter("b3"))), div(1, parameter("b3"))),
                ),
              ),
              select(
                less(
                  mul(div(1, mul(-1, mul(-1, mul(-1, mul(-1, parameter("b3")))))), mul(5, parameter("a5"))),
                  mul(
                    mul(mul(parameter("a5"), div(1, parameter("b3"))), div(1, parameter("b3"))),
                    mul(3, parameter("b3")),
                  ),
                ),
                Number.NEGATIVE_INFINITY,
                Number.POSITIVE_INFINITY,
              ),
            ),
          ),
        ),
        select(
          less(parameter("b4"), 0),
          sub(
            mul(div(1, neg(parameter("b4"))), mul(5, parameter("a5"))),
            mul(
              mul(mul(parameter("a5"), div(1, neg(parameter("b4")))), div(1, neg(parameter("b4")))),
              mul(-4, parameter("b4")),
            ),
          ),
          add(
            mul(div(1, parameter("b4")), mul(5, parameter("a5"))),
            mul(
              mul(mul(parameter("a5"), div(1, parameter("b4"))), div(1, parameter("b4"))),
              mul(-4, parameter("b4")),
            ),
          ),
        ),
      ),
    above: () =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    select(
                      equal(parameter("a2"), 0),
                      parameter("a1"),
                      select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(
                less(parameter("b1"), 0),
                select(
                  less(
                    mul(div(1, mul(-1, parameter("b1"))), mul(5, parameter("a5"))),
                    neg(
                      mul(
                        parameter("b1"),
                        mul(mul(parameter("a5"), div(1, neg(parameter("b1")))), div(1, neg(parameter("b1")))),
                      ),
                    ),
                  ),
                  Number.NEGATIVE_INFINITY,
                  Number.POSITIVE_INFINITY,
                ),
                select(
                  equal(
                    mul(div(1, parameter("b1")), mul(5, parameter("a5"))),
                    mul(
                      mul(mul(parameter("a5"), div(1, parameter("b1"))), div(1, parameter("b1"))),
                      parameter("b1"),
                    ),
                  ),
                  select(
                    lessEqual(
                      mul(div(1, parameter("b1")), mul(4, parameter("a4"))),
                      mul(
                        mul(mul(parameter("a4"), div(1, parameter("b1"))), div(1, parameter("b1"))),
                        parameter("b1"),
                      ),
                    ),
                    Number.NEGATIVE_INFINITY,
                    Number.POSITIVE_INFINITY,
                  ),
                  select(
                    less(
                      mul(div(1, parameter("b1")), mul(5, parameter("a5"))),
                      mul(
                        mul(mul(parameter("a5"), div(1, parameter("b1"))), div(1, parameter("b1"))),
                        parameter("b1"),
                      ),
                    ),
                    Number.NEGATIVE_INFINITY,
                    Number.POSITIVE_INFINITY,
                  ),
                ),
              ),
            ),
            select(
              less(parameter("b2"), 0),
              select(
                equal(
                  mul(div(1, mul(-1, parameter("b2"))), mul(5, parameter("a5"))),
                  neg(
                    mul(
                      mul(2, parameter("b2")),
                      mul(mul(parameter("a5"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                    ),
                  ),
                ),
                select(
                  lessEqual(
                    mul(div(1, mul(-1, parameter("b2"))), mul(4, parameter("a4"))),
                    neg(
                      mul(
                        mul(2, parameter("b2")),
                        mul(mul(parameter("a4"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                      ),
                    ),
                  ),
                  Number.NEGATIVE_INFINITY,
                  Number.POSITIVE_INFINITY,
                ),
                select(
                  less(
                    mul(div(1, mul(-1, parameter("b2"))), mul(5, parameter("a5"))),
                    neg(
                      mul(
                        mul(2, parameter("b2")),
                        mul(mul(parameter("a5"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                      ),
                    ),
                  ),
                  Number.NEGATIVE_INFINITY,
                  Number.POSITIVE_INFINITY,
                ),
              ),
              select(
                lessEqual(
                  mul(div(1, parameter("b2")), mul(5, parameter("a5"))),
                  mul(
                    mul(mul(parameter("a5"), div(1, parameter("b2"))), div(1, parameter("b2"))),
                    mul(2, parameter("b2")),
                  ),
                ),
                Number.NEGATIVE_INFINITY,
                Number.POSITIVE_INFINITY,
              ),
            ),
          ),
          select(
            less(parameter("b3"), 0),
            select(
              equal(
                mul(div(1, mul(-1, parameter("b3"))), mul(5, parameter("a5"))),
                neg(
                  mul(
                    mul(3, parameter("b3")),
                    mul(mul(parameter("a5"), div(1, neg(parameter("b3")))), div(1, neg(parameter("b3")))),
                  ),
                ),
              ),
              -1,
              select(
                less(
                  mul(div(1, mul(-1, parameter("b3"))), mul(5, parameter("a5"))),
                  neg(
                    mul(
                      mul(3, parameter("b3")),
                      mul(mul(parameter("a5"), div(1, neg(parameter("b3")))), div(1, neg(parameter("b3")))),
                    ),
                  ),
                ),
                Number.NEGATIVE_INFINITY,
                Number.POSITIVE_INFINITY,
              ),
            ),
            select(
              equal(
                mul(div(1, parameter("b3")), mul(5, parameter("a5"))),
                mul(
                  mul(mul(parameter("a5"), div(1, parameter("b3"))), div(1, parameter("b3"))),
                  mul(3, parameter("b3")),
                ),
              ),
              sub(
                mul(div(1, parameter("b3")), mul(4, parameter("a4"))),
                mul(
                  mul(mul(parameter("a4"), div(1, parameter("b3"))), div(1, parameter("b3"))),
                  mul(3, parameter("b3")),
                ),
              ),
              select(
                less(
                  mul(div(1, parameter("b3")), mul(5, parameter("a5"))),
                  mul(
                    mul(mul(parameter("a5"), div(1, parameter("b3"))), div(1, parameter("b3"))),
                    mul(3, parameter("b3")),
                  ),
                ),
                Number.NEGATIVE_INFINITY,
                Number.POSITIVE_INFINITY,
              ),
            ),
          ),
        ),
        select(
          less(parameter("b4"), 0),
          add(
            mul(div(1, neg(parameter("b4"))), mul(5, parameter("a5"))),
            mul(
              mul(4, parameter("b4")),
              mul(mul(parameter("a5"), div(1, neg(parameter("b4")))), div(1, neg(parameter("b4")))),
            ),
          ),
          sub(
            mul(div(1, parameter("b4")), mul(5, parameter("a5"))),
            mul(
              mul(mul(parameter("a5"), div(1, parameter("b4"))), div(1, parameter("b4"))),
              mul(4, parameter("b4")),
            ),
          ),
        ),
      ),
    forgetsNaN: true,
  },
  d_a0: {
    below: (formula) =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(equal(parameter("b2"), 0), select(equal(parameter("b1"), 0), 1, 0), 0),
          0,
        ),
        formula,
      ),
    above: (formula) =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(equal(parameter("b2"), 0), select(equal(parameter("b1"), 0), 1, 0), 0),
          0,
        ),
        formula,
      ),
    forgetsNaN: true,
  },
  d_a1: {
    below: (formula) =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              Number.NEGATIVE_INFINITY,
              select(
                less(parameter("b1"), 0),
                neg(div(1, neg(parameter("b1")))),
                neg(div(1, parameter("b1"))),
              ),
            ),
            -0,
          ),
          -0,
        ),
        formula,
      ),
    above: (formula) =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              Number.POSITIVE_INFINITY,
              select(less(parameter("b1"), 0), div(1, neg(parameter("b1"))), div(1, parameter("b1"))),
            ),
            0,
          ),
          0,
        ),
        formula,
      ),
    forgetsNaN: true,
  },
  d_a2: {
    below: (formula) =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            Number.POSITIVE_INFINITY,
            select(less(parameter("b2"), 0), div(1, neg(parameter("b2"))), div(1, parameter("b2"))),
          ),
          0,
        ),
        formula,
      ),
    above: (formula) =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            Number.POSITIVE_INFINITY,
            select(less(parameter("b2"), 0), div(1, neg(parameter("b2"))), div(1, parameter("b2"))),
          ),
          0,
        ),
        formula,
      ),
    forgetsNaN: true,
  },
  d_a3: {
    below: (formula) =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          Number.NEGATIVE_INFINITY,
          select(less(parameter("b3"), 0), neg(div(1, neg(parameter("b3")))), neg(div(1, parameter("b3")))),
        ),
        formula,
      ),
    above: (formula) =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          Number.POSITIVE_INFINITY,
          select(less(parameter("b3"), 0), div(1, neg(parameter("b3"))), div(1, parameter("b3"))),
        ),
        formula,
      ),
    forgetsNaN: true,
  },
  d_a4: { forgetsNaN: true },
  d_a5: { below: () => Number.NEGATIVE_INFINITY, above: () => Number.POSITIVE_INFINITY },
  d_b1: {
    below: (formula) =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              0,
              select(
                less(parameter("b1"), 0),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        neg(
                          mul(
                            mul(parameter("a1"), div(1, neg(parameter("b1")))),
                            div(1, neg(parameter("b1"))),
                          ),
                        ),
                        select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        mul(mul(parameter("a1"), div(1, parameter("b1"))), div(1, parameter("b1"))),
                        select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
              ),
            ),
            select(
              less(parameter("b2"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  mul(mul(parameter("a3"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                  select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  neg(mul(mul(parameter("a3"), div(1, parameter("b2"))), div(1, parameter("b2")))),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
            ),
          ),
          select(
            less(parameter("b3"), 0),
            neg(mul(mul(parameter("a5"), div(1, neg(parameter("b3")))), div(1, neg(parameter("b3"))))),
            mul(mul(parameter("a5"), div(1, parameter("b3"))), div(1, parameter("b3"))),
          ),
        ),
        formula,
      ),
    above: (formula) =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              0,
              select(
                less(parameter("b1"), 0),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        mul(mul(parameter("a1"), div(1, neg(parameter("b1")))), div(1, neg(parameter("b1")))),
                        select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        neg(mul(mul(parameter("a1"), div(1, parameter("b1"))), div(1, parameter("b1")))),
                        select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
              ),
            ),
            select(
              less(parameter("b2"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  mul(mul(parameter("a3"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  neg(mul(mul(parameter("a3"), div(1, parameter("b2"))), div(1, parameter("b2")))),
                  select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
            ),
          ),
          select(
            less(parameter("b3"), 0),
            mul(mul(parameter("a5"), div(1, neg(parameter("b3")))), div(1, neg(parameter("b3")))),
            neg(mul(mul(parameter("a5"), div(1, parameter("b3"))), div(1, parameter("b3")))),
          ),
        ),
        formula,
      ),
    forgetsNaN: true,
  },
  d_b2: {
    below: (formula) =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              0,
              select(
                less(parameter("b1"), 0),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        select(
                          equal(parameter("a1"), 0),
                          neg(
                            mul(
                              mul(parameter("a0"), div(1, neg(parameter("b1")))),
                              div(1, neg(parameter("b1"))),
                            ),
                          ),
                          select(
                            less(parameter("a1"), 0),
                            Number.NEGATIVE_INFINITY,
                            Number.POSITIVE_INFINITY,
                          ),
                        ),
                        select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        select(
                          equal(parameter("a1"), 0),
                          mul(mul(parameter("a0"), div(1, parameter("b1"))), div(1, parameter("b1"))),
                          select(
                            less(parameter("a1"), 0),
                            Number.POSITIVE_INFINITY,
                            Number.NEGATIVE_INFINITY,
                          ),
                        ),
                        select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
              ),
            ),
            select(
              less(parameter("b2"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    mul(mul(parameter("a2"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                    select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    neg(mul(mul(parameter("a2"), div(1, parameter("b2"))), div(1, parameter("b2")))),
                    select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
            ),
          ),
          select(
            less(parameter("b3"), 0),
            select(
              equal(parameter("a5"), 0),
              neg(mul(mul(parameter("a4"), div(1, neg(parameter("b3")))), div(1, neg(parameter("b3"))))),
              select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(
              equal(parameter("a5"), 0),
              mul(mul(parameter("a4"), div(1, parameter("b3"))), div(1, parameter("b3"))),
              select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
          ),
        ),
        formula,
      ),
    above: (formula) =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              0,
              select(
                less(parameter("b1"), 0),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        select(
                          equal(parameter("a1"), 0),
                          mul(
                            mul(parameter("a0"), div(1, neg(parameter("b1")))),
                            div(1, neg(parameter("b1"))),
                          ),
                          select(
                            less(parameter("a1"), 0),
                            Number.NEGATIVE_INFINITY,
                            Number.POSITIVE_INFINITY,
                          ),
                        ),
                        select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        select(
                          equal(parameter("a1"), 0),
                          neg(mul(mul(parameter("a0"), div(1, parameter("b1"))), div(1, parameter("b1")))),
                          select(
                            less(parameter("a1"), 0),
                            Number.POSITIVE_INFINITY,
                            Number.NEGATIVE_INFINITY,
                          ),
                        ),
                        select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
              ),
            ),
            select(
              less(parameter("b2"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    mul(mul(parameter("a2"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                    select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    neg(mul(mul(parameter("a2"), div(1, parameter("b2"))), div(1, parameter("b2")))),
                    select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
            ),
          ),
          select(
            less(parameter("b3"), 0),
            select(
              equal(parameter("a5"), 0),
              mul(mul(parameter("a4"), div(1, neg(parameter("b3")))), div(1, neg(parameter("b3")))),
              select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(
              equal(parameter("a5"), 0),
              neg(mul(mul(parameter("a4"), div(1, parameter("b3"))), div(1, parameter("b3")))),
              select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
          ),
        ),
        formula,
      ),
    forgetsNaN: true,
  },
  d_b3: {
    below: () =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              0,
              select(
                less(parameter("b1"), 0),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        select(
                          equal(parameter("a1"), 0),
                          select(
                            equal(parameter("a0"), 0),
                            0,
                            select(
                              less(parameter("a0"), 0),
                              Number.NEGATIVE_INFINITY,
                              Number.POSITIVE_INFINITY,
                            ),
                          ),
                          select(
                            less(parameter("a1"), 0),
                            Number.POSITIVE_INFINITY,
                            Number.NEGATIVE_INFINITY,
                          ),
                        ),
                        select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        select(
                          equal(parameter("a1"), 0),
                          select(
                            equal(parameter("a0"), 0),
                            0,
                            select(
                              less(parameter("a0"), 0),
                              Number.POSITIVE_INFINITY,
                              Number.NEGATIVE_INFINITY,
                            ),
                          ),
                          select(
                            less(parameter("a1"), 0),
                            Number.NEGATIVE_INFINITY,
                            Number.POSITIVE_INFINITY,
                          ),
                        ),
                        select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
              ),
            ),
            select(
              less(parameter("b2"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    select(
                      equal(parameter("a2"), 0),
                      mul(mul(parameter("a1"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                      select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    select(
                      equal(parameter("a2"), 0),
                      neg(mul(mul(parameter("a1"), div(1, parameter("b2"))), div(1, parameter("b2")))),
                      select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
            ),
          ),
          select(
            less(parameter("b3"), 0),
            select(
              equal(parameter("a5"), 0),
              select(
                equal(parameter("a4"), 0),
                neg(mul(mul(parameter("a3"), div(1, neg(parameter("b3")))), div(1, neg(parameter("b3"))))),
                select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
            select(
              equal(parameter("a5"), 0),
              select(
                equal(parameter("a4"), 0),
                mul(mul(parameter("a3"), div(1, parameter("b3"))), div(1, parameter("b3"))),
                select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
              select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
          ),
        ),
        select(
          less(parameter("b4"), 0),
          mul(mul(parameter("a5"), div(1, neg(parameter("b4")))), div(1, neg(parameter("b4")))),
          neg(mul(mul(parameter("a5"), div(1, parameter("b4"))), div(1, parameter("b4")))),
        ),
      ),
    above: () =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              0,
              select(
                less(parameter("b1"), 0),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        select(
                          equal(parameter("a1"), 0),
                          select(
                            equal(parameter("a0"), 0),
                            0,
                            select(
                              less(parameter("a0"), 0),
                              Number.NEGATIVE_INFINITY,
                              Number.POSITIVE_INFINITY,
                            ),
                          ),
                          select(
                            less(parameter("a1"), 0),
                            Number.NEGATIVE_INFINITY,
                            Number.POSITIVE_INFINITY,
                          ),
                        ),
                        select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        select(
                          equal(parameter("a1"), 0),
                          select(
                            equal(parameter("a0"), 0),
                            0,
                            select(
                              less(parameter("a0"), 0),
                              Number.POSITIVE_INFINITY,
                              Number.NEGATIVE_INFINITY,
                            ),
                          ),
                          select(
                            less(parameter("a1"), 0),
                            Number.POSITIVE_INFINITY,
                            Number.NEGATIVE_INFINITY,
                          ),
                        ),
                        select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
              ),
            ),
            select(
              less(parameter("b2"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    select(
                      equal(parameter("a2"), 0),
                      mul(mul(parameter("a1"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                      select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    select(
                      equal(parameter("a2"), 0),
                      neg(mul(mul(parameter("a1"), div(1, parameter("b2"))), div(1, parameter("b2")))),
                      select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
            ),
          ),
          select(
            less(parameter("b3"), 0),
            select(
              equal(parameter("a5"), 0),
              select(
                equal(parameter("a4"), 0),
                mul(mul(parameter("a3"), div(1, neg(parameter("b3")))), div(1, neg(parameter("b3")))),
                select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(
              equal(parameter("a5"), 0),
              select(
                equal(parameter("a4"), 0),
                neg(mul(mul(parameter("a3"), div(1, parameter("b3"))), div(1, parameter("b3")))),
                select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
              select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
          ),
        ),
        select(
          less(parameter("b4"), 0),
          mul(mul(parameter("a5"), div(1, neg(parameter("b4")))), div(1, neg(parameter("b4")))),
          neg(mul(mul(parameter("a5"), div(1, parameter("b4"))), div(1, parameter("b4")))),
        ),
      ),
    forgetsNaN: true,
  },
  d_b4: {
    below: () =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              0,
              select(
                less(parameter("b1"), 0),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        select(
                          equal(parameter("a1"), 0),
                          select(
                            equal(parameter("a0"), 0),
                            0,
                            select(
                              less(parameter("a0"), 0),
                              Number.POSITIVE_INFINITY,
                              Number.NEGATIVE_INFINITY,
                            ),
                          ),
                          select(
                            less(parameter("a1"), 0),
                            Number.NEGATIVE_INFINITY,
                            Number.POSITIVE_INFINITY,
                          ),
                        ),
                        select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        select(
                          equal(parameter("a1"), 0),
                          select(
                            equal(parameter("a0"), 0),
                            0,
                            select(
                              less(parameter("a0"), 0),
                              Number.NEGATIVE_INFINITY,
                              Number.POSITIVE_INFINITY,
                            ),
                          ),
                          select(
                            less(parameter("a1"), 0),
                            Number.POSITIVE_INFINITY,
                            Number.NEGATIVE_INFINITY,
                          ),
                        ),
                        select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
              ),
            ),
            select(
              less(parameter("b2"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    select(
                      equal(parameter("a2"), 0),
                      select(
                        equal(parameter("a1"), 0),
                        mul(mul(parameter("a0"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                        select(less(parameter("a1"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    select(
                      equal(parameter("a2"), 0),
                      select(
                        equal(parameter("a1"), 0),
                        neg(mul(mul(parameter("a0"), div(1, parameter("b2"))), div(1, parameter("b2")))),
                        select(less(parameter("a1"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
            ),
          ),
          select(
            less(parameter("b3"), 0),
            select(
              equal(parameter("a5"), 0),
              select(
                equal(parameter("a4"), 0),
                select(
                  equal(parameter("a3"), 0),
                  neg(mul(mul(parameter("a2"), div(1, neg(parameter("b3")))), div(1, neg(parameter("b3"))))),
                  select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
              select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(
              equal(parameter("a5"), 0),
              select(
                equal(parameter("a4"), 0),
                select(
                  equal(parameter("a3"), 0),
                  mul(mul(parameter("a2"), div(1, parameter("b3"))), div(1, parameter("b3"))),
                  select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
          ),
        ),
        select(
          less(parameter("b4"), 0),
          select(
            equal(parameter("a5"), 0),
            mul(mul(parameter("a4"), div(1, neg(parameter("b4")))), div(1, neg(parameter("b4")))),
            select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
          ),
          select(
            equal(parameter("a5"), 0),
            neg(mul(mul(parameter("a4"), div(1, parameter("b4"))), div(1, parameter("b4")))),
            select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
        ),
      ),
    above: () =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(parameter("b1"), 0),
              0,
              select(
                less(parameter("b1"), 0),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        select(
                          equal(parameter("a1"), 0),
                          select(
                            equal(parameter("a0"), 0),
                            0,
                            select(
                              less(parameter("a0"), 0),
                              Number.NEGATIVE_INFINITY,
                              Number.POSITIVE_INFINITY,
                            ),
                          ),
                          select(
                            less(parameter("a1"), 0),
                            Number.NEGATIVE_INFINITY,
                            Number.POSITIVE_INFINITY,
                          ),
                        ),
                        select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(
                  equal(parameter("a5"), 0),
                  select(
                    equal(parameter("a4"), 0),
                    select(
                      equal(parameter("a3"), 0),
                      select(
                        equal(parameter("a2"), 0),
                        select(
                          equal(parameter("a1"), 0),
                          select(
                            equal(parameter("a0"), 0),
                            0,
                            select(
                              less(parameter("a0"), 0),
                              Number.POSITIVE_INFINITY,
                              Number.NEGATIVE_INFINITY,
                            ),
                          ),
                          select(
                            less(parameter("a1"), 0),
                            Number.POSITIVE_INFINITY,
                            Number.NEGATIVE_INFINITY,
                          ),
                        ),
                        select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
              ),
            ),
            select(
              less(parameter("b2"), 0),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    select(
                      equal(parameter("a2"), 0),
                      select(
                        equal(parameter("a1"), 0),
                        mul(mul(parameter("a0"), div(1, neg(parameter("b2")))), div(1, neg(parameter("b2")))),
                        select(less(parameter("a1"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(
                equal(parameter("a5"), 0),
                select(
                  equal(parameter("a4"), 0),
                  select(
                    equal(parameter("a3"), 0),
                    select(
                      equal(parameter("a2"), 0),
                      select(
                        equal(parameter("a1"), 0),
                        neg(mul(mul(parameter("a0"), div(1, parameter("b2"))), div(1, parameter("b2")))),
                        select(less(parameter("a1"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                  select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
            ),
          ),
          select(
            less(parameter("b3"), 0),
            select(
              equal(parameter("a5"), 0),
              select(
                equal(parameter("a4"), 0),
                select(
                  equal(parameter("a3"), 0),
                  mul(mul(parameter("a2"), div(1, neg(parameter("b3")))), div(1, neg(parameter("b3")))),
                  select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(
              equal(parameter("a5"), 0),
              select(
                equal(parameter("a4"), 0),
                select(
                  equal(parameter("a3"), 0),
                  neg(mul(mul(parameter("a2"), div(1, parameter("b3"))), div(1, parameter("b3")))),
                  select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
              select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
          ),
        ),
        select(
          less(parameter("b4"), 0),
          select(
            equal(parameter("a5"), 0),
            mul(mul(parameter("a4"), div(1, neg(parameter("b4")))), div(1, neg(parameter("b4")))),
            select(less(parameter("a5"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(
            equal(parameter("a5"), 0),
            neg(mul(mul(parameter("a4"), div(1, parameter("b4"))), div(1, parameter("b4")))),
            select(less(parameter("a5"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
          ),
        ),
      ),
  },
};
export const prelu: Completions = {
  value: { below: (formula) => select(equal(parameter("alpha"), 0), 0, formula) },
  d_x: { forgetsNaN: true },
};
export const quickGelu: Completions = {
  value: { below: () => -0 },
  d_x: { below: () => -0, above: () => 1 },
};
export const relu: Completions = { d_x: { forgetsNaN: true } };
export const relu6: Completions = { d_x: { forgetsNaN: true } };
export const selu: Completions = {};
export const sigmoid: Completions = {};
export const silu: Completions = { value: { below: () => -0 }, d_x: { below: () => -0, above: () => 1 } };
export const slaf: Completions = {
  value: {
    below: (formula) =>
      select(
        equal(parameter("a5"), 0),
        select(
          equal(parameter("a4"), 0),
          select(
            equal(parameter("a3"), 0),
            select(
              equal(parameter("a2"), 0),
              select(
                equal(parameter("a1"), 0),
                parameter("a0"),
                select(less(parameter("a1"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
              select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(less(parameter("a3"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
          ),
          select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        formula,
      ),
    above: (formula) =>
      select(
        equal(parameter("a5"), 0),
        select(
          equal(parameter("a4"), 0),
          select(
            equal(parameter("a3"), 0),
            select(
              equal(parameter("a2"), 0),
              select(
                equal(parameter("a1"), 0),
                parameter("a0"),
                select(less(parameter("a1"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        formula,
      ),
  },
  d_x: {
    below: (formula) =>
      select(
        equal(parameter("a5"), 0),
        select(
          equal(parameter("a4"), 0),
          select(
            equal(parameter("a3"), 0),
            select(
              equal(parameter("a2"), 0),
              parameter("a1"),
              select(less(parameter("a2"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
            select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(less(parameter("a4"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        ),
        formula,
      ),
    above: (formula) =>
      select(
        equal(parameter("a5"), 0),
        select(
          equal(parameter("a4"), 0),
          select(
            equal(parameter("a3"), 0),
            select(
              equal(parameter("a2"), 0),
              parameter("a1"),
              select(less(parameter("a2"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(less(parameter("a3"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(less(parameter("a4"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        formula,
      ),
  },
  d_a0: { forgetsNaN: true },
};
export const softClipping: Completions = {
  value: { below: () => 0, above: () => 1 },
  d_alpha: { below: () => -0, above: () => 0 },
};
export const softExponential: Completions = {
  value: {
    below: (formula) =>
      select(lessEqual(parameter("alpha"), 0), formula, sub(parameter("alpha"), div(1, parameter("alpha")))),
    above: (formula) => select(lessEqual(parameter("alpha"), 0), formula, Number.POSITIVE_INFINITY),
  },
  d_x: {
    below: (formula) => select(equal(parameter("alpha"), 0), 1, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), 1, formula),
  },
  d_alpha: {
    below: (formula) => select(equal(parameter("alpha"), 0), Number.POSITIVE_INFINITY, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), Number.POSITIVE_INFINITY, formula),
  },
};
export const softExponentialPage: Completions = {
  d_x: {
    below: (formula) => select(equal(parameter("alpha"), 0), 1, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), 1, formula),
  },
  d_alpha: {
    below: (formula) => select(equal(parameter("alpha"), 0), Number.POSITIVE_INFINITY, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), Number.POSITIVE_INFINITY, formula),
  },
};
export const softplus: Completions = {};
export const softShrink: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_lambda: { forgetsNaN: true },
};
export const softsign: Completions = { value: { below: () => -1, above: () => 1 } };
export const sparsePlus: Completions = {};
export const sparseSigmoid: Completions = { d_x: { forgetsNaN: true } };
export const sqnl: Completions = {};
export const squaredRelu: Completions = { d_x: { forgetsNaN: true } };
export const squareplus: Completions = { d_x: { above: () => 1 } };
export const srelu: Completions = {
  value: {
    below: () =>
      select(
        equal(parameter("al"), 0),
        parameter("tl"),
        select(less(parameter("al"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      ),
    above: () =>
      select(
        equal(parameter("ar"), 0),
        parameter("tr"),
        select(less(parameter("ar"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      ),
  },
  d_x: { forgetsNaN: true },
  d_tr: { forgetsNaN: true },
  d_ar: { forgetsNaN: true },
  d_tl: { forgetsNaN: true },
  d_al: { forgetsNaN: true },
};
export const swish: Completions = {
  value: {
    below: (formula) =>
      select(
        equal(parameter("beta"), 0),
        Number.NEGATIVE_INFINITY,
        select(less(parameter("beta"), 0), formula, -0),
      ),
    above: (formula) =>
      select(
        equal(parameter("beta"), 0),
        Number.POSITIVE_INFINITY,
        select(less(parameter("beta"), 0), 0, formula),
      ),
  },
  d_x: {
    below: () => select(equal(parameter("beta"), 0), 0.5, select(less(parameter("beta"), 0), 1, -0)),
    above: () => select(equal(parameter("beta"), 0), 0.5, select(less(parameter("beta"), 0), -0, 1)),
  },
  d_beta: {
    below: () =>
      select(
        less(abs(parameter("beta")), 0.5),
        select(equal(parameter("beta"), 0), Number.POSITIVE_INFINITY, 0),
        0,
      ),
    above: () =>
      select(
        less(abs(parameter("beta")), 0.5),
        select(equal(parameter("beta"), 0), Number.POSITIVE_INFINITY, 0),
        0,
      ),
  },
};
export const tanh: Completions = {};
export const tanhShrink: Completions = {};
export const threshold: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_threshold: { forgetsNaN: true },
  d_value: { forgetsNaN: true },
};
export const thresholdedRelu: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_theta: { forgetsNaN: true },
};
