import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, createBlocks } from "./blocks.ts";

const begin = 1024;
const size = 64 * 64;

/** All parts from the first on. */
const chain = (first: Block): readonly Block[] => {
  const found: Block[] = [];
  for (let block: Block | undefined = first; block !== undefined; block = block.after) found.push(block);
  return found;
};

test("the parts fill the memory side by side, and free neighbours are one", () => {
  const step = fc.oneof(
    fc.record({ bytes: fc.integer({ min: 1, max: 20 }).map((lines) => 64 * lines) }),
    fc.record({ place: fc.nat() }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
      const blocks = createBlocks(begin, size);
      const first = blocks.take(64) as Block;
      expect(first.address).toBe(begin);
      const live: Block[] = [];
      for (const action of steps) {
        if ("place" in action) {
          const [block] = live.splice(action.place % Math.max(1, live.length), 1);
          if (block !== undefined) blocks.free(block);
        } else {
          const largest = Math.max(0, ...free(first).map(({ bytes }) => bytes));
          const block = blocks.take(action.bytes);
          expect(block === undefined).toBe(largest < action.bytes);
          if (block !== undefined) live.push(block);
          expect(block?.bytes ?? action.bytes).toBe(action.bytes);
        }
        const all = chain(first);
        let end = begin;
        for (const { address, bytes } of all) {
          expect(address).toBe(end);
          end += bytes;
        }
        expect(end).toBe(begin + size);
        expect(new Set(all.filter(({ place }) => place === undefined))).toEqual(new Set([first, ...live]));
        for (const { place, after } of all)
          expect(place !== undefined && after?.place !== undefined).toBe(false);
        expect(blocks.isAllFree()).toBe(false);
      }
      for (const block of [first, ...live]) blocks.free(block);
      expect(blocks.isAllFree()).toBe(true);
      expect(blocks.take(size)?.address).toBe(begin);
    }),
  );
});

const free = (first: Block) => chain(first).filter(({ place }) => place !== undefined);

describe("a block is taken of the smallest free one that has room", () => {
  test("so that large ones stay", () => {
    const blocks = createBlocks(0, 64 * 10);
    const [, small, , large] = [1, 2, 1, 4, 1].map((lines) => blocks.take(64 * lines) as Block);
    blocks.free(large as Block);
    blocks.free(small as Block);
    expect(blocks.take(64)?.address).toBe(64 * 9);
    expect(blocks.take(128)?.address).toBe(small?.address);
    expect(blocks.take(256)?.address).toBe(large?.address);
    expect(blocks.take(64)).toBeUndefined();
  });
});
