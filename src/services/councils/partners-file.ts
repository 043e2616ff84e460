import { emailAddress, slug, text } from '#language';
import { z } from 'zod';
import { name } from '../definition/name.ts';
import { problemAt } from '../reading/source.ts';
import type { Source } from '../reading/source.ts';
import type { Problem } from '../reading/problem.ts';

const partner = z.strictObject({
  name: z.strictObject({ en: text(120), cy: text(120) }),
  /** Where they are told of a task. */
  email: emailAddress,
  language: z.enum(['en', 'cy']).default('en'),
  /** The services whose tasks may be given to them. */
  works: z.array(slug).min(1),
  /** For how many days a link to a task is good. */
  days: z.int().min(1).max(365).default(28),
});

/** partners.yaml: organisations outside that do tasks for the council, without an account. */
export const partnersFile = z.strictObject({ partners: z.record(name, partner).default({}) });

export type Partner = z.output<typeof partner>;
export type CouncilPartners = z.output<typeof partnersFile>['partners'];

/** Whom one may give tasks of what the council offers. */
export function checkPartners(
  { partners, offers }: { readonly partners: CouncilPartners; readonly offers: readonly string[] },
  source: Source,
): Problem[] {
  return Object.entries(partners).flatMap(([named, { works }]) =>
    works.flatMap((service, index) =>
      offers.includes(service)
        ? []
        : [
            problemAt(
              source,
              ['partners', named, 'works', index],
              `Offer “${service}” in services.yaml, or remove it here.`,
            ),
          ],
    ),
  );
}
