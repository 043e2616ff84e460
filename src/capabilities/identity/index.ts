export { identityErrors } from './errors.ts';
export { forgetOldSignIns } from './forget-old-sign-ins.ts';
export { localPath } from './local-path.ts';
export type { CodePort, CodeToTell, Departure, OfficerClaims, OfficerDirectory, Returned } from './port.ts';
export type { Refused } from './refused.ts';

export { accountOf } from './residents/account-of.ts';
export type { Account } from './residents/account-of.ts';
export { askForCode } from './residents/ask-for-code.ts';
export { codeAwaited } from './residents/code-awaited.ts';
export { signOut, signOutEverywhere } from './residents/sign-out.ts';
export { typedCode } from './residents/typed-code.ts';
export { useCode } from './residents/use-code.ts';

export { beginOfficerSignIn } from './officers/begin-sign-in.ts';
export { closeOfficer, reopenOfficer } from './officers/close-officer.ts';
export { keepOfficer } from './officers/keep-officer.ts';
export { nameOfficers } from './officers/name-officers.ts';
export { officerOf } from './officers/officer-of.ts';
export type { Officer } from './officers/officer-of.ts';
export { officersInTeam } from './officers/officers-in-team.ts';
export { recordOfficerSignIn } from './officers/record-sign-in.ts';
export type { HeldRole, RoleBook, RoleMap } from './officers/roles.ts';
export { signOutOfficer } from './officers/sign-out.ts';
export { takeOfficerSignIn } from './officers/take-sign-in.ts';
export type { OfficerSignIn } from './officers/take-sign-in.ts';
