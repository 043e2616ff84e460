import type { Sight } from '#capabilities/cases';
import type { HubOfficer } from './kit.ts';

/** The cases that an officer may see: those of their classes, and those that they have. */
export function sightFor({ id, sees }: HubOfficer): Sight {
  return { classes: sees, officer: id };
}
