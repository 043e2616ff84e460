import type { InBoth, Tongue } from '#language';
import { fileKinds, kindOfFile } from '#platform/files';
import type { FaultWords, MistakeFacts } from './kind.ts';

type Faults = Readonly<Record<string, FaultWords>>;

/** The nine mistakes of the GOV.UK Design System, and what else may be wrong with a file. */
export const uploadFaults: InBoth<Faults> = {
  en: {
    'wrong-type': (_label, facts) => `The selected file must be a ${kindsIn(facts, 'or')}`,
    'too-large': (_label, { largest = 20 }) => `The selected file must be smaller than ${String(largest)}MB`,
    empty: () => 'The selected file is empty',
    infected: () => 'The selected file contains a virus. Remove it, and choose another',
    protected: () => 'The selected file is password protected',
    'not-received': () => 'The selected file could not be uploaded – try again',
    'too-many': (_label, { most = 20 }) =>
      `You can only select up to ${files(Number(most))} at the same time`,
    'other-template': () => 'The selected file must use the template',
    damaged: () => 'The selected file cannot be opened. Remove it, and choose another',
    'too-many-pixels': () => 'The selected picture must have fewer than 64 million pixels',
    bomb: () => 'The selected file unpacks into more than a document can be',
  },
  cy: {
    'wrong-type': (_label, facts) => `Rhaid i’r ffeil a ddewiswyd fod yn ${kindsIn(facts, 'neu')}`,
    'too-large': (_label, { largest = 20 }) =>
      `Rhaid i’r ffeil a ddewiswyd fod yn llai na ${String(largest)}MB`,
    empty: () => 'Mae’r ffeil a ddewiswyd yn wag',
    infected: () => 'Mae feirws yn y ffeil a ddewiswyd. Tynnwch hi, a dewiswch un arall',
    protected: () => 'Mae’r ffeil a ddewiswyd wedi’i diogelu â chyfrinair',
    'not-received': () => 'Ni ellid uwchlwytho’r ffeil a ddewiswyd – rhowch gynnig arall arni',
    'too-many': (_label, { most = 20 }) => `Gallwch ddewis hyd at ${String(most)} ffeil ar yr un pryd`,
    'other-template': () => 'Rhaid i’r ffeil a ddewiswyd ddefnyddio’r templed',
    damaged: () => 'Ni ellir agor y ffeil a ddewiswyd. Tynnwch hi, a dewiswch un arall',
    'too-many-pixels': () => 'Rhaid i’r llun a ddewiswyd fod â llai na 64 miliwn o bicseli',
    bomb: () => 'Mae’r ffeil a ddewiswyd yn dadbacio’n fwy nag y gall dogfen fod',
  },
};

function files(most: number): string {
  return most === 1 ? '1 file' : `${String(most)} files`;
}

/** `JPG, PNG or PDF`, of the kinds that a question takes: `jpeg png pdf`. */
function kindsIn({ takes = '' }: MistakeFacts, or: string): string {
  const taken = String(takes).split(' ');
  const names = fileKinds.filter((kind) => taken.includes(kind)).map((kind) => kindOfFile[kind].short);
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${or} ${last}` : last;
}

/** What is wrong with a file that came by no question. */
export function sayUploadFault(
  { code, facts }: { readonly code: string; readonly facts: MistakeFacts },
  tongue: Tongue,
): string {
  const words = Object.hasOwn(uploadFaults[tongue], code) ? uploadFaults[tongue][code] : undefined;
  if (!words) throw new Error(`no words for a file that is ${code}`);
  return words('', facts, { ask: '', label: '' });
}
