import { Refusal } from '#platform/errors';
import { sayAgain, sayWhy, stageOf } from '#platform/maintenance';
import type { Closure, Standing } from '#platform/maintenance';
import type { Mount } from './portal.ts';
import type { Kit } from './visit.ts';

type Asked<K extends Kit> = {
  readonly mount: Mount<K>;
  /** The page's pattern. */
  readonly at: string;
  readonly standing: Standing;
  readonly now: Temporal.Instant;
};

/** Refuses, before any database is asked, what is closed to everybody. */
export function refuseClosed<K extends Kit>(asked: Asked<K>): void {
  const closure = inForce(asked);
  if (closure?.manner === 'closed' && !asked.mount.looksIn)
    throw refusalOf('request.closed', closure, asked.now);
}

/** Refuses who may not look in while it is closed. The way in stays open, for those who may. */
export function refuseOutsider<K extends Kit>(asked: Asked<K>, person: K['person']): void {
  const closure = inForce(asked);
  if (closure?.manner !== 'closed' || isSigningIn(asked)) return;
  if (!asked.mount.looksIn?.(person)) throw refusalOf('request.closed', closure, asked.now);
}

/** Why nothing can be sent here now, or nothing. Signing in changes nothing that anybody reads. */
export function whyNotSent<K extends Kit>(asked: Asked<K>): Refusal | undefined {
  const closure = inForce(asked);
  if (!closure || isSigningIn(asked)) return undefined;
  return refusalOf('request.read-only', closure, asked.now);
}

const passing = ['request.closed', 'request.busy', 'request.unavailable'];

/** Seconds until it is worth trying again; nothing where trying again changes nothing. */
export function retryAfter({ code, facts }: Refusal): string | undefined {
  const { retryAfter: seconds } = facts;
  return seconds !== undefined || passing.includes(code) ? String(seconds ?? 60) : undefined;
}

function inForce({ standing: { closure }, now }: Pick<Asked<Kit>, 'standing' | 'now'>): Closure | undefined {
  return closure && stageOf(closure, now) === 'in force' ? closure : undefined;
}

function isSigningIn<K extends Kit>({ mount, at }: Asked<K>): boolean {
  const [way = ''] = mount.portal.signInPath('/').split('?');
  return at === way || at.startsWith(`${way}/`);
}

const unknownSeconds = 300;

function refusalOf(code: 'request.closed' | 'request.read-only', closure: Closure, now: Temporal.Instant) {
  const seconds = closure.opensAt ? Math.ceil(now.until(closure.opensAt).total('seconds')) : unknownSeconds;
  return new Refusal(code, {
    whyEn: sayWhy(closure, 'en'),
    whyCy: sayWhy(closure, 'cy'),
    againEn: sayAgain(closure, 'en'),
    againCy: sayAgain(closure, 'cy'),
    retryAfter: Math.max(1, seconds),
  });
}
