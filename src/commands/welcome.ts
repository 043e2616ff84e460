import type { Installation } from './installation.ts';
import { apiBaseOf, baseOf } from './links.ts';
import { originOf } from './mounts.ts';

/** Prints where everything is and who may sign in. */
export function sayWelcome(installation: Installation, mailbox: string, say: (line: string) => void): void {
  const origin = originOf(installation);
  for (const { council } of installation.councils) {
    const at = (portal: 'resident' | 'hub') => {
      const { origin: host, prefix } = baseOf(council, portal, origin);
      return `${host}${prefix}/`;
    };
    say('');
    say(`${council.name.en}${council.fictional ? ' (fictional)' : ''}`);
    say(`  Residents  ${at('resident')}`);
    say(`  Officers   ${at('hub')}`);
    const api = apiBaseOf(council, origin);
    if (api) say(`  API        ${api.origin}${api.prefix}`);
    if (!council.fictional) continue;
    say(`  Email     ${mailbox}  everything that is sent, sign-in codes too`);
    say('  Officers who can sign in, by pressing their name:');
    for (const { name, team, roles } of council.officers.slice(0, 6))
      say(`    ${name.padEnd(20)} ${council.teams[team]?.name.en ?? team}, ${roles.join(' and ')}`);
    say('  Residents sign in with any address at example.org, such as raman.priya@example.org');
  }
}
