import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** One answered request, by its route's pattern. */
export type Answered = {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
};

export type Metrics = {
  readonly answered: (answer: Answered) => void;
  /** A figure that is asked for when somebody reads the metrics. */
  readonly gauge: (name: string, help: string, read: () => Promise<number>) => void;
  readonly read: () => Promise<{ readonly type: string; readonly body: string }>;
};

/** What a Prometheus reads of this process. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'moothall_answers_total',
    help: 'Requests answered, by route and status',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'moothall_answer_seconds',
    help: 'Time from a request to its answer',
    labelNames: ['route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [registry],
  });
  return {
    answered: ({ method, route, status, seconds: took }) => {
      answers.inc({ method, route, status });
      seconds.observe({ route }, took);
    },
    gauge: (name, help, read) => {
      const gauge: Gauge = new Gauge({
        name,
        help,
        registers: [registry],
        collect: async () => gauge.set(await read()),
      });
    },
    read: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}
