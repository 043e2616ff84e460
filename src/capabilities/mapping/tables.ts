// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId, Usrn, Uuid } from '#language';
import type { Generated } from '#platform/database';

export type MappingTables = {
  'mapping.area': {
    authority_id: Generated<AuthorityId>;
    kind: 'borough' | 'ward' | 'parish';
    code: string;
    name: string;
    name_cy: string;
    west: number;
    south: number;
    east: number;
    north: number;
    coordinates: number[];
    ends: number[];
  };
  'mapping.land': {
    authority_id: Generated<AuthorityId>;
    number: number;
    class: 'built-up' | 'industry' | 'park' | 'wood' | 'water' | 'building' | 'rail' | 'station' | 'place';
    form: 'area' | 'line' | 'point';
    name: string;
    west: number;
    south: number;
    east: number;
    north: number;
    coordinates: number[];
    ends: number[];
  };
  'mapping.layer': {
    authority_id: Generated<AuthorityId>;
    name: 'areas' | 'map';
    id: Uuid;
    revision: string;
    imported_at: Temporal.Instant;
  };
  'mapping.street_line': {
    authority_id: Generated<AuthorityId>;
    number: number;
    usrn: Usrn | null;
    class: 'main' | 'street' | 'path';
    name: string;
    name_cy: string;
    west: number;
    south: number;
    east: number;
    north: number;
    coordinates: number[];
    ends: number[];
  };
};
