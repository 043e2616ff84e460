import { checkServices } from './services/check-services.ts';
import { readCouncils } from './installation.ts';
import { ok, wrong } from './finding.ts';
import type { Finding, Patient } from './finding.ts';

/** The data of the councils: each of its services whole, each with a staff directory. */
export async function examineServices({ environment, settings }: Patient): Promise<readonly Finding[]> {
  const lines: string[] = [];
  const whole = await checkServices(environment, (line) => void lines.push(line));
  const councils = await readCouncils(settings.MOOTHALL_COUNCILS);
  const services = whole
    ? ok('services', lines.join('; '))
    : wrong('services', `${lines.join('; ')}. Mend them, and run: bin/moothall services check`);
  const without = councils.filter(({ slug }) => !settings.MOOTHALL_DIRECTORIES[slug]);
  const directories =
    without.length === 0
      ? ok('staff directories', 'each council has one')
      : wrong(
          'staff directories',
          `none for ${without.map(({ slug }) => slug).join(', ')}. Name it in MOOTHALL_DIRECTORIES, as docs/guides/operating.md shows`,
        );
  return [services, directories];
}
