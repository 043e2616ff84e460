import type { Account, CodePort } from '#capabilities/identity';
import type { OutsideLookups } from '#capabilities/forms';
import type { OutsideAddresses } from '#capabilities/gazetteer';
import type { TilePort } from '#capabilities/mapping';
import type { Assets } from '#platform/assets';
import { pageMaker } from '#platform/http';
import type { Visit } from '#platform/http';
import type { Council, Walk, WayBack } from '#services';
import type { FileReader, PreviewSeals, Seals } from '../shell/index.ts';

/** Somebody without an account is a resident too. */
export type Person =
  | ({ readonly kind: 'anonymous' } & Walker)
  | ({ readonly kind: 'resident'; readonly account: Account } & Walker);

/** Whoever walks through a version that is not published yet. */
type Walker = { readonly walk?: Walk | undefined };

export type Access = 'anyone' | 'account';

export type ResidentWorld = {
  readonly council: Council;
  readonly assets: Assets;
  readonly codes: CodePort;
  readonly seals: Seals;
  readonly wayBack: WayBack;
  /** Opens previews; only where there are some. */
  readonly previews?: PreviewSeals | undefined;
  /** Draws the ground where the council's own streets are not what a map begins with. */
  readonly tiles: TilePort;
  /** Where files are read that people have sent. */
  readonly files: FileReader;
  /** Where people's addresses come from; the council's own gazetteer when it is left out. */
  readonly addresses?: OutsideAddresses | undefined;
  /** The systems outside in which forms have things looked up; none when it is left out. */
  readonly lookups?: OutsideLookups | undefined;
};

export type ResidentKit = { readonly person: Person; readonly access: Access; readonly world: ResidentWorld };
export type ResidentVisit = Visit<ResidentKit>;

/** A page of this portal: it can name nothing that is the staff's. */
export const page = pageMaker<ResidentKit>();
