import { emailAddress, text } from '#language';
import type { EmailAddress, InBoth } from '#language';
import { z } from 'zod';
import { day } from './day.ts';

const councillor = z.strictObject({
  name: text(100),
  party: z.strictObject({ en: text(60), cy: text(60) }),
  email: emailAddress,
  telephone: text(30).optional(),
  /** The day on which they were elected to this seat. */
  since: day.optional(),
});

/** councillors.yaml: who was elected, by the GSS code of their ward; a seat that is vacant stands there with nobody. */
export const councillorsFile = z.strictObject({
  councillors: z.record(
    z.string().regex(/^[A-Z]\d{8}$/, { error: 'Write the ward’s GSS code, such as E05990001.' }),
    z.array(councillor),
  ),
});

export type Councillor = {
  readonly name: string;
  readonly party: InBoth<string>;
  readonly email: EmailAddress;
  readonly telephone?: string | undefined;
  readonly since?: Temporal.PlainDate | undefined;
};

type Elected = { readonly councillors: Readonly<Record<string, readonly Councillor[]>> };

/** The councillors of a ward, by its GSS code; none for a ward that is not theirs. */
export function councillorsFor({ councillors }: Elected, ward: string): readonly Councillor[] {
  return Object.hasOwn(councillors, ward) ? (councillors[ward] ?? []) : [];
}
