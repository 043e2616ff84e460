import type { Clock } from '#platform/clock';
import { fencedGet } from '#platform/outside';
import { accessToken, readKey } from './access-token.ts';

type Access = {
  readonly key: string;
  readonly address?: string | undefined;
  readonly fictional: boolean;
  readonly clock: Clock;
};

const fence = { patienceMilliseconds: 5_000, mostBytes: 1_000_000, mostAtOnce: 1 };

/** Asks for the templates, for an operator: why no answer came, or which of the wanted ones is not there; nothing when all is well. */
export async function whyNoNotify(
  { key: written, address, fictional, clock }: Access,
  wanted: readonly string[],
): Promise<string | undefined> {
  const key = readKey(written);
  if (!key) return 'its key is not in its format: a name, a service and a secret, parted by hyphens';
  const outside = fencedGet({ ...fence, fictional });
  try {
    const url = new URL('/v2/templates', address ?? 'https://api.notifications.service.gov.uk');
    const authorization = `Bearer ${accessToken(key, clock.now())}`;
    const { status, body } = await outside.get({ url, headers: { authorization } });
    if (status === 403)
      return 'it refuses the key (403), or this machine’s clock is more than 30 seconds out';
    if (status !== 200) return `it answers ${String(status)}`;
    const missing = wanted.filter((template) => !body.includes(template));
    return missing.length > 0 ? `it has no template ${missing.join(', ')}` : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'no reason given';
  } finally {
    outside.close();
  }
}
