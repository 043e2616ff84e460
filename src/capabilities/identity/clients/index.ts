export { addClient } from './add-client.ts';
export { clientByKey } from './client-by-key.ts';
export type { KeyHolder } from './client-by-key.ts';
export { clientNamed, clientRecord, clientRecords } from './client-records.ts';
export type { ClientRecord } from './client-records.ts';
export { askedOfClient, clientPermissions, mostPerMinute, usualPerMinute } from './client.ts';
export type { Client, ClientPermission } from './client.ts';
export { revokeClient } from './revoke-client.ts';
export { keepUntakenKey, takeKey, untakenKey } from './untaken-key.ts';
