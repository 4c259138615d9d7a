import { type DescMessage, fromBinary, type MessageShape } from "@bufbuild/protobuf";
import { BinaryReader, BinaryWriter, getTextEncoding, WireType } from "@bufbuild/protobuf/wire";
import { printable } from "./printable.ts";

/** What is wrong with a file: it is no ONNX model, or none that can be worked with. On one line, whatever names the file has. */
export class ModelError extends Error {
  override readonly name = "ModelError";

  constructor(message: string) {
    super(printable(message));
  }
}

/** Places in the file, from `start` up to `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A field of a message, its tag included; `content` is the same without tag and length. */
export interface Field extends Range {
  readonly number: number;
  readonly content: Range;
}

/** What stands in a place of the file from now on. */
export interface Edit extends Range {
  readonly chunks: readonly Uint8Array[];
}

/**
 * The fields of the message that stands in a range of the file, without decoding or copying them.
 * @throws ModelError where that is no protobuf message
 */
export function* fieldsOf(bytes: Uint8Array, { start, end }: Range): Generator<Field> {
  const reader = readerOf(bytes);
  let position = start;
  while (position < end) {
    const field = reading(() => fieldAt(reader, position, end));
    yield field;
    position = field.end;
  }
}

function fieldAt(reader: BinaryReader, start: number, limit: number): Field {
  reader.pos = start;
  const [number, wireType] = reader.tag();
  let from = reader.pos;
  if (wireType === WireType.LengthDelimited) {
    const length = reader.uint32();
    from = reader.pos;
    reader.pos += length;
  } else reader.skip(wireType, number);
  const end = reader.pos;
  if (end > limit) throw new RangeError("premature EOF");
  return { number, start, end, content: { start: from, end } };
}

/** One for a file, since there are many messages in it; where it stands is of no account between two fields. */
function readerOf(bytes: Uint8Array): BinaryReader {
  const known = readers.get(bytes) ?? new BinaryReader(bytes);
  readers.set(bytes, known);
  return known;
}

const readers = /* @__PURE__ */ new WeakMap<Uint8Array, BinaryReader>();

/** The last field of this number in a message, which is the one that counts. */
export function lastField(bytes: Uint8Array, message: Range, number: number): Field | undefined {
  let found: Field | undefined;
  for (const field of fieldsOf(bytes, message)) if (field.number === number) found = field;
  return found;
}

/** The message in a range of the file; only for what is small. */
export const decode = <Schema extends DescMessage>(
  schema: Schema,
  bytes: Uint8Array,
  { start, end }: Range,
): MessageShape<Schema> => reading(() => fromBinary(schema, bytes.subarray(start, end)));

/** The text in a range of the file. */
export function textAt(bytes: Uint8Array, { start, end }: Range): string {
  // Most names are short and plain, and the general way takes microseconds.
  const characters = end - start > 64 ? [] : Array.from(bytes.subarray(start, end));
  if (characters.length === end - start && characters.every((code) => code < 128))
    return String.fromCharCode(...characters);
  return reading(() => getTextEncoding().decodeUtf8(bytes.subarray(start, end), true));
}

/** The whole number in a range of the file. */
export const integerAt = (bytes: Uint8Array, { start, end }: Range): number =>
  Number(reading(() => new BinaryReader(bytes.subarray(start, end)).int64()));

/** The content of a range with the edits made, which do not overlap; what they leave is not copied. */
export function splice(bytes: Uint8Array, { start, end }: Range, edits: readonly Edit[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let position = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start > position) chunks.push(bytes.subarray(position, edit.start));
    for (const chunk of edit.chunks) chunks.push(chunk);
    position = edit.end;
  }
  if (end > position) chunks.push(bytes.subarray(position, end));
  return chunks;
}

/** A field that has this content: a message, text or bytes. */
export function delimited(number: number, content: readonly Uint8Array[]): Uint8Array[] {
  const length = content.reduce((sum, chunk) => sum + chunk.length, 0);
  return [new BinaryWriter().tag(number, WireType.LengthDelimited).uint32(length).finish(), ...content];
}

/** A field that has this text. */
export const text = (number: number, value: string): Uint8Array =>
  new BinaryWriter().tag(number, WireType.LengthDelimited).string(value).finish();

/** A field that has this whole number. */
export const varint = (number: number, value: number): Uint8Array =>
  new BinaryWriter().tag(number, WireType.Varint).int64(value).finish();

/** All chunks in one. */
export function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let position = 0;
  for (const chunk of chunks) {
    whole.set(chunk, position);
    position += chunk.length;
  }
  return whole;
}

function reading<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new ModelError(`is no ONNX model, or a part of one: ${(error as Error).message}`);
  }
}
