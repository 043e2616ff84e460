import { halfSignIn } from '#capabilities/identity';
import { Elsewhere } from '#platform/http';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';

type Half = NonNullable<Awaited<ReturnType<typeof halfSignIn>>>;

/** Who is half in, if `at` is the page for what they have to do next; else where that is. */
export async function secondStep(visit: HubVisit, at: string): Promise<Half | Elsewhere> {
  const { tx, session, now, world, person } = visit;
  if (person) return new Elsewhere(paths.home);
  const half = await halfSignIn(tx, { session: session.id, secrets: world.secrets }, now);
  if (!half) return new Elsewhere(paths.signIn);
  const next = pathFor(half);
  return next === at ? half : new Elsewhere(next);
}

function pathFor({ offer, provedStep }: Half): string {
  if (!offer) return paths.secondFactor;
  return provedStep === null ? paths.enrolment : paths.recoveryCodes;
}
