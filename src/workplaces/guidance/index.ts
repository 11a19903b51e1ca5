export { checkDeskScript, checkPortalGuidance } from './check-guidance.js';
export { type Authority, CALL_OUTCOMES, type CallOutcome, DESK_SCRIPT_PATH, PORTAL_GUIDANCE_PATH } from './files.js';
export { Guidance } from './guidance.js';
export { GuidanceModule } from './guidance.module.js';
export { type DeskScriptView, deskScript, elsewhere } from './schemas.js';
