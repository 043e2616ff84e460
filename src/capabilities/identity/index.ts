export { identityErrors } from './errors.ts';
export { forgetOldSignIns } from './forget-old-sign-ins.ts';
export { localPath } from './local-path.ts';
export type { Alarm, CodePort, CodeToTell, Departure, OfficerClaims } from './port.ts';
export type { OfficerDirectory, RaiseAlarm, Returned } from './port.ts';
export type { Refused } from './refused.ts';

export { accountOf, accountWith } from './residents/account-of.ts';
export type { Account } from './residents/account-of.ts';
export { askForCode } from './residents/ask-for-code.ts';
export { codeAwaited } from './residents/code-awaited.ts';
export { mailboxDigest } from './residents/digests.ts';
export { signOut, signOutEverywhere } from './residents/sign-out.ts';
export { typedCode } from './residents/typed-code.ts';
export { useCode } from './residents/use-code.ts';

export * from './officers/index.ts';
export * from './clients/index.ts';
