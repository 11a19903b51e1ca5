export { CODE_LIFETIME_MS, ContactProofs, MOST_TRIES, type Proof, TOKEN_LIFETIME_MS } from './contact-proofs.js';
export { MongoContactProofs } from './mongo-contact-proofs.js';
