import type { Alarm, RaiseAlarm } from '#capabilities/identity';
import { queueMessage } from '#capabilities/notifications';
import type { Message } from '#capabilities/notifications';
import { sayMoment } from '#language';
import type { Log } from '#platform/log';
import type { Council } from '#services';

/** Tells the council by email, and whoever watches the log, that somebody came in while the staff directory was down. */
export function alarmsOf(council: Council, log: Log): RaiseAlarm {
  return async (tx, alarm, act) => {
    await queueMessage(tx, alarmMessage(council, alarm), act);
    log.error({ council: council.slug, alarm: alarm.id, request: act.request }, 'an emergency sign-in');
  };
}

function alarmMessage(council: Council, { id, name, endsAt }: Alarm): Message {
  const { staff, contact } = council;
  const english = `${name} has signed in to the hub of ${council.name.en} with an emergency code. Their session ends at the latest on ${sayMoment(endsAt, 'en')}.\n\nIf you do not know why, ring them now. An administrator can close their access in the hub, under Officers.`;
  const welsh = `Mae ${name} wedi mewngofnodi i hwb ${council.name.cy} â chod argyfwng. Daw eu sesiwn i ben fan bellaf ${sayMoment(endsAt, 'cy')}.\n\nOs na wyddoch pam, ffoniwch nhw nawr. Gall gweinyddwr gau eu mynediad yn yr hwb, o dan Swyddogion.`;
  return {
    to: staff.alarms ?? contact.email,
    tongue: 'en',
    subject: `Emergency sign-in: ${name} / Mewngofnodi argyfwng: ${name}`,
    body: `${english}\n\n${welsh}`,
    key: `alarm ${id}`,
  };
}
