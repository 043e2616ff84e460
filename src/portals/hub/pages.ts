import type { Page } from '#platform/http';
import type { HubKit } from './kit.ts';
import acknowledgementPage from './administration/acknowledgement.page.ts';
import alarmsPage from './administration/alarms.page.ts';
import officerClosingPage from './administration/officer-closing.page.ts';
import officerReopeningPage from './administration/officer-reopening.page.ts';
import officerPage from './administration/officer.page.ts';
import officersPage from './administration/officers.page.ts';
import secondFactorResetPage from './administration/second-factor-reset.page.ts';
import answerPage from './asks/answer.page.ts';
import bulkActionPage from './bulk/bulk-action.page.ts';
import bulkActionsPage from './bulk/bulk-actions.page.ts';
import newBulkActionPage from './bulk/new-bulk-action.page.ts';
import actionPage from './cases/action.page.ts';
import assignmentPage from './cases/assignment.page.ts';
import casePage from './cases/case.page.ts';
import closingPage from './cases/closing.page.ts';
import movingPage from './cases/moving.page.ts';
import notePage from './cases/note.page.ts';
import readingPage from './cases/reading.page.ts';
import reopeningPage from './cases/reopening.page.ts';
import clientKeyPage from './clients/client-key.page.ts';
import clientPage from './clients/client.page.ts';
import clientsPage from './clients/clients.page.ts';
import newClientPage from './clients/new-client.page.ts';
import revocationPage from './clients/revocation.page.ts';
import documentPage from './documents/document.page.ts';
import casesPage from './figures/cases.page.ts';
import figuresPage from './figures/figures.page.ts';
import showingPage from './files/showing.page.ts';
import followUpPage from './following/follow-up.page.ts';
import gazetteerPage from './gazetteer/gazetteer.page.ts';
import importPage from './gazetteer/import.page.ts';
import conditionsPage from './holdings/conditions.page.ts';
import endingPage from './holdings/ending.page.ts';
import holdingPage from './holdings/holding.page.ts';
import resumptionPage from './holdings/resumption.page.ts';
import retryPage from './holdings/retry.page.ts';
import suspensionPage from './holdings/suspension.page.ts';
import discardingPage from './jottings/discarding.page.ts';
import batchPage from './letters/batch.page.ts';
import batchHandoverPage from './letters/handover.page.ts';
import lettersPage from './letters/letters.page.ts';
import takingApartPage from './letters/taking-apart.page.ts';
import lookUpsPage from './look-ups/look-ups.page.ts';
import mentionsPage from './mentions/mentions.page.ts';
import mergingPage from './merging/merging.page.ts';
import separationPage from './merging/separation.page.ts';
import lostPage from './messages/lost.page.ts';
import messagesPage from './messages/messages.page.ts';
import sendingPage from './messages/sending.page.ts';
import sentMessagePage from './messages/sent-message.page.ts';
import serviceMessagesPage from './messages/service-messages.page.ts';
import opinionsPage from './opinions/opinions.page.ts';
import propertyPage from './places/property.page.ts';
import streetPropertiesPage from './places/street-properties.page.ts';
import streetPage from './places/street.page.ts';
import homePage from './queues/home.page.ts';
import queueMapPage from './queues/queue-map.page.ts';
import queuePage from './queues/queue.page.ts';
import registerPage from './registers/register.page.ts';
import registersPage from './registers/registers.page.ts';
import relatingPage from './relating/relating.page.ts';
import unrelatingPage from './relating/unrelating.page.ts';
import confirmationPage from './requests/confirmation.page.ts';
import entryPage from './requests/entry.page.ts';
import handoverPage from './requests/handover.page.ts';
import sentToCallerPage from './requests/sent-to-caller.page.ts';
import servicesPage from './requests/services.page.ts';
import approvalPage from './retention/approval.page.ts';
import baseDatePage from './retention/base-date.page.ts';
import checkPage from './retention/check.page.ts';
import destructionPage from './retention/destruction.page.ts';
import destructionsPage from './retention/destructions.page.ts';
import exclusionPage from './retention/exclusion.page.ts';
import holdReleasePage from './retention/hold-release.page.ts';
import holdPage from './retention/hold.page.ts';
import holdsPage from './retention/holds.page.ts';
import tombstonePage from './retention/tombstone.page.ts';
import undatedPage from './retention/undated.page.ts';
import roleChangingPage from './roles/change.page.ts';
import roleChangeApprovalPage from './roles/role-change-approval.page.ts';
import roleChangeWithdrawalPage from './roles/role-change-withdrawal.page.ts';
import roleChangePage from './roles/role-change.page.ts';
import rolePage from './roles/role.page.ts';
import rolesPage from './roles/roles.page.ts';
import searchPage from './search/search.page.ts';
import newProposalPage from './services/new-proposal.page.ts';
import previewPage from './services/preview.page.ts';
import proposalPage from './services/proposal.page.ts';
import publicationPage from './services/publication.page.ts';
import rehearsalPage from './services/rehearsal.page.ts';
import publishedPage from './services/services.page.ts';
import versionsPage from './services/versions.page.ts';
import withdrawalPage from './services/withdrawal.page.ts';
import emergencyPage from './sign-in/emergency.page.ts';
import enrolmentPage from './sign-in/enrolment.page.ts';
import invitationPage from './sign-in/invitation.page.ts';
import recoveryCodesPage from './sign-in/recovery-codes.page.ts';
import secondFactorPage from './sign-in/second-factor.page.ts';
import signInPage from './sign-in/sign-in.page.ts';
import signOutPage from './sign-in/sign-out.page.ts';
import signedOutPage from './sign-in/signed-out.page.ts';
import commissionPage from './tasks/commission.page.ts';
import taskAssignmentPage from './tasks/task-assignment.page.ts';
import taskPage from './tasks/task.page.ts';
import tasksPage from './tasks/tasks.page.ts';
import waiverPage from './tasks/waiver.page.ts';
import handoverOfCasesPage from './team/member-handover.page.ts';
import memberPage from './team/member.page.ts';
import ownHandoverPage from './team/own-handover.page.ts';
import teamPage from './team/team.page.ts';
import workSettingsPage from './team/work-settings.page.ts';
import newViewPage from './views/new-view.page.ts';
import viewRemovalPage from './views/view-removal.page.ts';

/** Every page of the hub. */
export const pages: readonly Page<HubKit>[] = [
  bulkActionsPage,
  newBulkActionPage,
  bulkActionPage,
  signInPage,
  signOutPage,
  signedOutPage,
  secondFactorPage,
  enrolmentPage,
  recoveryCodesPage,
  emergencyPage,
  invitationPage,
  homePage,
  queuePage,
  queueMapPage,
  tasksPage,
  taskPage,
  taskAssignmentPage,
  commissionPage,
  waiverPage,
  searchPage,
  propertyPage,
  streetPage,
  streetPropertiesPage,
  casePage,
  actionPage,
  closingPage,
  reopeningPage,
  assignmentPage,
  movingPage,
  notePage,
  readingPage,
  discardingPage,
  mentionsPage,
  showingPage,
  answerPage,
  documentPage,
  holdingPage,
  registersPage,
  registerPage,
  retryPage,
  conditionsPage,
  suspensionPage,
  resumptionPage,
  endingPage,
  followUpPage,
  mergingPage,
  separationPage,
  relatingPage,
  unrelatingPage,
  baseDatePage,
  undatedPage,
  approvalPage,
  checkPage,
  destructionPage,
  destructionsPage,
  exclusionPage,
  holdPage,
  holdReleasePage,
  holdsPage,
  tombstonePage,
  workSettingsPage,
  ownHandoverPage,
  teamPage,
  memberPage,
  handoverOfCasesPage,
  servicesPage,
  entryPage,
  confirmationPage,
  handoverPage,
  sentToCallerPage,
  officersPage,
  officerPage,
  officerClosingPage,
  officerReopeningPage,
  secondFactorResetPage,
  rolesPage,
  rolePage,
  roleChangingPage,
  roleChangePage,
  roleChangeApprovalPage,
  roleChangeWithdrawalPage,
  alarmsPage,
  acknowledgementPage,
  clientsPage,
  lookUpsPage,
  newClientPage,
  newViewPage,
  viewRemovalPage,
  clientPage,
  clientKeyPage,
  revocationPage,
  sentMessagePage,
  sendingPage,
  lostPage,
  lettersPage,
  batchPage,
  batchHandoverPage,
  takingApartPage,
  opinionsPage,
  figuresPage,
  casesPage,
  messagesPage,
  serviceMessagesPage,
  publishedPage,
  versionsPage,
  newProposalPage,
  proposalPage,
  rehearsalPage,
  previewPage,
  publicationPage,
  withdrawalPage,
  gazetteerPage,
  importPage,
];
