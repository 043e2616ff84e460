import type { Tongue } from '#language';
import { lookupWords } from '../lookups/lookups.words.ts';
import { formWords } from './form.words.ts';

type Words = (typeof formWords)['en'];

const inName: Readonly<Record<string, keyof Words>> = {
  first: 'firstName',
  last: 'lastName',
  title: 'title',
};
const inAccount: Readonly<Record<string, keyof Words>> = {
  name: 'accountName',
  'sort-code': 'sortCode',
  'account-number': 'accountNumber',
  'roll-number': 'rollNumber',
};
const inAddress: Readonly<Record<string, keyof Words>> = {
  find: 'postcode',
  'line-1': 'line1',
  'line-2': 'line2',
  town: 'town',
  postcode: 'handPostcode',
  country: 'country',
};
const inKinds: Readonly<Record<string, Readonly<Record<string, keyof Words>>>> = {
  name: inName,
  'bank-details': inAccount,
  property: inAddress,
  address: inAddress,
  street: { find: 'street', street: 'streetName' },
  point: { description: 'describe' },
  asset: { id: 'assetId', description: 'describeAsset' },
  line: { from: 'from', to: 'to' },
};

/** What a part of an answer is called beside its field; nothing where it has no words of its own. */
export function partWords(kind: string, part: string, tongue: Tongue): string | undefined {
  if (kind === 'look-up' && part === 'typed') return lookupWords[tongue].typeIt;
  const key = inKinds[kind]?.[part];
  const words = key === undefined ? undefined : formWords[tongue][key];
  return typeof words === 'string' ? words : undefined;
}
