import { hash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { newId } from '#platform/chance';
import { transaction } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Uuid } from '#language';
import type { Standing } from '#platform/maintenance';
import type { Arrival } from './arrival.ts';
import { noErrands } from './errands.ts';
import { refuseClosed, refuseOutsider } from './gate.ts';
import { securityHeaders } from './headers.ts';
import { meet } from './meet.ts';
import type { Ground } from './pipeline.ts';
import { principalOf } from './portal.ts';
import type { Mount } from './portal.ts';
import type { Heard, Stream, Telling } from './stream.ts';
import type { Kit } from './visit.ts';

type At<K extends Kit> = {
  readonly mount: Mount<K>;
  readonly stream: Stream<K>;
  readonly standing: Standing;
};
type Opening<K extends Kit> = {
  readonly ground: Ground;
  readonly at: At<K>;
  readonly arrival: Arrival;
  readonly now: () => Temporal.Instant;
};

/** Meets who asks, and from then on tells them what is otherwise, until they go, may not any more, or this process stops. */
export async function openStream<K extends Kit>(opening: Opening<K>, reply: FastifyReply): Promise<void> {
  const { ground, at, arrival } = opening;
  const { streams } = ground;
  const { live } = at.mount.portal;
  if (!streams || !live) throw new Refusal('request.not-found');
  refuseClosed({ mount: at.mount, at: at.stream.at, standing: at.standing, now: arrival.now });
  const id = newId(arrival.now);
  const first = await listen(opening, { id, isNew: true });
  if (!first) throw new Refusal('request.not-found');
  const line = lineTo(reply, arrival, id);
  let { topics } = first.heard;
  const remove = streams.add({
    id,
    authority: at.mount.authority,
    owner: first.owner,
    live,
    everySeconds: at.stream.everySeconds,
    topics: () => topics,
    refresh: async () => {
      const again = await listen(opening, { id, isNew: false }).catch(() => 'unknown' as const);
      if (again === 'unknown') return;
      if (!again) return line.end(true);
      topics = again.heard.topics;
      line.tell(again.heard.told);
    },
    beat: line.beat,
    end: line.end,
  });
  if (!remove) throw new Refusal('request.busy');
  reply.raw.once('close', remove);
  if (reply.raw.destroyed) remove();
  line.begin(first.heard.told);
}

type Listened = { readonly owner: string; readonly heard: Heard };

/** In a short transaction of its own. Listening is no sign of life: it does not keep a session from its end. */
async function listen<K extends Kit>(
  { ground, at, arrival, now }: Opening<K>,
  { id, isNew }: { readonly id: Uuid; readonly isNew: boolean },
): Promise<Listened | undefined> {
  const { mount, stream, standing } = at;
  const asked = { ...arrival, now: now() };
  return transaction(ground.database, mount.authority, async (tx) => {
    const meeting = { mount, ground, errands: noErrands, isPassive: true };
    const { session, visit } = await meet(tx, meeting, asked);
    if (mount.portal.allows(visit.person, stream.access) !== 'yes') return undefined;
    refuseOutsider({ mount, at: stream.at, standing, now: asked.now }, visit.person);
    const { params, query } = arrival;
    const heard = await stream.hear(visit, { params, query, stream: id, isNew });
    return heard && { owner: principalOf(session), heard };
  });
}

type Line = {
  readonly begin: (told: readonly Telling[]) => void;
  readonly tell: (told: readonly Telling[]) => void;
  readonly beat: () => void;
  readonly end: (isOver: boolean) => void;
};

/** Somebody who reads so slowly is not told more and more. */
const mostUnread = 64 * 1024;

/** The answer that stays open. Each event is sent when it differs from the one before; their number is what was told. */
function lineTo(reply: FastifyReply, arrival: Arrival, id: Uuid): Line {
  const { raw } = reply;
  const before = new Map<string, string>();
  const write = (text: string) => {
    if (raw.writableLength > mostUnread) raw.destroy();
    else if (!raw.destroyed && !raw.writableEnded) raw.write(text);
  };
  const tell = (told: readonly Telling[], isKnown = false) => {
    for (const { event, data } of told) {
      const body = JSON.stringify(data);
      if (before.get(event) === body) continue;
      before.set(event, body);
      if (!isKnown) write(`event: ${event}\nid: ${idOf(before)}\ndata: ${body}\n\n`);
    }
  };
  return {
    begin: (told) => {
      reply.hijack();
      raw.writeHead(200, { ...headersFor(reply), ...securityHeaders(arrival), ...streaming });
      // When a process ends, not everybody comes back at the same moment.
      write(`retry: ${String(2_000 + (Number.parseInt(id.slice(-4), 16) % 3_000))}\n\n`);
      const now = new Map(told.map(({ event, data }) => [event, JSON.stringify(data)]));
      tell(told, arrival.header('last-event-id') === idOf(now));
    },
    tell,
    beat: () => write(': \n\n'),
    end: (isOver) => {
      if (raw.headersSent && !raw.writableEnded) raw.end(isOver ? 'event: over\ndata: {}\n\n' : undefined);
    },
  };
}

const streaming = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'private, no-store',
  // A proxy that gathers an answer before it hands it on would hand on nothing.
  'x-accel-buffering': 'no',
};

function headersFor(reply: FastifyReply): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
}

function idOf(told: ReadonlyMap<string, string>): string {
  return hash('sha256', JSON.stringify([...told]), 'base64url').slice(0, 16);
}
