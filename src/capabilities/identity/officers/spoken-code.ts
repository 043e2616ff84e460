import { createHash } from 'node:crypto';
import { systemChance } from '#platform/chance';

/** Letters and digits that nobody takes for one another: 32 of them, so 16 make 80 bits. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789';
const groups = 4;
const lettersOfGroup = 4;
const shape = /^[0-9A-HJKMNP-TV-Z]{16}$/;

/** A code to be read out or copied from paper, `K7QX-2M0D-…`: 80 bits, which nobody guesses, so its plain digest is safe at rest. */
export function drawSpokenCode(): string {
  return Array.from({ length: groups }, drawGroup).join('-');
}

function drawGroup(): string {
  return Array.from({ length: lettersOfGroup }, () => letters[systemChance.draw(letters.length)]).join('');
}

/** The code in what somebody typed, however it was spaced; nothing when it cannot be one. */
export function spokenCodeIn(typed: string): string | undefined {
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s.\p{Pd}\p{Cf}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return shape.test(bare) ? bare : undefined;
}

export function spokenCodeDigest(code: string): Buffer {
  return createHash('sha256').update(code.replaceAll('-', '')).digest();
}
