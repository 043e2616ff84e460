export { askedByName, moreOfList, namesAnswered } from './asked-by-name.ts';
export type { Named } from './asked-by-name.ts';
export { filledFields } from './filled-fields.ts';
export { byHandMark, partsAsked, periodsFor, typedPart } from './parts-asked.ts';
export { answeredTo, sayAsking, wordsOfList, wordsOfOption } from './say-asking.ts';
export { soleForm } from './sole-form.ts';
export { turnOf } from './turn.ts';
export type { Asking, AskingForMore, Turn } from './turn.ts';
export { typedFields } from './typed-fields.ts';
