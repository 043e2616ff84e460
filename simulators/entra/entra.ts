import type { IncomingMessage } from 'node:http';
import type { Answerer } from '../page.ts';
import { answerDirectory } from './directory.ts';
import type { Fault } from './faults.ts';
import { type Client, createDirectory, type Officer } from './officers.ts';
import { createProvider } from './provider.ts';
import { answerSignIn } from './sign-in.ts';

export interface EntraSettings {
  /** The origin by which browsers and the application reach the stand-in. */
  readonly origin: string;
  readonly tenant?: string;
  readonly officers: readonly Officer[];
  readonly clients: readonly Client[];
}

export interface Entra {
  readonly issuer: string;
  readonly tenant: string;
  readonly answer: Answerer;
  /** Disables the account of somebody who leaves the council; `rejoin` enables it again. */
  leave(oid: string): void;
  rejoin(oid: string): void;
  /** New groups, roles or name, in force from the next token. */
  change(oid: string, change: Partial<Omit<Officer, 'oid'>>): void;
  /** Puts a fault into every ID token from now on; without one, tokens are right again. */
  misbehave(fault?: Fault): void;
}

const DEMO_TENANT = '5b3f0c52-6d1e-4b7a-9a54-0c1d6b7f2e11';

/** Stands in for one tenant of Microsoft Entra ID. `answer` serves every path under /entra. */
export async function createEntra(settings: EntraSettings): Promise<Entra> {
  const { origin, officers, clients, tenant = DEMO_TENANT } = settings;
  const directory = createDirectory(tenant, officers);
  const issuer = `${origin}/entra/${tenant}/v2.0`;
  let fault: Fault | undefined;
  const provider = await createProvider({ issuer, directory, clients, fault: () => fault });
  const issuerPath = new URL(issuer).pathname;
  const callback = provider.callback();

  const answer: Answerer = async (request, response, url) => {
    if (url.pathname.startsWith(`${issuerPath}/sign-in/`)) {
      await answerSignIn({ provider, directory, clients }, request, response);
    } else if (url.pathname.startsWith(`${issuerPath}/`)) {
      await callback(mountedAt(issuerPath, request), response);
    } else return answerDirectory(directory, { request, response, url });
    return true;
  };
  return {
    issuer,
    tenant,
    answer,
    leave: (oid) => directory.change(oid, { disabled: true }),
    rejoin: (oid) => directory.change(oid, { disabled: false }),
    change: (oid, change) => directory.change(oid, change),
    misbehave(next) {
      fault = next;
    },
  };
}

/** The provider looks for its own path behind `originalUrl`, as a middleware of Express would leave it. */
function mountedAt(path: string, request: IncomingMessage): IncomingMessage {
  const originalUrl = request.url ?? '/';
  return Object.assign(request, { originalUrl, url: originalUrl.slice(path.length) });
}
