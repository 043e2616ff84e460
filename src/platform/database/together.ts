/**
 * Waits for several things that were asked for at once, and so in one packet. Where one fails the others are waited for all
 * the same: none may still be asking when its transaction has ended.
 */
export async function together<const Asked extends readonly unknown[]>(
  ...asked: Asked
): Promise<{ -readonly [Place in keyof Asked]: Awaited<Asked[Place]> }> {
  await Promise.allSettled(asked);
  return Promise.all(asked);
}
