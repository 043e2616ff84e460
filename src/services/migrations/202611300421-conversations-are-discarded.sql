-- When the system that has a conversation discarded it: its draft is gone, and the same asked again is answered as it was.
alter table services.conversation add column discarded_at timestamptz;
