import type { Pace } from '#platform/clock';
import { requestErrors } from '#platform/http';
import type { Permission, Portal } from '#platform/http';
import { shellErrors } from '#portals/shell';
import { whoAsks } from './asking/who-asks.ts';
import { openapiEndpoint } from './document/openapi.endpoint.ts';
import { apiErrors } from './errors.ts';
import type { ApiAccess, ApiKit, Asker } from './kit.ts';
import { isDoing, isReading } from './operation.ts';
import { operations } from './operations.ts';
import { programs } from './problem.ts';
import { problemView } from './pages/problem-view.ts';
import documentationPage from './pages/documentation.page.ts';
import operationPage from './pages/operation.page.ts';
import problemsPage from './pages/problems.page.ts';

/** The portal that other systems ask, each by a key of its own. `pace` counts what each of them asks. */
export function apiPortal(pace: Pace): Portal<ApiKit> {
  return {
    name: 'api',
    channel: 'api',
    pages: [documentationPage, operationPage, problemsPage],
    endpoints: [openapiEndpoint, ...operations.filter(isReading)],
    deeds: operations.filter(isDoing),
    passages: [],
    // Nobody signs in: a session is nothing here but the nonce of a page.
    limits: {
      idle: Temporal.Duration.from({ minutes: 1 }),
      absolute: Temporal.Duration.from({ minutes: 1 }),
    },
    refusals: { ...shellErrors, ...requestErrors, ...apiErrors },
    identify: async (tx, _session, asked) => whoAsks(tx, asked, pace),
    actorOf: (asker) =>
      asker.how === 'known' ? { kind: 'system', name: asker.client.name } : { kind: 'anonymous' },
    allows,
    signInPath: () => '/',
    problem: problemView,
    programs,
  };
}

function allows(asker: Asker, access: ApiAccess): Permission {
  if (access === 'anyone') return 'yes';
  return asker.how === 'known' && asker.client.may.includes(access) ? 'yes' : 'no';
}
