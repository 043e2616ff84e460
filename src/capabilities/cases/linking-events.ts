import { z } from 'zod';
import { uuid } from '#language';
import { eventType } from '#capabilities/ledger';

// What is said of two cases: that they are worked on as one, have to do with one another, or are parts of one another.

const revision = z.int();

/** Of the case that goes: it is worked on as a part of another from now on. */
export const caseMerged = eventType('case.merged', {
  subject: 'case',
  data: z.object({ revision, with: uuid, reference: z.string() }),
});

/** Of the case that stays: which one it serves besides, and how many requests came with it. */
export const caseTookIn = eventType('case.took-in', {
  subject: 'case',
  data: z.object({ revision, from: uuid, reference: z.string(), requests: z.int() }),
});

/** Of a case that had been merged: it is worked on by itself again. */
export const caseSeparated = eventType('case.separated', {
  subject: 'case',
  data: z.object({ revision, from: uuid, reference: z.string() }),
});

/** Of the case that had stayed. */
export const caseGaveBack = eventType('case.gave-back', {
  subject: 'case',
  data: z.object({ revision, to: uuid, reference: z.string() }),
});

const linked = z.object({ revision, other: uuid, reference: z.string() });
/** Of each of two cases: an officer says that they have to do with one another, or no longer. */
export const caseRelated = eventType('case.related', { subject: 'case', data: linked });
export const caseUnrelated = eventType('case.unrelated', { subject: 'case', data: linked });

const partOf = z.object({ revision, parent: uuid, reference: z.string() });
/** Of a case that became a part of another, or is one no longer. */
export const casePlacedUnder = eventType('case.placed-under', { subject: 'case', data: partOf });
export const caseTakenOut = eventType('case.taken-out', { subject: 'case', data: partOf });

const wholeOf = z.object({ revision, subCase: uuid, reference: z.string() });
/** Of the case that the other is a part of. */
export const subCaseAdded = eventType('case.sub-case-added', { subject: 'case', data: wholeOf });
export const subCaseRemoved = eventType('case.sub-case-removed', { subject: 'case', data: wholeOf });
