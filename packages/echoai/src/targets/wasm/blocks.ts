/** A part of a memory, taken or free. The parts lie side by side in a list; no two free ones are neighbours. */
export interface Block {
  readonly address: number;
  bytes: number;
  before: Block | undefined;
  after: Block | undefined;
  /** Among the free blocks of its size; undefined of one that is taken. */
  place: number | undefined;
}

/** Hands out parts of a memory. Both ways take the same time however many blocks there are. */
export interface Blocks {
  /** So many bytes of the smallest free block that has them; undefined if none has. */
  take(bytes: number): Block | undefined;
  /** Takes back a block that `take` gave. */
  free(block: Block): void;
  isAllFree(): boolean;
}

export function createBlocks(address: number, bytes: number): Blocks {
  const shelves = createShelves();
  const first: Block = { address, bytes, before: undefined, after: undefined, place: undefined };
  shelves.add(first);

  /** Makes one of two neighbours, if both are free. */
  const join = (block: Block | undefined, after: Block | undefined): void => {
    if (block?.place === undefined || after?.place === undefined) return;
    shelves.remove(block);
    shelves.remove(after);
    block.bytes += after.bytes;
    follow(block, after.after);
    shelves.add(block);
  };

  return {
    take(wanted) {
      const block = shelves.smallest(wanted);
      if (block === undefined) return undefined;
      shelves.remove(block);
      if (block.bytes === wanted) return block;
      const rest: Block = {
        address: block.address + wanted,
        bytes: block.bytes - wanted,
        before: undefined,
        after: undefined,
        place: undefined,
      };
      follow(rest, block.after);
      follow(block, rest);
      block.bytes = wanted;
      shelves.add(rest);
      return block;
    },
    free(block) {
      shelves.add(block);
      join(block, block.after);
      join(block.before, block);
    },
    isAllFree: () => first.place !== undefined && first.after === undefined,
  };
}

function follow(block: Block, after: Block | undefined): void {
  block.after = after;
  if (after !== undefined) after.before = block;
}

/** The free blocks of one size. */
interface Shelf {
  readonly bytes: number;
  readonly blocks: Block[];
}

function createShelves() {
  /** By size. They are few: n different multiples of 64 are 32 n^2 bytes. */
  const shelves: Shelf[] = [];
  const placeOf = (bytes: number): number => {
    let [low, high] = [0, shelves.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shelves[middle] as Shelf).bytes < bytes) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    smallest: (bytes: number): Block | undefined => shelves[placeOf(bytes)]?.blocks.at(-1),
    add(block: Block): void {
      const place = placeOf(block.bytes);
      if (shelves[place]?.bytes !== block.bytes) shelves.splice(place, 0, { bytes: block.bytes, blocks: [] });
      const { blocks } = shelves[place] as Shelf;
      block.place = blocks.push(block) - 1;
    },
    remove(block: Block): void {
      const place = placeOf(block.bytes);
      const { blocks } = shelves[place] as Shelf;
      const last = blocks.pop() as Block;
      if (last !== block) {
        blocks[block.place as number] = last;
        last.place = block.place;
      }
      block.place = undefined;
      if (blocks.length === 0) shelves.splice(place, 1);
    },
  };
}
