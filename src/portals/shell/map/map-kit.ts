import type { Kit } from '#platform/http';
import type { Council } from '#services';

/** What the maps of a portal need of its world. */
export type MapKit = Kit & { readonly world: { readonly council: Pick<Council, 'theme' | 'map'> } };
