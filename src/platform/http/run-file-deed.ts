import type { FastifyRequest } from 'fastify';
import { Refusal } from '#platform/errors';
import type { Arrival } from './arrival.ts';
import type { Sent } from './endpoint.ts';
import type { Ground } from './pipeline.ts';
import { receiveFile } from './receive-file.ts';
import { mayPerform, perform } from './run-deed.ts';
import type { DeedAt } from './run-deed.ts';
import type { Kit } from './visit.ts';

type Performing<K extends Kit> = {
  readonly ground: Ground;
  readonly at: DeedAt<K>;
  readonly arrival: Arrival;
};

/** A file is read once it is known that its sender may send one; unless it became somebody's, it is gone afterwards. */
export async function performWithFile<K extends Kit>(
  { ground, at, arrival }: Performing<K>,
  request: FastifyRequest,
): Promise<Sent> {
  const { intake } = ground;
  if (!intake) throw new Refusal('request.unavailable');
  await mayPerform(ground, at, arrival);
  const { name } = arrival.query;
  const received = await receiveFile(request.body, {
    authority: at.mount.authority,
    name: typeof name === 'string' ? name : '',
    intake,
  });
  let isKept = false;
  try {
    const { sent, isNew } = await perform(ground, at, { ...arrival, files: [received] });
    isKept = isNew;
    return sent;
  } finally {
    if (!isKept) await intake.forget(received);
  }
}
