import { pointerTo, SentFault } from '../sending/sent-fault.ts';
import { sentWords } from '../sending/sent.words.ts';

type Sent = { readonly $schema?: string | undefined; readonly version?: number | undefined };
type Of = { readonly service: string; readonly address: string };

/** The version that was answered, as a number or by the address of its schema; nothing where the one in force is meant. */
export function versionIn({ $schema, version }: Sent, { service, address }: Of): number | undefined {
  if ($schema === undefined) return version;
  const found = versionOf($schema, `${address}/v1/services/${service}/schema`);
  if (found !== undefined && (version ?? found) === found) return found;
  const says = { en: sentWords.en.otherSchema, cy: sentWords.cy.otherSchema };
  throw new SentFault('api.body', [{ pointer: pointerTo('$schema'), says }]);
}

function versionOf(given: string, schema: string): number | undefined {
  if (!URL.canParse(given)) return undefined;
  const { origin, pathname, searchParams } = new URL(given);
  const version = searchParams.get('version') ?? '';
  return `${origin}${pathname}` === schema && /^[1-9]\d{0,6}$/.test(version) ? Number(version) : undefined;
}
