import { whyNoNotify } from '#connectors/notify';
import { systemClock } from '#platform/clock';
import type { Council } from '#services';
import { ok, warning, wrong } from './finding.ts';
import type { Finding, Patient } from './finding.ts';
import { readCouncils } from './installation.ts';
import { accessToNotify, usesNotify } from './post.ts';

/** Whoever carries messages besides the mail system: whether it answers for the key, and knows the templates. */
export async function examineMessages({ settings }: Pick<Patient, 'settings'>): Promise<readonly Finding[]> {
  const councils = (await readCouncils(settings.MOOTHALL_COUNCILS)).filter(usesNotify);
  return Promise.all(councils.map(async (council) => messagesFinding({ settings }, council)));
}

async function messagesFinding(patient: Pick<Patient, 'settings'>, council: Council): Promise<Finding> {
  const what = `messages of ${council.slug}`;
  const { fictional, messages } = council;
  const access = accessToNotify(patient, council);
  if (!access)
    return (fictional ? warning : wrong)(
      what,
      'they are to go by GOV.UK Notify and it has no key: they go another way. Put one into MOOTHALL_NOTIFY',
    );
  const templates = [messages.text, messages.email === 'smtp' ? undefined : messages.email];
  const wanted = templates.flatMap((one) => (one ? [one.template] : []));
  const why = await whyNoNotify({ ...access, fictional, clock: systemClock }, wanted);
  if (why !== undefined)
    return wrong(
      what,
      `GOV.UK Notify does not do: ${why}. Check the key in MOOTHALL_NOTIFY, the templates in council.yaml, the clock, and that this machine may reach it`,
    );
  if (patient.settings.MOOTHALL_NOTIFY[council.slug]?.receipts === undefined)
    return warning(
      what,
      'GOV.UK Notify answers; without a token in MOOTHALL_NOTIFY its receipts are not taken',
    );
  return ok(what, 'GOV.UK Notify answers, and knows the templates');
}
