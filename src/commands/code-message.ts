import type { CodeToTell } from '#capabilities/identity';
import type { Message } from '#capabilities/notifications';
import type { Council } from '#services';

/** The email that carries a sign-in code. The code stands in its subject, where a phone shows it. */
export function codeMessage(
  council: Council,
  { id, email, code, tongue, goodForMinutes }: CodeToTell,
): Message {
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  const name = council.name[tongue];
  const words = {
    en: {
      subject: `${spaced} is your code for ${name}`,
      body: `Your code is ${spaced}. It is good for ${String(goodForMinutes)} minutes.\n\nIf you did not ask for it, you need do nothing. Nobody can use it without this email.`,
    },
    cy: {
      subject: `${spaced} yw eich cod ar gyfer ${name}`,
      body: `Eich cod yw ${spaced}. Mae’n ddilys am ${String(goodForMinutes)} munud.\n\nOs na ofynnoch amdano, nid oes angen i chi wneud dim. Ni all neb ei ddefnyddio heb yr e-bost hwn.`,
    },
  }[tongue];
  return { to: email, tongue, ...words, key: `code ${id}` };
}
