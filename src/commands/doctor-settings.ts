import { statSync } from 'node:fs';
import { ok, warning } from './finding.ts';
import type { Finding, Patient } from './finding.ts';

/** What can be told from the settings alone: how people reach it, and who may read its secrets. */
export function examineSetting({ environment, settings }: Patient): readonly Finding[] {
  return [
    originFinding(settings.MOOTHALL_ORIGIN),
    proxyFinding({ environment, settings }),
    ...openSecrets(environment),
  ];
}

function originFinding(origin: string | undefined): Finding {
  if (origin === undefined)
    return warning(
      'address',
      'MOOTHALL_ORIGIN is not set, so that links in emails lead to this computer. Set it to the address that people type',
    );
  if (origin.startsWith('https:')) return ok('address', `${origin}, with cookies that are bound to it`);
  return warning(
    'address',
    `${origin} has no TLS: anybody on the way reads what people send. Put it behind https`,
  );
}

function proxyFinding({ settings }: Patient): Finding {
  const { MOOTHALL_ORIGIN: origin = '', MOOTHALL_TRUSTED_PROXIES: proxies, HOST: host } = settings;
  if (proxies.some((proxy) => proxy.endsWith('/0')))
    return warning('proxy', 'MOOTHALL_TRUSTED_PROXIES believes everybody. Name your proxies alone');
  if (proxies.length > 0) return ok('proxy', `the forwarding headers of ${proxies.join(', ')} are believed`);
  if (origin.startsWith('https:'))
    return warning(
      'proxy',
      'no proxy is believed, so that all visitors count as one. Name the one that terminates TLS in MOOTHALL_TRUSTED_PROXIES',
    );
  return ok('proxy', `none, it answers on ${host}`);
}

/** Files of secrets that others on this machine may read. */
function openSecrets(environment: Patient['environment']): readonly Finding[] {
  const files = Object.entries(environment).filter(([name]) => name.endsWith('_FILE'));
  return files.flatMap(([name, path]) => {
    const mode = path === undefined || path === '' ? undefined : modeOf(path);
    if (mode === undefined || (mode & 0o007) === 0 || name === 'MOOTHALL_MAINTENANCE_FILE') return [];
    return [warning('secrets', `${name}: every user of this machine can read ${path ?? ''}. chmod 600 it`)];
  });
}

function modeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mode;
}
