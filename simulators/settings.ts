import { z } from 'zod';
import type { SimulatorsSettings } from './start-simulators.ts';

const officer = z.strictObject({
  oid: z.guid(),
  name: z.string().min(1),
  email: z.email(),
  groups: z.array(z.guid()).default([]),
  roles: z.array(z.string()).default([]),
  title: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
  secondFactor: z.boolean().exactOptional(),
});

const client = z.strictObject({
  id: z.string().min(1),
  secret: z.string().min(1).exactOptional(),
  redirectUris: z.array(z.url()).min(1),
  signOutUris: z.array(z.url()).default([]),
});

const port = z.int().min(0).max(65_535);

const template = z.strictObject({
  id: z.guid(),
  type: z.enum(['sms', 'email', 'letter']),
  name: z.string(),
  body: z.string(),
  subject: z.string().exactOptional(),
});

const notify = z.strictObject({
  keys: z.array(z.string().min(74)),
  templates: z.array(template),
  receiptsTo: z.strictObject({ address: z.url(), token: z.string().min(1) }).exactOptional(),
  travelMilliseconds: z.int().min(0).exactOptional(),
});

const settings = z.strictObject({
  host: z.string().exactOptional(),
  port: port.exactOptional(),
  smtpPort: port.exactOptional(),
  clamdPort: port.exactOptional(),
  origin: z.url().exactOptional(),
  officers: z.array(officer),
  clients: z.array(client),
  mailFolder: z.string().min(1),
  bounceReportsTo: z.url().exactOptional(),
  slowMilliseconds: z.int().min(0).exactOptional(),
  registerKeys: z.array(z.string().min(1)).exactOptional(),
  placesKeys: z.array(z.string().min(1)).exactOptional(),
  notify: notify.exactOptional(),
  mapKeys: z.record(z.string(), z.enum(['open-data', 'premium'])).exactOptional(),
});

/** Reads the settings from JSON, or says in one line what is wrong with them. */
export function readSettings(json: string | undefined): SimulatorsSettings {
  if (json === undefined)
    throw new Error('The stand-ins need their settings: JSON as argument or in MOOTHALL_SIMULATORS');
  const parsed = settings.safeParse(JSON.parse(json));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}
