import { layouts } from '../layouts.ts';
import type { RecordType } from '../layouts.ts';
import { aboutTheFile, recordMaps } from './format.ts';
import type { Format, RecordWords } from './format.ts';

const types = ['11', '15', '21', '23', '24', '28', '30', '31', '32'] as const satisfies readonly RecordType[];

/** Columns that are stored and that this format does not have. */
const lacking = new Set(['ward_code', 'parish_code', 'postally_addressable']);

/** AddressBase Premium CSV, whose fields Ordnance Survey's own loading scripts split in this order. */
export const addressBasePremium: Format = {
  code: 'address-base-premium',
  name: 'AddressBase Premium',
  records: recordMaps(Object.fromEntries(types.map((type) => [type, asStored(type)]))),
  about: aboutTheFile,
  changeAt: 1,
  hasHeadings: false,
};

/** What is stored is this format, and the columns that only others have come after its own. */
function asStored(type: (typeof types)[number]): RecordWords {
  const names = layouts[type].columns.map(({ name }) => name);
  const own = names.filter(
    (name) => !lacking.has(name) && !(type === '24' && /^post(code|_town)$/.test(name)),
  );
  return { fields: own.join(' '), becomes: [{ type }] };
}
