import { type KeyObject, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { Configuration, JWK, KoaContextWithOIDC, Provider as OpenIdProvider } from 'oidc-provider';
import { CLAIMS_OF_SCOPE, claimsOf } from './claims.ts';
import { type Fault, spoil } from './faults.ts';
import { createMemory } from './memory.ts';
import type { Client, Directory } from './officers.ts';
import { interactionPolicy, Provider } from './quiet-provider.ts';
import { refusalPage, signedOutPage, signOutPage } from './pages.ts';
import { render, type Page } from '../page.ts';

export interface ProviderSettings {
  readonly issuer: string;
  readonly directory: Directory;
  readonly clients: readonly Client[];
  /** Read at each ID token, so that a test can switch it. */
  readonly fault: () => Fault | undefined;
}

const HOUR = 3600;

/** A certified OpenID provider that issues what Entra issues, at paths that end as Entra's do. */
export async function createProvider(settings: ProviderSettings): Promise<OpenIdProvider> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const provider = new Provider(settings.issuer, configuration(settings, privateKey));
  provider.use(async (ctx: KoaContextWithOIDC, next) => {
    await next();
    const fault = settings.fault();
    if (fault !== undefined && carriesIdToken(ctx.body)) {
      ctx.body = { ...ctx.body, id_token: spoil(ctx.body.id_token, fault, privateKey) };
    }
  });
  return provider;
}

const carriesIdToken = (body: unknown): body is { readonly id_token: string } =>
  typeof body === 'object' && body !== null && 'id_token' in body && typeof body.id_token === 'string';

function configuration(settings: ProviderSettings, key: KeyObject): Configuration {
  const path = new URL(settings.issuer).pathname;
  const cookie = { path, sameSite: 'lax', httpOnly: true } as const;
  return {
    adapter: createMemory(),
    jwks: { keys: [signingKey(key)] },
    clients: settings.clients.map(registration),
    clientBasedCORS: () => false,
    findAccount: (_ctx, subject) => accountOf(settings.directory, subject),
    claims: CLAIMS_OF_SCOPE,
    conformIdTokenClaims: false,
    scopes: ['openid', 'profile', 'email'],
    pkce: { required: () => true },
    routes: {
      authorization: '/oauth2/authorize',
      token: '/oauth2/token',
      end_session: '/oauth2/logout',
      jwks: '/discovery/keys',
      userinfo: '/oidc/userinfo',
    },
    interactions: {
      policy: signInPolicy(),
      url: (_ctx, interaction) => `${path}/sign-in/${interaction.uid}`,
    },
    loadExistingGrant: grantWithoutAsking,
    cookies: {
      names: { session: 'entra_session', interaction: 'entra_sign_in', resume: 'entra_resume' },
      keys: [crypto.randomUUID()],
      long: cookie,
      short: cookie,
    },
    ttl: {
      AccessToken: HOUR,
      AuthorizationCode: 60,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: 12 * HOUR,
      Grant: 12 * HOUR,
    },
    ...pagesOf(settings),
  };
}

function pagesOf({ clients }: ProviderSettings): Pick<Configuration, 'features' | 'renderError'> {
  return {
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => answer(ctx, signOutPage(form, clients)),
        postLogoutSuccessSource: (ctx) => answer(ctx, signedOutPage()),
      },
    },
    renderError: (ctx, { error, error_description: description }) =>
      answer(ctx, refusalPage(error, description)),
  };
}

function answer(ctx: KoaContextWithOIDC, page: Page): void {
  const { status, headers, body } = render(page);
  if (page.status !== undefined) ctx.status = status;
  ctx.set({ ...headers });
  ctx.body = body;
}

const signingKey = (key: KeyObject): JWK => ({
  ...key.export({ format: 'jwk' }),
  kty: 'RSA',
  kid: crypto.randomUUID(),
  alg: 'RS256',
  use: 'sig',
});

const registration = (client: Client) => ({
  client_id: client.id,
  redirect_uris: [...client.redirectUris],
  post_logout_redirect_uris: [...client.signOutUris],
  response_types: ['code' as const],
  grant_types: ['authorization_code'],
  ...(client.secret === undefined
    ? { token_endpoint_auth_method: 'none' as const }
    : { client_secret: client.secret, token_endpoint_auth_method: 'client_secret_post' as const }),
});

/** Whoever is disabled or has left has no account: not at sign-in, not with a code in hand, not with a token. */
function accountOf(directory: Directory, subject: string) {
  const officer = directory.bySubject(subject);
  if (officer === undefined || officer.disabled === true) return undefined;
  return { accountId: subject, claims: async () => claimsOf(officer, directory.tenant) };
}

/** Nobody is asked for consent. Who has left in the middle of a session is asked to sign in, as is a stranger. */
function signInPolicy() {
  const { Check, Prompt, base } = interactionPolicy;
  const policy = base();
  policy.remove('consent');
  policy.add(new Prompt({ name: 'select_account', requestable: true }), 0);
  const hasLeft = new Check(
    'account_gone',
    'AADSTS50057: The user account is disabled',
    ({ oidc }) => oidc.session?.accountId !== undefined && oidc.account === undefined,
  );
  policy.get('login')?.checks.add(hasLeft);
  return policy;
}

/** An administrator has consented for the whole council, as for any line-of-business application. */
async function grantWithoutAsking({ oidc }: KoaContextWithOIDC) {
  const { client, account, session, provider } = oidc;
  if (client === undefined || account === undefined) return undefined;
  const known = session?.grantIdFor(client.clientId);
  if (known !== undefined) return provider.Grant.find(known);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
}
