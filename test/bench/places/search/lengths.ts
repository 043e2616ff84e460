/** How many addresses are asked for in each way, how many are typed key by key, and how often all of it is done. */
export const lengths = {
  full: { each: 200, typing: 60, rounds: 3 },
  small: { each: 5, typing: 2, rounds: 1 },
} as const;
