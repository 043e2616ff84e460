import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** One answered request, by its route's pattern. */
export type Answered = {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
};

type Labels = Readonly<Record<string, string>>;

/** One of several figures of the same name, told apart by its labels: never by anything personal. */
export type Reading = { readonly labels: Labels; readonly value: number };

export type Metrics = {
  readonly answered: (answer: Answered) => void;
  /** Something to count, told apart by these labels; what it gives counts one. */
  readonly counter: (name: string, help: string, labels?: readonly string[]) => (labels?: Labels) => void;
  /** A figure, or several, that is asked for when somebody reads the metrics. */
  readonly gauge: (name: string, help: string, read: () => Promise<number | readonly Reading[]>) => void;
  readonly read: () => Promise<{ readonly type: string; readonly body: string }>;
};

/** What a Prometheus reads of this process. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    answered: answeredIn(registry),
    counter: (name, help, labels = []) => {
      const counter = new Counter({ name, help, labelNames: [...labels], registers });
      return (values = {}) => counter.inc({ ...values });
    },
    gauge: (name, help, read) => {
      const gauge: Gauge = new Gauge({
        name,
        help,
        labelNames: ['council', 'follower', 'book', 'kind', 'state'],
        registers,
        collect: async () => show(gauge, await read()),
      });
    },
    read: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}

function answeredIn(registry: Registry): Metrics['answered'] {
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
  return ({ method, route, status, seconds: took }) => {
    answers.inc({ method, route, status });
    seconds.observe({ route }, took);
  };
}

/** What is not there any more is not shown as it last was. */
function show(gauge: Gauge, found: number | readonly Reading[]): void {
  gauge.reset();
  if (typeof found === 'number') gauge.set(found);
  else for (const { labels, value } of found) gauge.set({ ...labels }, value);
}
