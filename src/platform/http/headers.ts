export type Around = {
  readonly nonce: string;
  readonly secure: boolean;
  /** Origins outside to which a form may lead on. */
  readonly formTargets: readonly string[];
};

/** What every answer carries. Scripts run by this answer's nonce only, and nothing comes from anybody else's server. */
export function securityHeaders({ nonce, secure, formTargets }: Around): Readonly<Record<string, string>> {
  return { ...always, 'content-security-policy': policy(nonce, formTargets), ...(secure ? overTls : {}) };
}

/** What an answer carries that belongs to no portal: it may do nothing at all in a browser. */
export const bareHeaders = (secure: boolean): Readonly<Record<string, string>> => ({
  ...always,
  'content-security-policy': `default-src 'none'; frame-ancestors 'none'; base-uri 'none'`,
  ...(secure ? overTls : {}),
});

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
};

/** Two years, as the preload lists ask. */
const overTls = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

function policy(nonce: string, formTargets: readonly string[]): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self'`,
    `img-src 'self' data: blob:`,
    `connect-src 'self'`,
    `worker-src 'self' blob:`,
    `manifest-src 'self'`,
    ['form-action', `'self'`, ...formTargets].join(' '),
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');
}
