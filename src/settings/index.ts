export { parseSettings, SETTING_NAMES, type Settings, SettingsFault } from './settings.js';
