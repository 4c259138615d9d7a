import { type TensorProto, TensorProto_DataType } from "onnx-buf";
import { largestFloat32 } from "../../expression/range.ts";

const { FLOAT, DOUBLE, FLOAT16, BFLOAT16, INT64, INT32, INT16, INT8, UINT64, UINT32, UINT16, UINT8, BOOL } =
  TensorProto_DataType;

/** The elements of a tensor as numbers; none for a type that is no number's. */
export const elementsOf = (tensor: TensorProto): readonly number[] | undefined =>
  types[tensor.dataType]?.(tensor);

type Read = (view: DataView, at: number) => number;

const stored =
  (size: number, field: (tensor: TensorProto) => readonly number[], read: Read) =>
  (tensor: TensorProto): readonly number[] => {
    const given = field(tensor);
    if (given.length > 0) return given;
    const { buffer, byteOffset, length } = tensor.rawData;
    const view = new DataView(buffer, byteOffset, length);
    return Array.from({ length: Math.floor(length / size) }, (_, index) => read(view, index * size));
  };

const integers = ({ int32Data }: TensorProto): readonly number[] => int32Data;
const longs = ({ int64Data }: TensorProto): readonly number[] => int64Data.map(Number);
const unsigned = ({ uint64Data }: TensorProto): readonly number[] => uint64Data.map(Number);

/** How the elements of each type are stored: in a field of their own, or as bytes. */
const types: Readonly<Record<number, (tensor: TensorProto) => readonly number[]>> = {
  [FLOAT]: stored(
    4,
    ({ floatData }) => floatData,
    (view, at) => view.getFloat32(at, true),
  ),
  [DOUBLE]: stored(
    8,
    ({ doubleData }) => doubleData,
    (view, at) => view.getFloat64(at, true),
  ),
  [FLOAT16]: stored(
    2,
    ({ int32Data }) => int32Data.map(half),
    (view, at) => half(view.getUint16(at, true)),
  ),
  [BFLOAT16]: stored(
    2,
    ({ int32Data }) => int32Data.map(brain),
    (view, at) => brain(view.getUint16(at, true)),
  ),
  [INT64]: stored(8, longs, (view, at) => Number(view.getBigInt64(at, true))),
  [UINT64]: stored(8, unsigned, (view, at) => Number(view.getBigUint64(at, true))),
  [INT32]: stored(4, integers, (view, at) => view.getInt32(at, true)),
  [UINT32]: stored(4, unsigned, (view, at) => view.getUint32(at, true)),
  [INT16]: stored(2, integers, (view, at) => view.getInt16(at, true)),
  [UINT16]: stored(2, integers, (view, at) => view.getUint16(at, true)),
  [INT8]: stored(1, integers, (view, at) => view.getInt8(at)),
  [UINT8]: stored(1, integers, (view, at) => view.getUint8(at)),
  [BOOL]: stored(1, integers, (view, at) => view.getUint8(at)),
};

/** The number with these bits in IEEE 754's binary16. */
function half(bits: number): number {
  const [sign, exponent, fraction] = [bits & 0x8000 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

/** The number whose float32 begins with these bits. */
const brain = (bits: number): number => new Float32Array(new Uint32Array([bits << 16]).buffer)[0] ?? 0;

/** How far a number of a type may be from that which it stands for, relative to it. */
export const roundingOf = (type: number): number => roundings[type] ?? 0;

const roundings: Readonly<Record<number, number>> = {
  [FLOAT]: 2 ** -24,
  [DOUBLE]: 2 ** -53,
  [FLOAT16]: 2 ** -11,
  [BFLOAT16]: 2 ** -8,
};

/** The largest number of a type, beyond which none can be tried. */
export const largestOf = (type: number): number => (type === FLOAT16 ? 65504 : largestFloat32);

/** The types of whole numbers. */
export const isInteger = (type: number): boolean => wholeTypes.has(type);

const wholeTypes: ReadonlySet<number> = /* @__PURE__ */ new Set([
  INT64,
  INT32,
  INT16,
  INT8,
  UINT64,
  UINT32,
  UINT16,
  UINT8,
]);
