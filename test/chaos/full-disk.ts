import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The system's own, of which no package knows. */
const mount = 'mount';
const unmount = 'umount';

/** A file system of its own, so small that it can be filled. */
export type SmallDisk = {
  /** Takes up what is free, but for so many bytes. */
  readonly fill: (left: number) => void;
  readonly empty: () => void;
  readonly remove: () => void;
};

/** Nothing where this user may not mount one. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | undefined {
  try {
    execFileSync(mount, ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m,mode=755`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    fill: (left) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)), { flag: 'a' });
    },
    empty: () => rmSync(filler, { force: true }),
    remove: () => void execFileSync(unmount, ['-l', folder], { stdio: 'ignore' }),
  };
}

/** Where no small disk may be mounted: PostgreSQL's own words for a full one, whenever a case is written. */
export const refuseCases = `
  create function cases.no_space() returns trigger language plpgsql as $$
  begin
    raise exception 'could not extend file: No space left on device' using errcode = '53100';
  end $$;
  create trigger no_space before insert on cases."case" for each row execute function cases.no_space();`;

export const acceptCases = `drop function cases.no_space() cascade`;
