import type { Answers, ChosenAsset } from '#capabilities/forms';
import { streetsOf } from '#capabilities/gazetteer';
import { uprn, usrn } from '#language';
import type { Tongue } from '#language';
import type { Tx } from '#platform/database';
import { sayAsset, sayPlace } from '#services';
import { unavailable } from '../addresses/address-book.ts';
import type { AddressBook } from '../addresses/address-book.ts';
import { assetLabelled } from './find-for-asset.ts';
import { formWords } from './form.words.ts';

type Answer = Answers[string];

/** A whole answer, or the part of its question at which there is no such thing. */
type Completed = { readonly answer: Answer } | { readonly part: string; readonly words: string };

type Completing = { readonly tongue: Tongue; readonly addresses: AddressBook };

/** What was chosen by its number gets its words and place from whoever knows addresses or the map, never from the browser. */
export async function completeAnswer(tx: Tx, answer: Answer, completing: Completing): Promise<Completed> {
  const { tongue, addresses } = completing;
  const words = formWords[tongue];
  if (!isRecord(answer)) return { answer };
  if ('asset' in answer) {
    const whole = await wholeAsset(tx, answer, tongue);
    return whole ? { answer: whole } : { part: 'id', words: words.unknownAsset };
  }
  if ('usrn' in answer) {
    const chosen = usrn.parse(answer.usrn);
    const says = await sayPlace(tx, { usrn: chosen }, tongue);
    if (says === undefined) return { part: 'find', words: words.noStreet };
    await addresses.choose({ usrn: chosen });
    return { answer: { ...answer, says } };
  }
  if (!('uprn' in answer)) return { answer };
  const chosen = uprn.parse(answer.uprn);
  const property = await addresses.property(chosen);
  if (property === unavailable) return { part: 'line-1', words: words.addressesDown };
  if (!property?.live) return { part: 'find', words: words.noAddress };
  await addresses.choose({ uprn: chosen });
  return { answer: { ...answer, says: property.line } };
}

async function wholeAsset(tx: Tx, answer: ChosenAsset, tongue: Tongue): Promise<ChosenAsset | undefined> {
  const { layer, asset: typed, description } = answer;
  const found = await assetLabelled(tx, layer, typed);
  if (!found) return undefined;
  const { id, point: at, usrn: named } = found;
  const street = named === undefined ? undefined : (await streetsOf(tx, [named])).get(named)?.[tongue].name;
  const says = await sayAsset(tx, found, { tongue, street });
  return { layer, asset: id, at, says, ...(description === undefined ? {} : { description }) };
}

function isRecord(answer: Answer): answer is Exclude<Answer & object, readonly unknown[]> {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer);
}
