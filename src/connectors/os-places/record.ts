import type { SourcedRecord } from '#capabilities/gazetteer';
import { gridPoint, isStorable, normalised, uprn, usrn } from '#language';
import { z } from 'zod';

const words = z
  .string()
  .max(200)
  .refine(isStorable)
  .transform((said) => normalised(said).replaceAll(/\s+/g, ' ').trim())
  .default('');
const number = z
  .union([z.literal('').transform(() => null), z.coerce.number().int().min(0).max(99_999)])
  .nullable()
  .default(null);
const suffix = words.refine((said) => said.length <= 4);
const code = z
  .union([z.string().max(20), z.number()])
  .transform(String)
  .default('');

/** The fields of an LPI that we read; the real record has some thirty more. */
const lpi = z.object({
  UPRN: uprn,
  USRN: usrn.optional().catch(undefined),
  ORGANISATION: words,
  SAO_TEXT: words,
  SAO_START_NUMBER: number,
  SAO_START_SUFFIX: suffix,
  SAO_END_NUMBER: number,
  SAO_END_SUFFIX: suffix,
  PAO_TEXT: words,
  PAO_START_NUMBER: number,
  PAO_START_SUFFIX: suffix,
  PAO_END_NUMBER: number,
  PAO_END_SUFFIX: suffix,
  STREET_DESCRIPTION: words,
  LOCALITY_NAME: words,
  TOWN_NAME: words,
  POSTCODE_LOCATOR: words,
  X_COORDINATE: z.number(),
  Y_COORDINATE: z.number(),
  CLASSIFICATION_CODE: code,
  LPI_LOGICAL_STATUS_CODE: code,
  LANGUAGE: code,
});

const historical = '8';
const alternative = '3';

type Read = SourcedRecord | 'no-address' | 'unreadable';

/** One result of an answer. A record of a street and a name that a property had once are no addresses. */
export function readRecord(result: unknown): Read {
  const parsed = z.object({ LPI: lpi }).safeParse(result);
  if (!parsed.success) return 'unreadable';
  const { LPI: said } = parsed.data;
  const point = gridPoint.safeParse({ easting: said.X_COORDINATE, northing: said.Y_COORDINATE });
  if (!point.success) return 'unreadable';
  if (said.LPI_LOGICAL_STATUS_CODE === historical || said.CLASSIFICATION_CODE.startsWith('PS'))
    return 'no-address';
  return {
    uprn: said.UPRN,
    usrn: said.USRN,
    tongue: /^(CY|CYM)$/.test(said.LANGUAGE) ? 'cy' : 'en',
    parts: partsOf(said),
    point: point.data,
    isAlternative: said.LPI_LOGICAL_STATUS_CODE === alternative,
  };
}

function partsOf(said: z.output<typeof lpi>): SourcedRecord['parts'] {
  return {
    organisation: said.ORGANISATION,
    sao: {
      text: said.SAO_TEXT,
      startNumber: said.SAO_START_NUMBER,
      startSuffix: said.SAO_START_SUFFIX,
      endNumber: said.SAO_END_NUMBER,
      endSuffix: said.SAO_END_SUFFIX,
    },
    pao: {
      text: said.PAO_TEXT,
      startNumber: said.PAO_START_NUMBER,
      startSuffix: said.PAO_START_SUFFIX,
      endNumber: said.PAO_END_NUMBER,
      endSuffix: said.PAO_END_SUFFIX,
    },
    street: said.STREET_DESCRIPTION,
    locality: said.LOCALITY_NAME,
    town: said.TOWN_NAME,
    postcode: said.POSTCODE_LOCATOR,
  };
}
