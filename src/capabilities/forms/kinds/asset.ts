import { gridPoint, slug, text } from '#language';
import { z } from 'zod';
import { questionOf, readText } from './kind.ts';
import type { Fault, Kind, Reading } from './kind.ts';
import { readPoint } from './point.ts';
import type { Posted } from './posted.ts';

const mostDescription = 300;
const question = questionOf('asset', {
  /** The council's layer of things, one of which is asked for. */
  layer: slug,
});
export type AssetQuestion = z.output<typeof question>;

const description = text(mostDescription);
const chosen = z.strictObject({
  layer: slug,
  /** Its owner's identifier, as on its label. */
  asset: text(60),
  /** Where it stands and what it is called, put in by whoever looked it up, never by the browser. */
  at: gridPoint.optional(),
  says: text(300).optional(),
  description: description.optional(),
});
const described = z.strictObject({ at: gridPoint.optional(), description });
const stored = z.union([chosen, described]);
/** A thing by its identifier, or one that is in no list, described. */
export type AssetAnswer = z.output<typeof stored>;
export type ChosenAsset = z.output<typeof chosen>;

/** What the list sends for "it is not in the list". */
export const unlisted = 'not-in-the-list';

/** The identifier first: it is the field that is there before there is a list. */
const parts = ['id', 'asset', 'easting', 'northing', 'description'] as const;

/** A thing that stands somewhere: chosen from those that are near (`asset`), named by its label (`id`), or described. */
export const asset: Kind<AssetQuestion, AssetAnswer> = {
  question,
  asks: 'select',
  compared: 'answered',
  parts: () => parts,
  faults: {
    en: {
      malformed: () => 'Choose the place on the map again, or describe it',
      unchosen: () => 'Select one from the list, or describe it',
      undescribed: () => 'Describe where it is',
      unknown: () => 'We do not have this number. Check it, choose from the map, or describe where it is',
      'too-long': (_label, { most = mostDescription }) =>
        `Description must be ${String(most)} characters or less`,
    },
    cy: {
      malformed: () => 'Dewiswch y lle ar y map eto, neu disgrifiwch ef',
      unchosen: () => 'Dewiswch un o’r rhestr, neu disgrifiwch ef',
      undescribed: () => 'Disgrifiwch ble mae',
      unknown: () => 'Nid yw’r rhif hwn gennym. Gwiriwch ef, dewiswch o’r map, neu disgrifiwch ble mae',
      'too-long': (_label, { most = mostDescription }) =>
        `Rhaid i’r disgrifiad fod yn ${String(most)} nod neu lai`,
    },
  },
  codes: () => [],
  stored: () => stored,
  read({ layer }, posted) {
    const about = readText(mostDescription, posted.one('description'));
    if ('faults' in about) return { faults: about.faults.map((one) => ({ ...one, part: 'description' })) };
    const words = 'answer' in about ? { description: about.answer } : {};
    const [listed, typed] = [posted.one('asset').trim(), posted.one('id').trim()];
    const named = listed === '' || listed === unlisted ? typed : listed;
    if (named !== '' && listed !== unlisted) return readNamed(named, { layer, ...words });
    return readDescribed(posted, { ...words, isUnlisted: listed === unlisted });
  },
  given: (_question, answer) => ({
    id: '',
    asset: 'asset' in answer ? answer.asset : unlisted,
    easting: answer.at ? String(answer.at.easting) : '',
    northing: answer.at ? String(answer.at.northing) : '',
    description: answer.description ?? '',
  }),
  say: (_question, answer) =>
    [...('asset' in answer ? [answer.says ?? answer.asset] : []), answer.description ?? '']
      .filter((line) => line !== '')
      .join('\n'),
  csv: (_question, answer) => ({
    asset: answer && 'asset' in answer ? answer.asset : '',
    easting: answer?.at ? String(answer.at.easting) : '',
    northing: answer?.at ? String(answer.at.northing) : '',
    description: answer?.description ?? '',
  }),
};

function readNamed(named: string, of: Pick<ChosenAsset, 'layer' | 'description'>): Reading<AssetAnswer> {
  const read = text(60).safeParse(named);
  return read.success ? { answer: { ...of, asset: read.data } } : fault({ code: 'unknown', part: 'id' });
}

type Described = { readonly description?: string; readonly isUnlisted: boolean };

function readDescribed(posted: Posted, { description: words, isUnlisted }: Described): Reading<AssetAnswer> {
  const at = readPoint(posted);
  if (at === 'malformed') return fault({ code: 'malformed' });
  if (words !== undefined) return { answer: { ...(at ? { at } : {}), description: words } };
  if (isUnlisted) return fault({ code: 'undescribed', part: 'description' });
  return at ? fault({ code: 'unchosen', part: 'asset' }) : { empty: true };
}

function fault(one: Fault): Reading<AssetAnswer> {
  return { faults: [one] };
}
