import type { Tongue, Uprn } from '#language';
import { parsePostcode } from '#language';
import { together } from '#platform/database';
import type { Tx } from '#platform/database';
import { liveEdition } from '../editions/editions.ts';
import { propertyOf } from '../finding/property-of.ts';
import { streetsOf } from '../finding/streets.ts';
import { sortedBest } from './best-line.ts';
import { detailsOf } from './property-details.ts';
import { provenanceOf } from './provenance.ts';
import { readProperty } from './read-property.ts';
import type { PropertyRows } from './read-property.ts';
import type { PropertyRecord } from './record.ts';
import { relatedOf } from './related.ts';
import { successionsOf } from './successions.ts';

/**
 * All that is known about a property. One that the live edition lacks answers with the last address that it had and what it
 * became; a UPRN that no edition ever had, with nothing.
 */
export async function propertyRecord(
  tx: Tx,
  uprn: Uprn,
  tongue: Tongue,
): Promise<PropertyRecord | undefined> {
  const edition = await liveEdition(tx);
  if (edition === undefined) return lastRecord(tx, { uprn, tongue, succession: noSuccession });
  const [rows, became] = await together(readProperty(tx, edition, uprn), successionsOf(tx, edition, uprn));
  const related = async (uprns: readonly Uprn[]) => relatedOf(tx, { edition, uprns, tongue });
  const succession = {
    successors: await related(became.successors),
    predecessors: await related(became.predecessors),
  };
  if (!rows) return lastRecord(tx, { uprn, tongue, succession });
  return {
    ...identityOf(rows, tongue),
    ...succession,
    details: await completed(tx, { edition, rows, tongue }),
  };
}

type Succession = Pick<PropertyRecord, 'successors' | 'predecessors'>;
const noSuccession: Succession = { successors: [], predecessors: [] };
type Lacking = { readonly uprn: Uprn; readonly tongue: Tongue; readonly succession: Succession };

/** What is left of a property that the edition lacks: its last address, or the one that a source outside gave. */
async function lastRecord(tx: Tx, { uprn, tongue, succession }: Lacking) {
  const last = await propertyOf(tx, uprn, tongue);
  if (!last) return undefined;
  const { line, postcode, point } = last;
  const standing = last.live ? ('live' as const) : ('departed' as const);
  return { uprn, standing, line, postcode, point, ...succession, details: undefined };
}

function identityOf({ property, addresses, deliveryPoints }: PropertyRows, tongue: Tongue) {
  const [best] = sortedBest(addresses, tongue);
  const { uprn, logical_status, x_coordinate, y_coordinate, postcode_locator } = property;
  return {
    uprn,
    standing:
      logical_status === '8' || best?.logical_status === '8' ? ('historical' as const) : ('live' as const),
    line: best?.line ?? undefined,
    postcode: parsePostcode(postcode_locator || (deliveryPoints[0]?.postcode ?? '')),
    point: { easting: x_coordinate, northing: y_coordinate },
  };
}

type Completing = { readonly edition: number; readonly rows: PropertyRows; readonly tongue: Tongue };

async function completed(tx: Tx, { edition, rows, tongue }: Completing) {
  const { property, addresses, children } = rows;
  const parent = property.parent_uprn === null ? [] : [property.parent_uprn];
  const [parents, kin, streets, provenance] = await together(
    relatedOf(tx, { edition, uprns: parent, tongue }),
    relatedOf(tx, { edition, uprns: children.first, tongue }),
    streetsOf(tx, [...new Set(addresses.map(({ usrn }) => usrn))]),
    provenanceOf(tx, edition),
  );
  return {
    ...detailsOf(rows, tongue),
    parent: parents[0],
    children: { first: kin, count: children.count },
    streets: [...streets.values()].map((street) => street[tongue]),
    provenance,
  };
}
