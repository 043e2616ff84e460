/** What every answer carries. Scripts run by this answer's nonce only, and nothing comes from anybody else's server. */
export function securityHeaders(nonce: string, secure: boolean): Readonly<Record<string, string>> {
  return { ...always, 'content-security-policy': policy(nonce), ...(secure ? overTls : {}) };
}

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

function policy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self'`,
    `img-src 'self' data: blob:`,
    `connect-src 'self'`,
    `worker-src 'self' blob:`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');
}
