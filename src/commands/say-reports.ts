import { bouncePath } from './bounces.ts';
import type { Installation } from './installation.ts';
import { originOf } from './mounts.ts';

/** Says where a mail system is to post its delivery reports. Who knows the address can mark messages as bounced. */
export async function sayReports(installation: Installation, say: (line: string) => void): Promise<void> {
  say(originOf(installation) + bouncePath(installation.keys));
}
