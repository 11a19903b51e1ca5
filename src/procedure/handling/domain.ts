/** State of 组织办理 (第九–十一条). */
export type HandlingDomain = Readonly<Record<string, never>>;

export function emptyHandling(): HandlingDomain {
  return {};
}
