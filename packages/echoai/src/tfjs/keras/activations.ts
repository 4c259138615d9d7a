import type { Definition } from "../../activations/define.ts";
import { snake } from "../../activations/families/periodic.ts";
import { geluTanh } from "../../activations/geluTanh.ts";
import { hardShrink } from "../../activations/hardShrink.ts";
import { identity } from "../../activations/identity.ts";
import { leakyRelu } from "../../activations/leakyRelu.ts";
import { lisht } from "../../activations/lisht.ts";
import { mish } from "../../activations/mish.ts";
import { softShrink } from "../../activations/softShrink.ts";
import { tanhShrink } from "../../activations/tanhShrink.ts";
import { threshold } from "../../activations/threshold.ts";
import type { ActivationNaming } from "../layers/activationClass.ts";

/** What Keras means by a name, or by the entries of its config, where that is not what Echo means. */
export const kerasActivations: Readonly<
  Record<string, ActivationNaming & { readonly definition: Definition }>
> = {
  leakyRelu: { definition: leakyRelu, defaults: { alpha: 0.2 }, parameters: { negativeSlope: "alpha" } },
  hardShrink: { definition: hardShrink, parameters: { threshold: "lambda" } },
  softShrink: { definition: softShrink, parameters: { threshold: "lambda" } },
  threshold: { definition: threshold, parameters: { defaultValue: "value" } },
  identity: { definition: identity },
  geluNew: { definition: geluTanh },
  "Addons>gelu": { definition: geluTanh },
  "Addons>hardshrink": { definition: hardShrink },
  "Addons>lisht": { definition: lisht },
  "Addons>mish": { definition: mish },
  "Addons>snake": { definition: snake, parameters: { frequency: "a" } },
  "Addons>softshrink": { definition: softShrink },
  "Addons>tanhshrink": { definition: tanhShrink },
};
