/** How many may be open at once for each key: sockets of a visitor, connections of a network. */
export interface Cap {
  /** Takes a place; false where none is left. */
  enter(key: string): boolean;
  /** Gives a place back. */
  leave(key: string): void;
}

export const createCap = (most: number): Cap => {
  const open = new Map<string, number>();
  return {
    enter(key) {
      const there = open.get(key) ?? 0;
      if (there >= most) return false;
      open.set(key, there + 1);
      return true;
    },
    leave(key) {
      const left = (open.get(key) ?? 1) - 1;
      if (left > 0) open.set(key, left);
      else open.delete(key);
    },
  };
};
