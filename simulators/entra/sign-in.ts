import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Html } from '../html.ts';
import { readForm, send } from '../page.ts';
import { type Client, type Directory, subjectOf } from './officers.ts';
import { disabledProblem, refusalPage, signInPage, unknownProblem } from './pages.ts';
import { errors } from './quiet-provider.ts';

export interface SignIn {
  readonly provider: Provider;
  readonly directory: Directory;
  readonly clients: readonly Client[];
}

/** Shows the officers, takes the choice, and sends the browser on its way back to the application. */
export async function answerSignIn(
  signIn: SignIn,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await signIn.provider.interactionDetails(request, response);
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    send(response, { ...refusalPage('AADSTS90033', 'This sign-in has expired.'), status: 400 });
    return;
  }
  if (request.method !== 'POST') return showOfficers(signIn, response);
  const form = await readForm(request);
  const result = choiceOf(signIn.directory, form ?? new URLSearchParams());
  if ('problem' in result) return showOfficers(signIn, response, result.problem);
  return signIn.provider.interactionFinished(request, response, result);
}

const showOfficers = ({ directory, clients }: SignIn, response: ServerResponse, problem?: Html) =>
  send(response, signInPage(directory.all(), clients, problem));

function choiceOf(directory: Directory, form: URLSearchParams) {
  if (form.has('cancel')) return { error: 'access_denied', error_description: 'AADSTS65004: User declined' };
  const officer = directory.byOid(form.get('oid') ?? '');
  if (officer === undefined) return { problem: unknownProblem };
  if (officer.disabled === true) return { problem: disabledProblem(officer) };
  const amr = officer.secondFactor === false ? ['pwd'] : ['pwd', 'mfa'];
  return { login: { accountId: subjectOf(officer.oid), amr }, select_account: {} };
}
