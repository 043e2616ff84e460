import type { InBoth, Tongue } from '#language';

type Grouped = { readonly group: string | undefined; readonly name: string };

export type ServiceGroup<Service> = {
  /** As the council's services.yaml calls it; nothing for services that are in none. */
  readonly group: string | undefined;
  readonly name: string | undefined;
  readonly services: readonly Service[];
};

type Groups = Readonly<Record<string, InBoth<string>>>;

/** Services by their group, in the council's order and each by name; those that are in none come last. Empty groups are left out. */
export function inGroups<Service extends Grouped>(
  services: readonly Service[],
  groups: Groups,
  tongue: Tongue,
): readonly ServiceGroup<Service>[] {
  const ordered = services.toSorted((one, other) => one.name.localeCompare(other.name, tongue));
  const isIn = (group: string | undefined) => group !== undefined && Object.hasOwn(groups, group);
  return [
    ...Object.entries(groups).map(([group, words]) => ({
      group,
      name: words[tongue],
      services: ordered.filter((service) => service.group === group),
    })),
    { group: undefined, name: undefined, services: ordered.filter(({ group }) => !isIn(group)) },
  ].filter((one) => one.services.length > 0);
}
