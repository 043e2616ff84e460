import { join } from 'node:path';
import { readCouncil, readOffer, sayProblem } from '#services';
import type { Found } from '#services';

// An invented council with two teams that work cases and a front desk, and two services.

const here = import.meta.dirname;
export const council = whole(await readCouncil(join(here, 'millbrook')));
export const offer = await readOffer(join(here, 'library'), council);
if (offer.problems.length > 0) throw new Error(offer.problems.map(sayProblem).join('\n'));

function whole<Value>(read: Found<Value>): Value {
  if ('found' in read) return read.found;
  throw new Error(read.problems.map(sayProblem).join('\n'));
}
