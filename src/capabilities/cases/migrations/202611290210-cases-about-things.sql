-- A case may be about a thing of the council's map (its layer and its owner's identifier), and on ground that is somebody
-- else's (by the name that the council's data gives them).
alter table cases."case"
  add column asset_layer text,
  add column asset text,
  add column owner text;
alter table cases."case"
  add constraint case_asset_with_its_layer check ((asset is null) = (asset_layer is null)) not valid;

-- What is open about one thing. No row is in it yet; the table is read once, in a tenth of a second for 250,000 cases.
-- squawk-ignore require-concurrent-index-creation
create index case_about_asset on cases."case" (authority_id, asset_layer, asset) where asset is not null;
