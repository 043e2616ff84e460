const en = {
  list: 'What there is',
  count: (count: number) =>
    count === 0 ? 'Nothing found' : count === 1 ? '1 result' : `${String(count)} results`,
};
export type FinderWords = typeof en;

const cy: FinderWords = {
  list: 'Beth sydd ar gael',
  count: (count) => (count === 0 ? 'Ni chafwyd dim' : `${String(count)} canlyniad`),
};

export const finderWords = { en, cy };
