import { formWords } from '../words.ts';
import type { Block } from './block.ts';

/** For whom somebody acts who does not ask for themselves. */
export const organisation: Block = {
  questions: [
    { question: 'organisation', kind: 'text' },
    { question: 'organisation-role', kind: 'text', optional: true },
  ],
  more: [{ question: 'organisation-number', kind: 'text', most: 8, pattern: '[A-Za-z0-9]{6,8}' }],
  words: {
    en: formWords.parse({
      pages: { organisation: { title: 'Your organisation' } },
      questions: {
        organisation: { ask: 'Name of the organisation', missing: 'Enter the name of the organisation' },
        'organisation-role': { ask: 'Your role there', missing: 'Enter your role there' },
        'organisation-number': {
          ask: 'Company or charity number',
          hint: 'For example, 01234567 or SC012345.',
          missing: 'Enter the company or charity number',
          mistakes: {
            malformed: 'Enter a company or charity number of 6 to 8 letters and numbers, like 01234567',
          },
        },
      },
    }),
    cy: formWords.parse({
      pages: { organisation: { title: 'Eich sefydliad' } },
      questions: {
        organisation: { ask: 'Enw’r sefydliad', missing: 'Rhowch enw’r sefydliad' },
        'organisation-role': { ask: 'Eich rôl yno', missing: 'Rhowch eich rôl yno' },
        'organisation-number': {
          ask: 'Rhif cwmni neu elusen',
          hint: 'Er enghraifft, 01234567 neu SC012345.',
          missing: 'Rhowch rif y cwmni neu’r elusen',
          mistakes: { malformed: 'Rhowch rif cwmni neu elusen o 6 i 8 o lythrennau a rhifau, fel 01234567' },
        },
      },
    }),
  },
};
