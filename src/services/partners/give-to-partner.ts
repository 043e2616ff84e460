import { commissionTask } from '#capabilities/cases';
import type { TaskRecord } from '#capabilities/cases';
import { queueMessage } from '#capabilities/notifications';
import type { Act } from '#language';
import { newToken } from '#platform/chance';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Council } from '../councils/council.ts';
import type { Partner } from '../councils/partners-file.ts';
import { packOf } from '../publishing/published-services.ts';
import { wordsAt } from '../requests/case-words.ts';
import type { PartnerLink } from './partner-link.ts';
import { placeOfTask } from './partner-task.ts';
import { partnerMessage } from './partner-message.ts';

export type NamedPartner = Partner & { readonly partner: string };

/** To whom a task may be given: nobody, where its service says nothing of partners. */
export async function partnersFor(
  tx: Tx,
  { partners }: Pick<Council, 'partners'>,
  { service, version, task }: Pick<TaskRecord, 'service' | 'version' | 'task'>,
): Promise<readonly NamedPartner[]> {
  const { definition } = await packOf(tx, service, version);
  if (!Object.hasOwn(definition.tasks, task) || !definition.tasks[task]?.partner) return [];
  return Object.entries(partners).flatMap(([partner, rules]) =>
    rules.works.some((works) => works === service) ? [{ partner, ...rules }] : [],
  );
}

export type GivingToPartner = {
  readonly task: TaskRecord;
  readonly partner: string;
  readonly council: Council;
  readonly link: PartnerLink;
  readonly evenIfClosed?: boolean | undefined;
};

/** Gives a task to a partner, and writes to them: what is asked, and a link by which they answer. Refuses `service.partner-not-offered`. */
export async function giveToPartner(tx: Tx, giving: GivingToPartner, act: Act): Promise<void> {
  const { task, council, link, evenIfClosed } = giving;
  const found = await partnersFor(tx, council, task);
  const partner = found.find((one) => one.partner === giving.partner);
  if (!partner) throw new Refusal('service.partner-not-offered');
  const { language: tongue, email, days } = partner;
  const token = newToken();
  const until = act.at.add({ hours: days * 24 });
  const commission = {
    task: task.id,
    partner: partner.partner,
    tongue,
    token,
    expiresAt: until,
    evenIfClosed,
  };
  const id = await commissionTask(tx, commission, act);
  const { words } = await packOf(tx, task.service, task.version);
  const message = partnerMessage(
    {
      council: council.name[tongue],
      task: wordsAt(words[tongue].tasks, task.task).label,
      noun: words[tongue].noun,
      place: await placeOfTask(tx, { task, tongue }),
      dueAt: task.dueAt,
      until,
      link: link(token, tongue),
    },
    tongue,
  );
  const about = { case: task.case, service: task.service };
  await queueMessage(tx, { to: email, tongue, ...message, key: `commission ${id}`, ...about }, act);
}
