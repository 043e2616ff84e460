export { accountFills } from './account-fills.ts';
export { differingFrom, proposeCorrections, proposeForCaller } from './corrections-in.ts';
export type { Differing } from './corrections-in.ts';
export { detailsForm, questionOfField } from './details-form.ts';
