export { answerAsPartner } from './answer-as-partner.ts';
export type { PartnerAnswer } from './answer-as-partner.ts';
export { partnerIn } from './as-partner.ts';
export { giveToPartner, partnersFor } from './give-to-partner.ts';
export type { NamedPartner } from './give-to-partner.ts';
export type { PartnerLink } from './partner-link.ts';
export { partnerTask, shownToPartner } from './partner-task.ts';
export type { PartnerTask } from './partner-task.ts';
