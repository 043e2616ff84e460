import { type Html, html } from '../html.ts';
import type { Page } from '../page.ts';
import type { Client, Officer } from './officers.ts';

const SYSTEM = 'Stand-in for Microsoft Entra ID';

export function signInPage(officers: readonly Officer[], clients: readonly Client[], problem?: Html): Page {
  return {
    title: 'Demo sign-in',
    system: `${SYSTEM}: demo sign-in`,
    status: problem === undefined ? 200 : 403,
    leadsTo: originsOf(clients.flatMap(({ redirectUris }) => redirectUris)),
    body: html`<div class="narrow">
      <h1>Sign in to the council</h1>
      <p class="soft">
        This page stands in for Microsoft Entra ID. The officers are invented and nobody needs a password:
        choose who to be.
      </p>
      ${problem}
      <form method="post">
        <div class="panel">
          <ul class="people">
            ${officers.map(choice)}
          </ul>
        </div>
        <p><button class="btn" name="cancel" value="yes">Cancel and go back</button></p>
      </form>
    </div>`,
  };
}

const choice = (officer: Officer) =>
  html`<li>
    <button class="person" name="oid" value="${officer.oid}">
      <span class="initials" aria-hidden="true">${initialsOf(officer.name)}</span>
      <span
        ><b>${officer.name}</b>
        ${officer.title === undefined ? undefined : html`<small>${officer.title}</small>`}
        <small>${officer.email}</small></span
      >
      ${officer.disabled === true ? html`<span class="tag bad">Account disabled</span>` : undefined}
    </button>
  </li>`;

const initialsOf = (name: string) => {
  const parts = name.split(/\s+/).map((part) => part.slice(0, 1));
  return `${parts[0] ?? ''}${parts.length > 1 ? (parts.at(-1) ?? '') : ''}`;
};

export const disabledProblem = (officer: Officer): Html =>
  html`<div class="notice bad" role="alert">
    <b>AADSTS50057: The account of ${officer.name} is disabled.</b> Choose another officer, or go back.
  </div>`;

export const unknownProblem: Html = html`<div class="notice bad" role="alert">
  <b>AADSTS50034: That account does not exist in this directory.</b> Choose an officer from the list.
</div>`;

/** Entra asks nothing when the application says who signs out. Neither does this page where scripts run. */
export function signOutPage(form: string, clients: readonly Client[]): Page {
  const formId = /id="([^"]+)"/.exec(form)?.[1] ?? '';
  return {
    title: 'Sign out',
    system: SYSTEM,
    leadsTo: originsOf(clients.flatMap(({ signOutUris }) => signOutUris)),
    script: 'document.forms[0].submit()',
    body: html`<div class="narrow">
      <h1>Sign out</h1>
      <p>You are about to sign out of the council’s accounts in this browser.</p>
      ${{ markup: form.replace('</form>', '<input type="hidden" name="logout" value="yes"></form>') }}
      <p><button class="btn primary" form="${formId}">Sign out</button></p>
    </div>`,
  };
}

export const signedOutPage = (): Page => ({
  title: 'Signed out',
  system: SYSTEM,
  body: html`<div class="narrow">
    <h1>You are signed out</h1>
    <p>You can close this page.</p>
  </div>`,
});

export const refusalPage = (error: string, description: string | undefined): Page => ({
  title: 'Sign-in refused',
  system: SYSTEM,
  body: html`<div class="narrow">
    <h1>This sign-in cannot go on</h1>
    <div class="notice bad">
      <p><b>${error}</b></p>
      ${description ?? 'The request was not one that an application should make.'}
    </div>
    <p class="soft">
      The application asked for something that its registration does not allow. Go back to where you came from
      and start again.
    </p>
  </div>`,
});

export const directoryPage = (officers: readonly Officer[]): Page => ({
  title: 'Directory',
  system: SYSTEM,
  body: html`<h1>The council’s directory</h1>
    <p class="soft">
      Somebody who leaves here loses their account at once, as when an administrator disables it in Entra ID.
    </p>
    <div class="panel">
      <table>
        <thead>
          <tr>
            <th>Officer</th>
            <th>App roles</th>
            <th>Groups</th>
            <th>Account</th>
          </tr>
        </thead>
        <tbody>
          ${officers.map(directoryRow)}
        </tbody>
      </table>
    </div>`,
});

const directoryRow = (officer: Officer) => {
  const gone = officer.disabled === true;
  return html`<tr>
    <td><b>${officer.name}</b><br /><span class="soft">${officer.email}</span></td>
    <td>${officer.roles.length > 0 ? officer.roles.join(', ') : 'No app role'}</td>
    <td>${officer.groups.length === 1 ? '1 group' : `${officer.groups.length} groups`}</td>
    <td>
      <form method="post" action="/entra/${gone ? 'returns' : 'leavings'}">
        <button class="btn" name="oid" value="${officer.oid}">
          ${officer.name} ${gone ? 'comes back' : 'leaves'}
        </button>
      </form>
    </td>
  </tr>`;
};

const originsOf = (addresses: readonly string[]) => [
  ...new Set(addresses.map((address) => new URL(address).origin)),
];
