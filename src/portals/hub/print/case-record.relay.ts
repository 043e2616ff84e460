import { reportsOn } from '#capabilities/cases';
import { relayMaker } from '#platform/http';
import { printRecord } from '#platform/paper';
import { answersIn } from '../cases/answers.ts';
import { caseServing, caseParams } from '../cases/case-for.ts';
import type { HubKit } from '../kit.ts';
import { caseRecord } from './case-record.ts';
import { wholeStory } from './whole-story.ts';

/** A case on paper, as a tagged PDF. It is a look at the case and at who asked, and is printed once that is recorded. */
export const caseRecordRelay = relayMaker<HubKit>()({
  at: '/cases/:reference/case.pdf',
  access: 'case.read',
  params: caseParams,
  find: async (visit) => {
    const seen = await caseServing(visit, visit.params.reference);
    if (!seen) return undefined;
    const reports = await reportsOn(visit.tx, { case: seen.found.id });
    const answers = await answersIn(visit, reports);
    const record = await caseRecord(visit, { ...seen, reports, answers, ...(await wholeStory(visit, seen)) });
    return {
      record,
      reference: seen.found.reference,
      subjects: [seen.found.id, ...reports.map(({ id }) => id)],
    };
  },
  looks: ({ subjects }) => subjects,
  answer: async ({ found: { record, reference } }) => {
    const { pdf } = await printRecord(record);
    return {
      type: 'application/pdf',
      body: pdf,
      headers: { 'content-disposition': `inline; filename="${reference}.pdf"` },
    };
  },
});
