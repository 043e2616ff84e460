import type { Content } from '#capabilities/documents';
import type { Uuid } from '#language';
import { path, relayMaker } from '#platform/http';
import type { Kit, Relay } from '#platform/http';
import { shownPhotograph } from '#services';
import { z } from 'zod';
import { fileParams } from './file-params.ts';
import { handOut } from './hand-out.ts';
import type { FileReader } from './hand-out.ts';

type PhotographKit = Kit & { readonly world: { readonly files: FileReader } };

const at = '/reports/photographs/:file/:part';

/** Where a photograph stands that everybody may see. */
export function photographPath(file: Uuid): string {
  return path(at, { file, part: 'preview' });
}

/** Photographs that an officer has shown to everybody, as long as their reports stand on the map. */
export function photographRelay<K extends PhotographKit>(access: K['access']): Relay<K> {
  return relayMaker<K>()<z.output<typeof params>, Content>({
    at,
    access,
    params,
    find: async ({ tx, params: wanted }) => shownPhotograph(tx, wanted),
    answer: async ({ world, found }) => {
      const sent = await handOut(world.files, found);
      return sent && { ...sent, cache: 'private, max-age=300' };
    },
  });
}

const params = z.object(fileParams);
