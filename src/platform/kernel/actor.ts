/** Roles of the 12314 procedure that decide what somebody sees and may do (policy data maps people to them). */
export type Role = string;

/** Who acts: the first parameter of every use case. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'staff' | 'reporter' | 'system';
  readonly roles: readonly Role[];
  /** The organisation unit the actor acts for; empty for reporters and the system. */
  readonly unit: string;
}

/** The platform itself: sweeps, timers, relays. */
export const SYSTEM: Actor = { id: 'system', name: '系统', kind: 'system', roles: ['system'], unit: '' };
