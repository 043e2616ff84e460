/** Who brings an officer's second factor: the staff directory, which the council trusts to ask for it, or Moothall. */
export type SecondFactorPolicy = 'directory' | 'moothall';

/** Ways of being recognised (RFC 8176, and Entra's) that are more than one factor, or one that is as good as two. */
const strong = ['mfa', 'ngcmfa', 'otp', 'hwk', 'swk', 'sms', 'fpt', 'face', 'iris', 'sc'];

/**
 * Whether we ask for a second factor of our own. Where the directory is trusted with it, its word may still be that this
 * time it asked for none; Entra leaves the claim out unless it is told otherwise, which is no such word.
 */
export function asksForSecondFactor(
  policy: SecondFactorPolicy,
  methods: readonly string[] | undefined,
): boolean {
  if (policy === 'moothall') return true;
  return methods !== undefined && !methods.some((method) => strong.includes(method));
}
