import { placeKinds } from '#capabilities/forms';
import type { Draft } from '#capabilities/forms';
import { londonDay } from '#language';
import type { Tx } from '#platform/database';
import { path } from '#platform/http';
import { elsewhereOf, packOf } from '#services';
import type { Elsewhere } from '#services';

/** The page that says whose ground a place is. */
export function ownerPath(service: string): string {
  return path('/services/:service/owner', { service });
}

/** Whose ground the draft's place is, where that is somebody else's and the service asks. */
export async function elsewhereIn(
  tx: Tx,
  { form, journey }: Draft,
  now: Temporal.Instant,
): Promise<Elsewhere | undefined> {
  const { definition } = await packOf(tx, form.service, form.version);
  const sent = { form, answers: journey.answersOnRoute };
  return elsewhereOf(tx, { definition, sent }, { on: londonDay(now) });
}

/** Whether a page of the form asks where it is. */
export function asksForPlace({ form }: Pick<Draft, 'form'>, page: string): boolean {
  return pageOfPlace(form) === page;
}

/** The page of a form on which its place is asked for. */
export function pageOfPlace({ definition }: Draft['form']): string | undefined {
  const kinds: readonly string[] = placeKinds;
  return definition.pages.find(({ questions }) => questions.some(({ kind }) => kinds.includes(kind)))?.page;
}
