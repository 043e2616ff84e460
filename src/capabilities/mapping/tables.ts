// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId, Usrn, Uuid } from '#language';
import type { ColumnType, Generated, GeneratedAlways } from '#platform/database';

export type MappingTables = {
  'mapping.area': {
    authority_id: Generated<AuthorityId>;
    kind: string;
    code: string;
    name: string;
    name_cy: string;
    west: number;
    south: number;
    east: number;
    north: number;
    coordinates: number[];
    ends: number[];
    set_on: Generated<Temporal.PlainDate>;
    from_on: Generated<Temporal.PlainDate>;
    to_on: Generated<Temporal.PlainDate>;
    facts: ColumnType<unknown, string | undefined, string>;
  };
  'mapping.area_kind': {
    authority_id: Generated<AuthorityId>;
    kind: string;
    words: ColumnType<unknown, string, string>;
    apart: boolean;
    covers: boolean;
  };
  'mapping.area_set': {
    authority_id: Generated<AuthorityId>;
    kind: string;
    from_on: Temporal.PlainDate;
    revision: string;
    file: string;
    areas: number;
    imported_at: Temporal.Instant;
  };
  'mapping.asset': {
    authority_id: Generated<AuthorityId>;
    layer: string;
    id: string;
    since: number;
    until: Generated<number>;
    name: string;
    name_cy: string;
    easting: number;
    northing: number;
    strip: GeneratedAlways<number>;
    usrn: Usrn | null;
    facts: ColumnType<unknown, string, string>;
    digest: string;
  };
  'mapping.asset_import': {
    authority_id: Generated<AuthorityId>;
    layer: string;
    number: number;
    id: Uuid;
    file: string;
    digest: string;
    begun_at: Temporal.Instant;
    ended_at: Temporal.Instant | null;
  };
  'mapping.asset_layer': {
    authority_id: Generated<AuthorityId>;
    layer: string;
    position: number;
    words: ColumnType<unknown, string, string>;
    marker: string;
    is_public: boolean;
    is_reportable: boolean;
    within: number;
  };
  'mapping.asset_live': {
    authority_id: Generated<AuthorityId>;
    layer: string;
    number: number;
    digest: string;
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
    name: 'areas' | 'map' | 'street-owners';
    id: Uuid;
    revision: string;
    imported_at: Temporal.Instant;
  };
  'mapping.owner': {
    authority_id: Generated<AuthorityId>;
    owner: string;
    words: ColumnType<unknown, string, string>;
    web: string | null;
    telephone: string | null;
    does: 'tell' | 'route';
    queue: string | null;
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
  'mapping.street_owner': {
    authority_id: Generated<AuthorityId>;
    usrn: Usrn;
    owner: string;
  };
};
