export type { CheckProgram, DataCheck, PolicyNames } from './check-policy.js';
export { liveCalendar, liveDirectory, livePlaces } from './live-views.js';
export { PolicyParts, policyModule } from './policy.module.js';
export { readPolicyFolder, writePolicyFolder } from './policy-folder.js';
export { isLive } from './policy-paths.js';
export * from './policy-releases.js';
export { differingPaths, PolicyFault } from './policy-tree.js';
export { openPolicyReleases, type PolicySettings } from './stored-policy-releases.js';
export { exportPolicy, importFirstPolicy, importPolicy } from './transfer-policy.js';
