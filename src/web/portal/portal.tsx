/** 我要举报、办理查询: for everybody, without an account. */
export function Portal() {
  return <main id="main" />;
}
