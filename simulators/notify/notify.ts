import { setTimeout as pause } from 'node:timers/promises';
import type { Answerer } from '../page.ts';
import { send } from '../page.ts';
import { answerApi, json, pdf, type Exchange } from './answer-api.ts';
import { authorise, readApiKey } from './authorise.ts';
import type { NotifyManner } from './manners.ts';
import type { Notification, Template } from './notification.ts';
import { notificationPage } from './pages.ts';
import { Refused, refuse } from './refusals.ts';
import { openTraffic, type TrafficSettings } from './traffic.ts';

export interface NotifySettings extends TrafficSettings {
  readonly origin: string;
  /** Keys as they are given out: `name-service-secret`. */
  readonly keys: readonly string[];
  readonly templates: readonly Template[];
  readonly slowMilliseconds?: number;
}

export interface Notify {
  /** As a connector takes it, in place of the real one's. */
  readonly address: string;
  /** Serves the API under `/v2`, and pages under `/notify`. */
  readonly answer: Answerer;
  misbehave(manner?: NotifyManner): void;
  /** Newest first. */
  list(): readonly Notification[];
  /** Resolves when nothing is on its way any more. */
  settled(): Promise<void>;
}

/** Stands in for GOV.UK Notify: keys, templates, refusals, states and receipts as its API has them. */
export function createNotify(settings: NotifySettings): Notify {
  const { origin, templates, slowMilliseconds = 5_000 } = settings;
  const keys = settings.keys.map(readApiKey);
  const traffic = openTraffic(settings);
  let manner: NotifyManner | undefined;

  const answerProgram = async (exchange: Exchange): Promise<boolean> => {
    authorise(exchange.request.headers.authorization, keys, Date.now());
    if (manner === 'slow') await pause(slowMilliseconds);
    if (manner === 'senseless') return json(exchange.response, 200, { hello: 'world' });
    const fault = manner && FAULTS[manner];
    if (fault) throw fault();
    return answerApi({ origin, templates, traffic, manner }, exchange);
  };
  return {
    address: origin,
    answer: async (request, response, url) => {
      const exchange = { request, response, url };
      if (!url.pathname.startsWith('/v2/')) return answerPage(traffic.kept, exchange);
      try {
        return await answerProgram(exchange);
      } catch (error) {
        if (error instanceof Refused) return refuse(response, error);
        throw error;
      }
    },
    misbehave(next) {
      manner = next;
    },
    list: () => traffic.kept.toReversed(),
    settled: () => traffic.settled(),
  };
}

const LIMIT = 'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds';
const FAULTS: Readonly<Partial<Record<NotifyManner, () => Refused>>> = {
  broken: () => new Refused(500, 'Exception', 'Internal server error'),
  throttled: () => new Refused(429, 'RateLimitError', LIMIT),
};

/** Pages for who looks at the demo: a message, and a letter as it is printed. */
function answerPage(kept: readonly Notification[], { request, response, url }: Exchange): boolean {
  const [, , folder, id = '', part = ''] = url.pathname.split('/');
  const one = kept.find((known) => known.id === id);
  if (request.method !== 'GET' || folder !== 'messages' || !one) return false;
  if (part === 'letter.pdf' && one.pdf) return pdf(response, one);
  send(response, notificationPage(one));
  return true;
}
