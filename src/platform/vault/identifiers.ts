export type IdentifierKind = 'phone' | 'id-number' | 'wechat' | 'email';

/** One spelling per identifier, so that equal people have equal fingerprints however they typed. */
export function normaliseIdentifier(kind: IdentifierKind, identifier: string): string {
  const text = identifier.normalize('NFKC').trim();
  switch (kind) {
    case 'phone':
      return text.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, '');
    case 'id-number':
      return text.replace(/\s/g, '').toUpperCase();
    case 'email':
      return text.toLowerCase();
    case 'wechat':
      return text;
  }
}
