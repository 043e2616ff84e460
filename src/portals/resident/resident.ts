import { accountOf } from '#capabilities/identity';
import type { Portal } from '#platform/http';
import { mapEndpoints, shellErrors } from '../shell/index.ts';
import accessibility from './about/accessibility.page.ts';
import contact from './about/contact.page.ts';
import cookies from './about/cookies.page.ts';
import privacy from './about/privacy.page.ts';
import account from './account/account.page.ts';
import code from './account/code.page.ts';
import signIn from './account/sign-in.page.ts';
import { residentErrors } from './errors.ts';
import home from './home/home.page.ts';
import type { ResidentKit } from './kit.ts';
import { problemPage } from './problem.ts';
import follow from './requests/follow.page.ts';
import request from './requests/request.page.ts';
import check from './services/check.page.ts';
import question from './services/question.page.ts';
import received from './services/received.page.ts';
import start from './services/start.page.ts';

/** The portal of residents: everything may be asked without an account; an account gathers what was asked. */
export const residentPortal: Portal<ResidentKit> = {
  name: 'resident',
  channel: 'web',
  pages: [
    home,
    start,
    question,
    check,
    received,
    follow,
    request,
    signIn,
    code,
    account,
    accessibility,
    contact,
    cookies,
    privacy,
  ],
  endpoints: mapEndpoints<ResidentKit>('anyone'),
  passages: [],
  limits: {
    idle: Temporal.Duration.from({ hours: 24 }),
    absolute: Temporal.Duration.from({ hours: 24 * 28 }),
  },
  refusals: { ...shellErrors, ...residentErrors },
  identify: async (tx, { principal }) => {
    const known = principal?.kind === 'resident' ? await accountOf(tx, principal.id) : undefined;
    return known ? { kind: 'resident', account: known } : { kind: 'anonymous' };
  },
  actorOf: (person) =>
    person.kind === 'resident' ? { kind: 'resident', id: person.account.id } : { kind: 'anonymous' },
  allows: (person, access) => (access === 'anyone' || person.kind === 'resident' ? 'yes' : 'sign-in'),
  signInPath: (next) => `/sign-in?${new URLSearchParams({ next }).toString()}`,
  problem: problemPage,
};
