export { type IdentifierKind, normaliseIdentifier } from './identifiers.js';
export { KeyVault } from './key-vault.js';
export { loadMasterKey, type MasterKey, MasterKeyRefused, type MasterKeySource, masterKeyOf } from './master-key.js';
export * from './vault.js';
