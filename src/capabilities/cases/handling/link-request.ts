import type { Uuid } from '#language';
import { rowWriter } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

type Link = {
  readonly request: Uuid;
  readonly case: Uuid;
  readonly how: 'opened' | 'joined' | 'followed';
  readonly at: Temporal.Instant;
};

export function linkRequest(tx: Tx, link: Link): void {
  writeLink(tx, linkRow(link));
}

const writeLink = rowWriter<CasesTables, 'cases.request_case'>('cases.request_case');

export function linkRow({ request, case: served, how, at }: Link) {
  return { request_id: request, case_id: served, how, linked_at: at };
}
