import { acknowledgeAlarm } from '#capabilities/identity';
import { uuid } from '#language';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { acknowledgementWords } from './acknowledgement.words.ts';
import { reasonFormView } from './reason-form.view.ts';
import { reasonForm } from './reason-form.words.ts';

/** An administrator has looked into an emergency sign-in, and says what it was. */
export default page({
  at: '/administration/alarms/:alarm/acknowledgement',
  access: 'council.administer',
  params: z.object({ alarm: uuid }),
  words: acknowledgementWords,
  find: async (visit) => {
    const rail = await railOf(visit);
    const alarm = rail.alarms.find(({ id }) => id === visit.params.alarm);
    return alarm ? { rail, alarm } : new Elsewhere(paths.alarms);
  },
  looks: ({ alarm }) => [alarm.officer],
  form: () => reasonForm,
  show: (visit) => {
    const { subject, words } = visit;
    return reasonFormView(visit, {
      title: words.title,
      about: words.about(subject.alarm.name),
      button: words.button,
      of: words.all,
      back: paths.alarms,
      rail: subject.rail,
      words,
    });
  },
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    const officer = officerIn(visit).id;
    await acknowledgeAlarm(tx, { alarm: subject.alarm.id, officer, reason: form.reason }, act);
    return { to: paths.alarms };
  },
});
