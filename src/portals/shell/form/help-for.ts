import { filesOf } from '#capabilities/documents';
import type { Tx } from '#platform/database';
import { sayPlace } from '#services';
import { hasUploads } from '../files/file-buttons.ts';
import { filesHelp, takenIn } from '../files/files-help.ts';
import type { FilesShown } from '../files/files-help.ts';
import { lookupsFor } from '../lookups/lookups-help.ts';
import { findForAsset } from './find-for-asset.ts';
import { findForProperty } from './find-for-property.ts';
import { findForStreet } from './find-for-street.ts';
import type { Help, HelpWanted, TakenAt } from './help.ts';
import { mapFor } from './map-help.ts';

/** Looks up what a page's questions need: addresses and streets for what was typed, the map as it was moved, what is near. */
export async function helpFor(tx: Tx, wanted: HelpWanted): Promise<Help> {
  const questions = wanted.asked.questions.map(({ question }) => question);
  const kinds = new Set(questions.map(({ kind }) => kind));
  const asset = questions.find((question) => question.kind === 'asset');
  const map = kinds.has('point') || asset ? await mapFor(tx, wanted, asset?.layer) : undefined;
  return {
    map,
    addresses: kinds.has('property') || kinds.has('address') ? await addressesFor(wanted) : undefined,
    streets: kinds.has('street') ? await streetsFor(tx, wanted) : undefined,
    ...(wanted.files && (await aboutFiles(tx, wanted, wanted.files))),
    lookups: await lookupsFor(wanted.lookups, wanted.asked),
    assets: asset && map && (await findForAsset(tx, { layer: asset.layer, map, tongue: wanted.tongue })),
  };
}

/** Files where they are asked for; where the place is, what a photograph says of it. */
async function aboutFiles(
  tx: Tx,
  wanted: HelpWanted,
  shown: FilesShown,
): Promise<Pick<Help, 'files' | 'taken'>> {
  const questions = wanted.asked.questions.map(({ question }) => question);
  const { tongue } = wanted;
  return {
    files: hasUploads(questions) ? await filesHelp(tx, { questions, shown, tongue }) : undefined,
    taken: questions.some(({ kind }) => kind === 'point') ? await takenFor(tx, wanted, shown) : undefined,
  };
}

async function takenFor(tx: Tx, { tongue }: HelpWanted, { draft }: FilesShown): Promise<TakenAt | undefined> {
  const point = takenIn(await filesOf(tx, { kind: 'draft', ids: [draft] }));
  return point && { point, near: await sayPlace(tx, { point }, tongue) };
}

async function streetsFor(tx: Tx, { asked, tongue, addresses }: HelpWanted): Promise<Help['streets']> {
  const street = asked.questions.find(({ question: { kind } }) => kind === 'street');
  return (
    street &&
    findForStreet(tx, { question: street.question.question, given: street.given, tongue, addresses })
  );
}

async function addressesFor({ asked, addresses }: HelpWanted): Promise<Help['addresses']> {
  const property = asked.questions.find(
    ({ question: { kind } }) => kind === 'property' || kind === 'address',
  );
  return (
    property && findForProperty(addresses, { question: property.question.question, given: property.given })
  );
}
