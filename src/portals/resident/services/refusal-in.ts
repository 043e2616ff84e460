import type { Draft } from '#capabilities/forms';
import type { Tx } from '#platform/database';
import { path } from '#platform/http';
import { packOf, refusalSoFar } from '#services';
import type { Refused } from '#services';

/** The page that says why somebody cannot have the service. */
export function refusalPath(service: string): string {
  return path('/services/:service/not-eligible', { service });
}

/** Whether the draft's answers refuse somebody the service already, whatever else they would answer. */
export async function refusalIn(tx: Tx, { form, journey }: Draft): Promise<Refused | undefined> {
  const { definition } = await packOf(tx, form.service, form.version);
  return refusalSoFar(definition, { form: form.definition, journey });
}
