import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { bases, figuresBy } from './figures.ts';
import { figuresView } from './figures.view.ts';
import { figuresWords } from './figures.words.ts';

/** How the open cases that an officer may see stand, by team, service and ward; by officer for whoever gives work out. */
export default page({
  at: paths.figures,
  access: 'case.read',
  query: z.object({ by: z.enum(bases).catch('team') }),
  words: figuresWords,
  find: async (visit) => {
    const offered = bases.filter(
      (basis) => basis !== 'officer' || officerIn(visit).may.includes('case.assign'),
    );
    const by = offered.find((basis) => basis === visit.query.by) ?? 'team';
    return { rail: await railOf(visit), offered, by, lines: await figuresBy(visit, by) };
  },
  looks: () => [],
  show: (visit) => figuresView(visit, visit.subject, visit.words),
});
