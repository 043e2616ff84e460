import type { Endpoint, Page, Passage, Permission, Portal } from '#platform/http';
import { mapEndpoints, shellErrors } from '#portals/shell';
import { staffMemberOf } from '#services';
import type { Council, StaffMember } from '#services';
import actionPage from './cases/action.page.ts';
import assignmentPage from './cases/assignment.page.ts';
import casePage from './cases/case.page.ts';
import closingPage from './cases/closing.page.ts';
import movingPage from './cases/moving.page.ts';
import notePage from './cases/note.page.ts';
import reopeningPage from './cases/reopening.page.ts';
import type { HubAccess, HubKit } from './kit.ts';
import { reportsEndpoint } from './map/reports.endpoint.ts';
import { paths } from './paths.ts';
import { problemView } from './problem.ts';
import homePage from './queues/home.page.ts';
import queuePage from './queues/queue.page.ts';
import confirmationPage from './requests/confirmation.page.ts';
import entryPage from './requests/entry.page.ts';
import servicesPage from './requests/services.page.ts';
import searchPage from './search/search.page.ts';
import { departurePassage } from './sign-in/departure.passage.ts';
import { leavingPassage } from './sign-in/leaving.passage.ts';
import { returnPassage } from './sign-in/return.passage.ts';
import signInPage from './sign-in/sign-in.page.ts';
import signOutPage from './sign-in/sign-out.page.ts';
import signedOutPage from './sign-in/signed-out.page.ts';

/** The staff's portal of one council. */
export function hubPortal(council: Council): Portal<HubKit> {
  return {
    name: 'hub',
    channel: 'hub',
    pages,
    endpoints,
    passages,
    limits: {
      idle: Temporal.Duration.from({ minutes: 30 }),
      absolute: Temporal.Duration.from({ hours: 12 }),
    },
    refusals: shellErrors,
    identify: async (tx, { principal }) =>
      principal?.kind === 'officer' ? staffMemberOf(tx, council, principal.id) : undefined,
    actorOf: (officer) => (officer ? { kind: 'officer', id: officer.id } : { kind: 'anonymous' }),
    allows,
    signInPath: (next) => `${paths.signIn}?${new URLSearchParams({ next }).toString()}`,
    problem: problemView,
  };
}

const pages: readonly Page<HubKit>[] = [
  signInPage,
  signOutPage,
  signedOutPage,
  homePage,
  queuePage,
  searchPage,
  casePage,
  actionPage,
  closingPage,
  reopeningPage,
  assignmentPage,
  movingPage,
  notePage,
  servicesPage,
  entryPage,
  confirmationPage,
];
const passages: readonly Passage<HubKit>[] = [departurePassage, returnPassage, leavingPassage];
const endpoints: readonly Endpoint<HubKit>[] = [...mapEndpoints<HubKit>('officer'), reportsEndpoint];

function allows(officer: StaffMember | undefined, access: HubAccess): Permission {
  if (access === 'anyone') return 'yes';
  if (!officer) return 'sign-in';
  return access === 'officer' || officer.may.includes(access) ? 'yes' : 'no';
}
