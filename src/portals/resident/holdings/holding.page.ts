import { sayPlace, writtenOn } from '#services';
import { page } from '../kit.ts';
import { holdingView } from './holding.view.ts';
import { holdingWords } from './holding.words.ts';
import { ownHolding, ownParams } from './own-holding.ts';

/** One thing that somebody holds: how it stands, what is written on it, and how to renew it. */
export default page({
  at: '/account/holdings/:reference',
  access: 'account',
  params: ownParams,
  words: holdingWords,
  find: async (visit) => {
    const own = await ownHolding(visit, visit.params.reference);
    if (!own) return undefined;
    const { tx, tongue } = visit;
    return {
      ...own,
      written: await writtenOn(tx, own.held, tongue),
      where: await sayPlace(tx, own.held, tongue),
    };
  },
  looks: ({ held }) => [held.id],
  show: (visit) => holdingView(visit),
});
