export * from './act.ts';
export type { Brand } from './brand.ts';
export { caseReference, drawReference, parseReference, sayReference } from './case-reference.ts';
export type { CaseReference } from './case-reference.ts';
export * from './collection-round.ts';
export { comparisonsOf, condition, holds, listsOf, questionsOf } from './condition.ts';
export type { ConditionAnswers } from './condition.ts';
export type * from './condition-tree.ts';
export * from './degrees.ts';
export { emailAddress, emailKey, parseEmail } from './contact.ts';
export type { EmailAddress } from './contact.ts';
export * from './grid-point.ts';
export { authorityId, slug, uprn, usrn, uuid, uuidOf } from './identifiers.ts';
export type { AuthorityId, Slug, Uprn, Usrn, Uuid } from './identifiers.ts';
export * from './likeness.ts';
export * from './measure.ts';
export * from './money.ts';
export { hasMaskedCard, maskCards } from './mask-cards.ts';
export type { Mistake } from './mistake.ts';
export { conditionWords } from './parse-condition.ts';
export { parsePostcode, postcode } from './postcode.ts';
export type { Postcode } from './postcode.ts';
export {
  london,
  londonDay,
  sayDate,
  sayDay,
  sayDayOfYear,
  sayMinutes,
  sayMoment,
  sayMonth,
  sayShortDate,
  sayTime,
} from './say-time.ts';
export { isStorable, normalised, optionalText, text } from './text.ts';
export * from './tongue.ts';
