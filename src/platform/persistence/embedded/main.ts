import type { Announcement } from './supervisor.js';

const [dataDir, socketPath] = process.argv.slice(2);
const announce = (said: Announcement): void => {
  process.send?.(said);
};
announce({ kind: 'refused', code: 'database.not-started', params: { reason: `${dataDir} ${socketPath}` } });
