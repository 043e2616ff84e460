import { Socket } from 'node:net';
import { Pool } from 'pg';

/** Connections to the queue, which may all be cut at once: one that fell silent would be waited for without an end. */
export type QueueLine = { readonly pool: Pool; readonly cut: () => void };

export type LineSettings = {
  readonly url: string;
  /** No connection, and no answer, is waited for any longer. */
  readonly patienceSeconds: number;
  readonly onBroken: (error: Error) => void;
};

/** What graphile-worker needs: one to listen on, and some for its questions. */
const connections = 4;

export function openLine({ url, patienceSeconds, onBroken }: LineSettings): QueueLine {
  const sockets = new Set<Socket>();
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: 'moothall jobs',
    connectionTimeoutMillis: patienceSeconds * 1_000,
    query_timeout: patienceSeconds * 1_000,
    keepAlive: true,
    stream: () => {
      const socket = new Socket();
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      return socket;
    },
  });
  pool.on('error', onBroken);
  pool.on('connect', (client) => client.on('error', onBroken));
  return {
    pool,
    cut: () => {
      for (const socket of sockets) socket.destroy();
      pool.end().catch(() => {});
    },
  };
}
