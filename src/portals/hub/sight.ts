import type { Sight } from '#capabilities/cases';
import type { StaffMember } from '#services';

/** The cases that an officer may see: those of their classes, and those that they have. */
export function sightFor({ id, sees }: StaffMember): Sight {
  return { classes: sees, officer: id };
}
