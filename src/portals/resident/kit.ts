import type { Account, CodePort } from '#capabilities/identity';
import type { Assets } from '#platform/assets';
import { pageMaker } from '#platform/http';
import type { Visit } from '#platform/http';
import type { Council } from '#services';
import type { Seals } from '../shell/index.ts';

/** Somebody without an account is a resident too. */
export type Person =
  { readonly kind: 'anonymous' } | { readonly kind: 'resident'; readonly account: Account };

export type Access = 'anyone' | 'account';

export type ResidentWorld = {
  readonly council: Council;
  readonly assets: Assets;
  readonly codes: CodePort;
  readonly seals: Seals;
};

export type ResidentKit = { readonly person: Person; readonly access: Access; readonly world: ResidentWorld };
export type ResidentVisit = Visit<ResidentKit>;

/** A page of this portal: it can name nothing that is the staff's. */
export const page = pageMaker<ResidentKit>();
