import { lineIcon } from './line-icon.js';

export type { Icon, IconProps } from './line-icon.js';
export { BrandMark, StillWater } from './marks.js';

const ring = 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z';
const sheet = 'M4 2h5l3 3v9H4ZM9 2v3h3';

// Time and state
export const ClockIcon = /* @__PURE__ */ lineIcon(`${ring}M8 4.7V8l2.3 1.7`);
export const WarningIcon = /* @__PURE__ */ lineIcon('M8 2.5 14 13.3H2ZM8 6.5v3.2M8 11.6v.1');
export const TickCircleIcon = /* @__PURE__ */ lineIcon(`${ring}M5.2 8.2l2 1.9 3.7-3.9`);
export const CrossCircleIcon = /* @__PURE__ */ lineIcon(`${ring}M6 6l4 4M10 6l-4 4`);
export const PauseIcon = /* @__PURE__ */ lineIcon(`${ring}M6.5 5.7v4.6M9.5 5.7v4.6`);
export const InfoIcon = /* @__PURE__ */ lineIcon(`${ring}M8 7.3v3.5M8 5v.1`);
export const DashIcon = /* @__PURE__ */ lineIcon('M3 8h10');
export const TickIcon = /* @__PURE__ */ lineIcon('M3 8.5l3.2 3L13 4.5');
export const CrossIcon = /* @__PURE__ */ lineIcon('M4 4l8 8M12 4l-8 8');
export const CalendarIcon = /* @__PURE__ */ lineIcon('M2.5 3.5h11v10h-11ZM2.5 6.7h11M5.5 2v3M10.5 2v3');
export const PlayIcon = /* @__PURE__ */ lineIcon('M5 3.2 12.5 8 5 12.8Z');
export const FlagIcon = /* @__PURE__ */ lineIcon('M4 14V2.5h8.5L10.8 5.5l1.7 3H4');
export const LockIcon = /* @__PURE__ */ lineIcon('M3.5 7h9v6.5h-9ZM5.3 7V5a2.7 2.7 0 0 1 5.4 0v2');
export const ShieldIcon = /* @__PURE__ */ lineIcon(
  'M8 2l5 1.7v3.9c0 3.1-2 5.2-5 6.4-3-1.2-5-3.3-5-6.4V3.7ZM5.8 8l1.6 1.6 2.9-3.1',
);
export const OfflineIcon = /* @__PURE__ */ lineIcon(
  'M2 2.5l11.5 11.5M2 6.3a9 9 0 0 1 2.7-1.7M7.5 3.8A9 9 0 0 1 14 6.3M4.4 8.9a5.5 5.5 0 0 1 2.3-1.4M10.5 8.2l1.1.7M6.5 11.2a2.2 2.2 0 0 1 3 .1M8 13.6v.1',
);

// Steps of the procedure
export const DropIcon = /* @__PURE__ */ lineIcon('M8 2s4.5 4.7 4.5 7.8a4.5 4.5 0 0 1-9 0C3.5 6.7 8 2 8 2Z');
export const EnvelopeIcon = /* @__PURE__ */ lineIcon('M2 3.7h12v8.6H2ZM2.3 4.2 8 8.7l5.7-4.5');
export const ArrowIcon = /* @__PURE__ */ lineIcon('M2.5 8h11M9.7 4.2 13.5 8l-3.8 3.8');
export const ReturnIcon = /* @__PURE__ */ lineIcon('M6 3.8 2.5 7.3 6 10.8M2.7 7.3h6.9a3.3 3.3 0 0 1 0 6.5H8');
export const BranchIcon = /* @__PURE__ */ lineIcon(
  'M6 3.7a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0ZM6 12.3a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0ZM13.4 5.7a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0ZM4.3 5.4v5.2M11.7 7.4c0 2.3-3 2.5-5.6 3.7',
);
export const LinkIcon = /* @__PURE__ */ lineIcon(
  'M6.7 9.3a2.7 2.7 0 0 0 3.8 0l2.2-2.2a2.7 2.7 0 0 0-3.8-3.8l-.8.8M9.3 6.7a2.7 2.7 0 0 0-3.8 0L3.3 8.9a2.7 2.7 0 0 0 3.8 3.8l.8-.8',
);
export const EyeIcon = /* @__PURE__ */ lineIcon(
  'M1.7 8S4 3.9 8 3.9 14.3 8 14.3 8 12 12.1 8 12.1 1.7 8 1.7 8ZM9.8 8a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0Z',
);
export const PhoneIcon = /* @__PURE__ */ lineIcon(
  'M3.5 2.5h2.2L7 5.5 5.4 6.7a8 8 0 0 0 3.9 3.9L10.5 9l3 1.3v2.2c0 .6-.4 1-1 1A10.5 10.5 0 0 1 2.5 3.5c0-.6.4-1 1-1Z',
);
export const FormIcon = /* @__PURE__ */ lineIcon(`${sheet}M6 8h4M6 11h4`);
export const FileIcon = /* @__PURE__ */ lineIcon(sheet);

// Pressing and finding
export const SearchIcon = /* @__PURE__ */ lineIcon('M11.5 7A4.5 4.5 0 1 1 2.5 7a4.5 4.5 0 0 1 9 0ZM10.3 10.3 14 14');
export const BellIcon = /* @__PURE__ */ lineIcon('M4 11V7a4 4 0 0 1 8 0v4l1.3 1.3H2.7ZM6.7 14.2h2.6');
export const UserIcon = /* @__PURE__ */ lineIcon(
  'M10.7 5a2.7 2.7 0 1 1-5.4 0 2.7 2.7 0 0 1 5.4 0ZM2.7 14c.4-3 2.5-4.5 5.3-4.5s4.9 1.5 5.3 4.5',
);
export const PlusIcon = /* @__PURE__ */ lineIcon('M8 3v10M3 8h10');
export const UpIcon = /* @__PURE__ */ lineIcon('M3.5 10 8 5.5l4.5 4.5');
export const DownIcon = /* @__PURE__ */ lineIcon('M3.5 6 8 10.5 12.5 6');
export const LeftIcon = /* @__PURE__ */ lineIcon('M10 3.5 5.5 8l4.5 4.5');
export const RightIcon = /* @__PURE__ */ lineIcon('M6 3.5 10.5 8 6 12.5');
export const MoreIcon = /* @__PURE__ */ lineIcon('M3.5 7.7v.6M8 7.7v.6M12.5 7.7v.6');
export const MenuIcon = /* @__PURE__ */ lineIcon('M2.5 4h11M2.5 8h11M2.5 12h11');
export const EditIcon = /* @__PURE__ */ lineIcon('M3 13l.7-3L10.6 3.1l2.3 2.3L6 12.3ZM9 4.7 11.3 7');
export const TrashIcon = /* @__PURE__ */ lineIcon('M2.5 4.5h11M6 4.5V2.5h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4');
export const FilterIcon = /* @__PURE__ */ lineIcon('M2.5 3h11L9.3 8.2v4.3l-2.6 1.3V8.2Z');
export const CopyIcon = /* @__PURE__ */ lineIcon('M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3');
export const RefreshIcon = /* @__PURE__ */ lineIcon('M13.5 8a5.5 5.5 0 1 1-1.7-4L13.5 5.5M13.5 2.3v3.2h-3.2');
export const ExternalIcon = /* @__PURE__ */ lineIcon('M7 3H3v10h10V9M9.5 2.5h4v4M13.2 2.8 7.5 8.5');
export const LeaveIcon = /* @__PURE__ */ lineIcon('M9.5 2.5H3v11h6.5M6.5 8h7.5M11.2 5.2 14 8l-2.8 2.8');
export const SettingsIcon = /* @__PURE__ */ lineIcon('M2.5 4.5h6M11.5 4.5h2M10 3v3M2.5 11.5h2M7.5 11.5h6M6 10v3');

// Files, places, paper
export const AttachmentIcon = /* @__PURE__ */ lineIcon(
  'M12.8 7.5 7.7 12.6a3 3 0 0 1-4.3-4.3l5.4-5.4a2 2 0 0 1 2.9 2.9l-5.3 5.2a1 1 0 0 1-1.4-1.4l4.7-4.6',
);
export const CameraIcon = /* @__PURE__ */ lineIcon(
  'M2 4.7h3l1.2-1.9h3.6L11 4.7h3v8.5H2ZM10.5 8.8a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z',
);
export const ImageIcon = /* @__PURE__ */ lineIcon('M2 3h12v10H2ZM2.3 11.5 6 7.7l3 3 2-2 2.7 2.7M11 5.8v.1');
export const VideoIcon = /* @__PURE__ */ lineIcon('M2 4h8.5v8H2ZM10.5 7l3.5-2v6l-3.5-2');
export const RecordingIcon = /* @__PURE__ */ lineIcon(
  'M6 4.5a2 2 0 0 1 4 0v3a2 2 0 0 1-4 0ZM3.5 7.5a4.5 4.5 0 0 0 9 0M8 12v2.2',
);
export const UploadIcon = /* @__PURE__ */ lineIcon('M8 10.5V2.7M4.7 6 8 2.7 11.3 6M2.5 10.5v3h11v-3');
export const DownloadIcon = /* @__PURE__ */ lineIcon('M8 2.5v7.8M4.7 7 8 10.3 11.3 7M2.5 10.5v3h11v-3');
export const PrinterIcon = /* @__PURE__ */ lineIcon('M4.5 6V2.3h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.3h7v4.4h-7Z');
export const PinIcon = /* @__PURE__ */ lineIcon(
  'M8 14.3S3.5 10 3.5 6.5a4.5 4.5 0 0 1 9 0C12.5 10 8 14.3 8 14.3ZM9.6 6.5a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0Z',
);
export const MessageIcon = /* @__PURE__ */ lineIcon('M2.5 3h11v8H8l-3 2.7V11H2.5Z');
export const KeyboardIcon = /* @__PURE__ */ lineIcon(
  'M1.7 4h12.6v8H1.7ZM4 6.7v.1M6.7 6.7v.1M9.3 6.7v.1M12 6.7v.1M5 9.5h6',
);
export const HomeIcon = /* @__PURE__ */ lineIcon('M2 8 8 2.7 14 8M3.7 6.7v6.8h8.6V6.7M6.5 13.5v-4h3v4');
