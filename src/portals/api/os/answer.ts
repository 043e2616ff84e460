import { gazetteerState, nationalRecords, pickRecords } from '#capabilities/gazetteer';
import type { Dataset, NationalRecord, RecordFilter } from '#capabilities/gazetteer';
import { areasAt } from '#capabilities/mapping';
import { londonDay } from '#language';
import type { ApiVisit } from '../kit.ts';
import type { Candidates } from './candidates.ts';
import type { SystemName } from './os-parameters.ts';
import type { OsAnswer } from './os-shapes.ts';
import { sayAddress } from './say-address.ts';
import { sayDeliveryPoint } from './say-delivery-point.ts';
import type { Around } from './say-record.ts';

/** What every request to it says. */
export type CommonQuery = {
  readonly maxresults: number;
  readonly offset: number;
  readonly dataset: readonly Dataset[];
  readonly lr: readonly ('EN' | 'CY')[];
  readonly output_srs: SystemName;
  readonly fq: readonly RecordFilter[];
};

export type Asked = {
  readonly candidates: Candidates;
  readonly query: CommonQuery;
  /** `postcode=XM1 1AA`, and what else stands in the header. */
  readonly said: string;
  readonly more?: { readonly matchprecision: number; readonly minmatch: number };
  /** Only those of the first property that has any. */
  readonly isOne?: boolean;
};

/** The records of some properties in the shape of the OS Places API, a page of them, under its header. */
export async function osAnswerFor(visit: ApiVisit, asked: Asked): Promise<OsAnswer> {
  const { tx } = visit;
  const { candidates, query, isOne = false } = asked;
  const { dataset: datasets, lr, fq: filters, offset, maxresults } = query;
  const tongues = lr.map((one) => (one === 'CY' ? 'cy' : 'en'));
  const picked = await pickRecords(tx, { uprns: [...candidates.keys()], datasets, tongues, filters });
  const wanted = isOne ? picked.filter(({ uprn }) => uprn === picked[0]?.uprn) : picked;
  const records = await nationalRecords(tx, wanted.slice(offset, offset + maxresults));
  const results = [];
  for (const record of records) results.push(await resultOf(visit, record, asked));
  const header = await headerOf(visit, asked, wanted.length);
  return results.length === 0 ? { header } : { header, results };
}

async function resultOf({ tx, now }: ApiVisit, record: NationalRecord, { candidates, query, more }: Asked) {
  const { property, point, address } = record;
  const place = { easting: property.x_coordinate, northing: property.y_coordinate };
  const areas = await areasAt(tx, place, { on: londonDay(now) });
  const codeOf = (kind: string) => areas.find((area) => area.kind === kind)?.code;
  const around: Around = {
    match: toPrecision(candidates.get(record.uprn) ?? 1, more?.matchprecision ?? 1),
    system: query.output_srs,
    ward: codeOf('ward'),
    parish: codeOf('parish'),
  };
  if (point) return { DPA: sayDeliveryPoint(record, point, around) };
  return address ? { LPI: sayAddress(record, address, around) } : {};
}

async function headerOf(visit: ApiVisit, { query, said, more }: Asked, totalresults: number) {
  const state = await gazetteerState(visit.tx);
  return {
    uri: uriOf(visit),
    query: said,
    offset: query.offset,
    totalresults,
    format: 'JSON' as const,
    dataset: query.dataset.join(','),
    lr: query.lr.join(','),
    maxresults: query.maxresults,
    ...more,
    ...(state ? { epoch: String(state.edition), lastupdate: state.since.toString() } : {}),
    output_srs: query.output_srs,
  };
}

/** The address that was asked for, without the key that may stand in it. */
function uriOf({ here, world }: ApiVisit): string {
  const url = new URL(here, 'http://portal');
  for (const name of url.searchParams.keys().toArray())
    if (name.toLowerCase() === 'key') url.searchParams.delete(name);
  return `${world.address}${url.pathname}${url.search.replaceAll('+', '%20')}`;
}

function toPrecision(match: number, digits: number): number {
  return Number(match.toFixed(digits));
}
