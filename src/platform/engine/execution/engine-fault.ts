/** Why a token cannot go on: becomes an incident at its element. The message is for the operator (Chinese). */
export class EngineFault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'EngineFault';
  }
}

/** Code and message of whatever was thrown at an element, for the incident. */
export function describeFault(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof EngineFault) return { code: error.code, message: error.message };
  if (!(error instanceof Error)) return { code: 'fault', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return { code, message: error.message };
}
