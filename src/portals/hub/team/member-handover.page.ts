import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { handoverForm, handOverChosen, handoverOf } from './handover-for.ts';
import { handoverView } from './handover-view.ts';
import { handoverWords } from './handover.words.ts';
import { memberFor, memberParams } from './team-for.ts';

/** A supervisor hands over the cases of somebody in their team. */
export default page({
  at: '/teams/:team/officers/:officer/handover',
  access: 'team.manage',
  params: memberParams,
  words: handoverWords,
  find: async (visit) => {
    const seen = await memberFor(visit, visit.params);
    return seen && handoverOf(visit, seen);
  },
  looks: ({ member, found }) => [member.id, ...found.map(({ id }) => id)],
  form: handoverForm,
  show: (visit) =>
    handoverView(visit, visit.subject, paths.member(visit.subject.team, visit.subject.member.id)),
  act: async (visit) => {
    await handOverChosen(visit);
    const { team, member } = visit.subject;
    return { to: paths.memberHandover(team, member.id) };
  },
});
