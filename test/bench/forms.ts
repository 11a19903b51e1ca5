/** A component of a form, as form-js writes it. */
export type Part = Record<string, unknown>;

export const form = (...components: Part[]) => ({ type: 'default', id: 'f', schemaVersion: 16, components });
export const part = (type: string, key: string, more: Part = {}): Part => ({
  type,
  key,
  label: `「${key}」`,
  id: `x_${key}`,
  ...more,
});
