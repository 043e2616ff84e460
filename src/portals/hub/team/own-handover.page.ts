import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { handoverForm, handOverChosen, handoverOf } from './handover-for.ts';
import { handoverView } from './handover-view.ts';
import { handoverWords } from './handover.words.ts';
import { ownFor } from './team-for.ts';

/** An officer who is going to be away hands over their cases. */
export default page({
  at: paths.ownHandover,
  access: 'case.act',
  words: handoverWords,
  find: async (visit) => {
    const seen = await ownFor(visit);
    return seen && handoverOf(visit, seen);
  },
  looks: ({ found }) => found.map(({ id }) => id),
  form: handoverForm,
  show: (visit) => handoverView(visit, visit.subject, paths.workSettings),
  act: async (visit) => {
    await handOverChosen(visit);
    return { to: paths.ownHandover };
  },
});
