/** State of 信息管理 (第十五、十六条). */
export type RecordsDomain = Readonly<Record<string, never>>;

export function emptyRecords(): RecordsDomain {
  return {};
}
