type Named = { readonly name: string; readonly noun: string; readonly about: string };

/** Services that have every typed word at the beginning of one of theirs, in any order, by name. */
export function namedLike<Service extends Named>(
  services: readonly Service[],
  typed: string,
): readonly Service[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return byName(services);
  const fits = ({ name, noun, about }: Service) => {
    const has = wordsOf([name, noun, about].join(' '));
    return wanted.every((word) => has.some((own) => own.startsWith(word)));
  };
  return byName(services.filter(fits));
}

function byName<Service extends Named>(services: readonly Service[]): readonly Service[] {
  return services.toSorted((one, other) => one.name.localeCompare(other.name));
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
