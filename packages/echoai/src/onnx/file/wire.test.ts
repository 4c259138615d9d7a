import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delimited, fieldsOf, join, ModelError, splice, text, textAt } from "./wire.ts";

const all = (bytes: Uint8Array) => ({ start: 0, end: bytes.length });

describe("fieldsOf", () => {
  it("says where each field stands, and its content", () => {
    const bytes = new BinaryWriter()
      .tag(1, WireType.Varint)
      .uint32(300)
      .tag(2, WireType.LengthDelimited)
      .string("ab")
      .tag(3, WireType.Bit32)
      .float(1)
      .tag(4, WireType.Bit64)
      .double(1)
      .tag(5, WireType.StartGroup)
      .tag(1, WireType.Varint)
      .uint32(1)
      .tag(5, WireType.EndGroup)
      .finish();
    const found = [...fieldsOf(bytes, all(bytes))].map(({ number, start, end, content }) => [
      number,
      start,
      end,
      content.start,
    ]);
    expect(found).toEqual([
      [1, 0, 3, 1],
      [2, 3, 7, 5],
      [3, 7, 12, 8],
      [4, 12, 21, 13],
      [5, 21, 25, 22],
    ]);
  });

  it("refuses a field that goes beyond the message, though not beyond the file", () => {
    const bytes = join([text(1, "abcdef"), text(1, "g")]);
    expect(() => [...fieldsOf(bytes, { start: 0, end: 5 })]).toThrow(ModelError);
  });

  it("gives all of any bytes or an error, and ends", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          const ends = [...fieldsOf(bytes, all(bytes))].map(({ end }) => end);
          expect(ends.at(-1) ?? 0).toBe(bytes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelError);
        }
      }),
    );
  });
});

describe("splice", () => {
  it("puts edits in their places, in any order, and shares the rest", () => {
    const bytes = new Uint8Array([0, 1, 2, 3, 4, 5]);
    const chunks = splice(bytes, { start: 1, end: 6 }, [
      { start: 4, end: 5, chunks: [] },
      { start: 2, end: 2, chunks: [new Uint8Array([9]), new Uint8Array([8])] },
    ]);
    expect(chunks.map((chunk) => [...chunk])).toEqual([[1], [9], [8], [2, 3], [5]]);
    expect(chunks.filter(({ buffer }) => buffer === bytes.buffer)).toHaveLength(3);
  });
});

describe("text and delimited", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (content) => {
        const inner = text(3, content);
        const bytes = join(delimited(7, [inner]));
        const [field] = fieldsOf(bytes, all(bytes));
        const [name] = field === undefined ? [] : fieldsOf(bytes, field.content);
        expect([field?.number, name?.number, name && textAt(bytes, name.content)]).toEqual([7, 3, content]);
      }),
    );
  });

  it("must be UTF-8", () => {
    const bytes = new Uint8Array([0xc0, 0x80]);
    expect(() => textAt(bytes, all(bytes))).toThrow(ModelError);
  });
});
