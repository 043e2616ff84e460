import { refusalWords } from '#platform/errors';
import { mergingRefusals } from './merging/merging-refusals.ts';
import { relatingRefusals } from './relating/relating-refusals.ts';
import { sayChanges } from './say-changes.ts';

/** `changes` is a list of the events since, by type; `count` how many sub-cases are open. */
export const casesErrors = refusalWords({
  ...mergingRefusals,
  ...relatingRefusals,
  'case.not-found': {
    status: 404,
    en: () => 'There is no such case, or you may not see it. Check the reference.',
    cy: () => 'Nid oes achos o’r fath, neu ni chewch ei weld. Gwiriwch y cyfeirnod.',
  },
  'case.is-closed': {
    status: 409,
    en: () => 'This case is closed. Reopen it to change it.',
    cy: () => 'Mae’r achos hwn wedi’i gau. Ailagorwch ef i’w newid.',
  },
  'case.takes-no-reply': {
    status: 409,
    en: () =>
      'We have closed this, so nobody would read what you write. Go back to your request to see what you can do instead.',
    cy: () =>
      'Rydym wedi cau hwn, felly ni fyddai neb yn darllen yr hyn a ysgrifennwch. Ewch yn ôl at eich cais i weld beth y gallwch ei wneud yn lle hynny.',
  },
  'case.not-withdrawable': {
    status: 409,
    en: () =>
      'We have begun to act on your request, so it cannot be withdrawn any more. Write to us instead.',
    cy: () =>
      'Rydym wedi dechrau gweithredu ar eich cais, felly ni ellir ei dynnu’n ôl mwyach. Ysgrifennwch atom yn lle hynny.',
  },
  'case.not-reopenable': {
    status: 409,
    en: () => 'This cannot be opened again any more. Report it anew: we begin with the same place.',
    cy: () => 'Ni ellir ailagor hyn mwyach. Rhowch wybod amdano o’r newydd: dechreuwn gyda’r un lle.',
  },
  'case.opinion-too-early': {
    status: 409,
    en: () => 'We are still working on this. Tell us how we did when we have closed it.',
    cy: () => 'Rydym yn dal i weithio ar hyn. Dywedwch wrthym sut y gwnaethom pan fyddwn wedi’i gau.',
  },
  'case.is-open': {
    status: 409,
    en: () => 'This case is open already. Look at it again to see what has changed.',
    cy: () => 'Mae’r achos hwn eisoes ar agor. Edrychwch arno eto i weld beth sydd wedi newid.',
  },
  'case.action-not-possible': {
    status: 409,
    en: () => 'That cannot be done with the case as it stands. Look at it again to see what can.',
    cy: () => 'Ni ellir gwneud hynny gyda’r achos fel y mae. Edrychwch arno eto i weld beth sy’n bosibl.',
  },
  'case.steps-out-of-order': {
    status: 422,
    en: () => 'A step of this case is earlier than the one before it. Put them in the order of time.',
    cy: () => 'Mae cam o’r achos hwn yn gynharach na’r un o’i flaen. Rhowch nhw yn nhrefn amser.',
  },
  'case.clock-is-over': {
    status: 409,
    en: () =>
      'The time that this would extend has run out, has ended, or has not begun. Look at the case again.',
    cy: () =>
      'Mae’r amser y byddai hyn yn ei estyn wedi dod i ben, neu heb ddechrau. Edrychwch ar yr achos eto.',
  },
  'case.clock-was-extended': {
    status: 409,
    en: () => 'The time was extended in this way before. It can be done once.',
    cy: () => 'Estynnwyd yr amser fel hyn o’r blaen. Unwaith y gellir ei wneud.',
  },
  'case.day-is-too-late': {
    status: 422,
    en: () => 'Choose a day, no later than the service lets you.',
    cy: () => 'Dewiswch ddiwrnod, heb fod yn hwyrach nag y mae’r gwasanaeth yn ei ganiatáu.',
  },
  'case.needs-note': {
    status: 422,
    en: () => 'Write a note that says why.',
    cy: () => 'Ysgrifennwch nodyn sy’n dweud pam.',
  },
  'case.needs-outcome': {
    status: 422,
    en: () => 'Choose an outcome: a case cannot close without one.',
    cy: () => 'Dewiswch ganlyniad: ni ellir cau achos hebddo.',
  },
  'case.outcome-unknown': {
    status: 422,
    en: () => 'That outcome does not belong to this service. Choose one from the list.',
    cy: () => 'Nid yw’r canlyniad hwnnw’n perthyn i’r gwasanaeth hwn. Dewiswch un o’r rhestr.',
  },
  'case.counts-from-no-said-date': {
    status: 409,
    en: () => 'How long this case is kept does not count from a date that you say. Look at the case again.',
    cy: () =>
      'Nid yw’r cyfnod y cedwir yr achos hwn yn cyfrif o ddyddiad a ddywedwch chi. Edrychwch ar yr achos eto.',
  },
  'hold.nobody-to-hold': {
    status: 409,
    en: () => 'Whoever asked gave no email address and has no account. Hold this case, or its service.',
    cy: () =>
      'Ni roddodd pwy bynnag a ofynnodd gyfeiriad e-bost ac nid oes cyfrif ganddynt. Daliwch yr achos hwn, neu ei wasanaeth.',
  },
  'hold.not-found': {
    status: 404,
    en: () => 'There is no such hold. Look at the list again.',
    cy: () => 'Nid oes daliad o’r fath. Edrychwch ar y rhestr eto.',
  },
  'destruction.not-found': {
    status: 404,
    en: () => 'There is no such batch. Look at the list again.',
    cy: () => 'Nid oes swp o’r fath. Edrychwch ar y rhestr eto.',
  },
  'destruction.is-empty': {
    status: 409,
    en: () => 'Nothing is left in this batch. There is nothing to check.',
    cy: () => 'Nid oes dim ar ôl yn y swp hwn. Nid oes dim i’w wirio.',
  },
  'destruction.is-checked': {
    status: 409,
    en: () => 'A colleague has checked this batch already. Look at it again.',
    cy: () => 'Mae cydweithiwr eisoes wedi gwirio’r swp hwn. Edrychwch arno eto.',
  },
  'destruction.is-not-checked': {
    status: 409,
    en: () => 'Nobody has checked this batch yet. One officer checks it, another approves it.',
    cy: () =>
      'Nid oes neb wedi gwirio’r swp hwn eto. Mae un swyddog yn ei wirio, ac un arall yn ei gymeradwyo.',
  },
  'destruction.needs-another': {
    status: 409,
    en: () => 'You checked this batch. Ask another officer to approve it.',
    cy: () => 'Chi a wiriodd y swp hwn. Gofynnwch i swyddog arall ei gymeradwyo.',
  },
  'destruction.is-approved': {
    status: 409,
    en: () => 'This batch is approved, and is being destroyed. Nothing can be taken out any more.',
    cy: () => 'Mae’r swp hwn wedi’i gymeradwyo, ac yn cael ei ddinistrio. Ni ellir tynnu dim allan mwyach.',
  },
  'case.queue-unknown': {
    status: 422,
    en: () => 'There is no such queue. Choose one from the list.',
    cy: () => 'Nid oes ciw o’r fath. Dewiswch un o’r rhestr.',
  },
  'case.changed-meanwhile': {
    status: 409,
    en: ({ changes }) =>
      `While you were looking at this case, ${sayChanges(String(changes), 'en')}. Look at it again, then decide.`,
    cy: ({ changes }) =>
      `Tra oeddech yn edrych ar yr achos hwn, ${sayChanges(String(changes), 'cy')}. Edrychwch arno eto, yna penderfynwch.`,
  },
  'mention.is-public': {
    status: 422,
    en: () => 'Those who asked would read whom it mentions. Write a note for colleagues instead.',
    cy: () =>
      'Byddai’r rhai a ofynnodd yn darllen pwy y mae’n eu crybwyll. Ysgrifennwch nodyn i gydweithwyr yn lle hynny.',
  },
  'jotting.is-over': {
    status: 409,
    en: () => 'This was sent or discarded. Open the page again to write something else.',
    cy: () => 'Anfonwyd neu gwaredwyd hyn. Agorwch y dudalen eto i ysgrifennu rhywbeth arall.',
  },
  'jotting.not-kept': {
    status: 422,
    en: () => 'What you typed is too long to be kept while you write, or has characters that cannot be kept.',
    cy: () =>
      'Mae’r hyn a deipiwyd gennych yn rhy hir i’w gadw wrth ichi ysgrifennu, neu mae ynddo nodau na ellir eu cadw.',
  },
  'case.has-open-sub-cases': {
    status: 409,
    en: ({ count }) =>
      count === 1
        ? 'A sub-case of this case is still open. Close it first.'
        : `${String(count)} sub-cases of this case are still open. Close them first.`,
    cy: ({ count }) =>
      count === 1
        ? 'Mae is-achos i’r achos hwn yn dal ar agor. Caewch ef yn gyntaf.'
        : `Mae is-achosion yr achos hwn yn dal ar agor (${String(count)}). Caewch nhw yn gyntaf.`,
  },
  'case.has-open-tasks': {
    status: 409,
    en: ({ count }) =>
      count === 1
        ? 'A task of this case is still open. Finish it, or say that it is not needed.'
        : `${String(count)} tasks of this case are still open. Finish them, or say that they are not needed.`,
    cy: ({ count }) =>
      count === 1
        ? 'Mae tasg yr achos hwn yn dal ar agor. Gorffennwch hi, neu dywedwch nad oes ei hangen.'
        : `Mae tasgau’r achos hwn yn dal ar agor (${String(count)}). Gorffennwch nhw, neu dywedwch nad oes eu hangen.`,
  },
  'case.needs-task': {
    status: 409,
    en: () => 'Something has to be done before that. Look at the case again to see which task it is.',
    cy: () => 'Rhaid gwneud rhywbeth cyn hynny. Edrychwch ar yr achos eto i weld pa dasg ydyw.',
  },
  'ask.not-found': {
    status: 404,
    en: () => 'Nothing of that kind was asked, or you may not see it. Check the identifier.',
    cy: () => 'Ni ofynnwyd dim o’r fath, neu ni chewch ei weld. Gwiriwch y dynodwr.',
  },
  'ask.is-answered': {
    status: 409,
    en: () => 'This has been answered already, and otherwise. Look at the case to see how.',
    cy: () => 'Mae hyn eisoes wedi’i ateb, ac yn wahanol. Edrychwch ar yr achos i weld sut.',
  },
  'case.needs-document': {
    status: 409,
    en: () => 'A document has to be attached before that. Look at the case again to see which.',
    cy: () => 'Rhaid atodi dogfen cyn hynny. Edrychwch ar yr achos eto i weld pa un.',
  },
  'task.not-found': {
    status: 404,
    en: () => 'There is no such task, or you may not see it. Look at its case again.',
    cy: () => 'Nid oes tasg o’r fath, neu ni chewch ei gweld. Edrychwch ar ei hachos eto.',
  },
  'task.is-ended': {
    status: 409,
    en: () => 'This task is finished already. Look at it again to see how.',
    cy: () => 'Mae’r dasg hon eisoes wedi’i gorffen. Edrychwch arni eto i weld sut.',
  },
  'task.has-open-items': {
    status: 422,
    en: () => 'Tick everything on the list before you say that the task is done.',
    cy: () => 'Ticiwch bopeth ar y rhestr cyn dweud bod y dasg wedi’i gwneud.',
  },
  'task.needs-reason': {
    status: 422,
    en: () => 'Write why the task is not needed.',
    cy: () => 'Ysgrifennwch pam nad oes angen y dasg.',
  },
  'case.is-sub-case': {
    status: 409,
    en: () => 'This is a sub-case, and a sub-case has none of its own. Open it on the main case.',
    cy: () => 'Is-achos yw hwn, ac nid oes gan is-achos rai ei hun. Agorwch ef ar y prif achos.',
  },
  'case.parent-is-closed': {
    status: 409,
    en: () => 'The main case is closed. Reopen it before this sub-case.',
    cy: () => 'Mae’r prif achos wedi’i gau. Ailagorwch ef cyn yr is-achos hwn.',
  },
  'case.taken': {
    status: 409,
    en: () => 'A colleague has taken this case. Ask them, or have it assigned to you.',
    cy: () =>
      'Mae cydweithiwr wedi cymryd yr achos hwn. Gofynnwch iddynt, neu trefnwch iddo gael ei aseinio i chi.',
  },
  'case.reference-taken': {
    status: 409,
    en: () => 'That reference belongs to another request. Send yours again to get a new one.',
    cy: () => 'Mae’r cyfeirnod hwnnw’n perthyn i gais arall. Anfonwch eich cais eto i gael un newydd.',
  },
  'case.version-unknown': {
    status: 409,
    en: ({ service, version }) =>
      `Version ${String(version)} of ${String(service)} has not been published. Publish it first.`,
    cy: ({ service, version }) =>
      `Nid yw fersiwn ${String(version)} o ${String(service)} wedi’i chyhoeddi. Cyhoeddwch hi yn gyntaf.`,
  },
  'case.version-is-published': {
    status: 409,
    en: ({ service, version }) =>
      `Version ${String(version)} of ${String(service)} is published and cannot change. Publish it under the next number.`,
    cy: ({ service, version }) =>
      `Mae fersiwn ${String(version)} o ${String(service)} wedi’i chyhoeddi ac ni all newid. Cyhoeddwch hi dan y rhif nesaf.`,
  },
});
