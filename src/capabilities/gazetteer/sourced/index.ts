export { chooseAddress, chooseStreet } from './choose-address.ts';
export { forgetSourced } from './forget-sourced.ts';
export { keepAnswer } from './keep-answer.ts';
export { sourcedOf } from './known-outside.ts';
export { questionOf } from './question.ts';
export { readAnswer, recallAnswer } from './recall-answer.ts';
export type { Recalled } from './recall-answer.ts';
