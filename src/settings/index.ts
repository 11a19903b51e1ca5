export { parseSettings, SETTING_NAMES, Settings, SettingsFault } from './settings.js';
