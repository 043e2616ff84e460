import type { Said, Tongue } from '#language';

const en = {
  'case.joined': 'another request joined it',
  'case.acted': 'its status changed',
  'case.closed': 'it was closed',
  'case.reopened': 'it was reopened',
  'case.assigned': 'it was assigned',
  'case.unassigned': 'its assignment ended',
  'case.queued': 'it moved to another queue',
  'case.noted': 'a note was written',
  'case.replied': 'those who asked wrote something',
  'request.withdrawn': 'a request was withdrawn',
  'case.flagged': 'it was flagged',
  'case.unflagged': 'a flag was taken off it',
  'case.clock-moved': 'it got a new date',
  'case.related': 'it was linked with another case',
  'case.unrelated': 'a link with another case was taken away',
  'case.took-in': 'another case was merged with it',
  'case.gave-back': 'a case was separated from it',
  'case.separated': 'it was separated from another case',
  otherwise: 'somebody changed it',
};
const cy: Said<typeof en> = {
  'case.joined': 'ymunodd cais arall ag ef',
  'case.acted': 'newidiodd ei statws',
  'case.closed': 'cafodd ei gau',
  'case.reopened': 'cafodd ei ailagor',
  'case.assigned': 'cafodd ei aseinio',
  'case.unassigned': 'daeth ei aseiniad i ben',
  'case.queued': 'symudodd i giw arall',
  'case.noted': 'ysgrifennwyd nodyn',
  'case.replied': 'ysgrifennodd y rhai a ofynnodd rywbeth',
  'request.withdrawn': 'tynnwyd cais yn ôl',
  'case.flagged': 'rhoddwyd baner arno',
  'case.unflagged': 'tynnwyd baner oddi arno',
  'case.clock-moved': 'cafodd ddyddiad newydd',
  'case.related': 'cafodd ei gysylltu ag achos arall',
  'case.unrelated': 'tynnwyd cysylltiad ag achos arall',
  'case.took-in': 'cyfunwyd achos arall ag ef',
  'case.gave-back': 'gwahanwyd achos oddi wrtho',
  'case.separated': 'gwahanwyd ef oddi wrth achos arall',
  otherwise: 'newidiodd rhywun ef',
};
const words = { en, cy };

// Commas alone in Welsh: `a` or `ac`, and the mutation after it, depend on the word that follows.
const lists = { en: new Intl.ListFormat('en-GB'), cy: new Intl.ListFormat('cy-GB', { type: 'unit' }) };

/** A list of event types, separated by commas, as the middle of a sentence: `it was assigned and a note was written`. */
export function sayChanges(changes: string, tongue: Tongue): string {
  const said = new Set(changes.split(',').map((type) => words[tongue][isKnown(type) ? type : 'otherwise']));
  return lists[tongue].format(said);
}

function isKnown(type: string): type is keyof typeof en {
  return type in en;
}
