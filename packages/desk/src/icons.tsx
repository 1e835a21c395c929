/** Icons of the desk: 24 grid, stroke 1.75, the colour of the text. Beside a word they say nothing themselves; the button's name does. */
import type { FunctionComponent } from 'preact';

export interface IconProps {
  readonly size?: 14 | 16 | 18 | 20 | 22;
  readonly class?: string;
}
export type Icon = FunctionComponent<IconProps>;

/** An icon of these paths. */
export const drawn =
  (...strokes: readonly string[]): Icon =>
  ({ size = 20, class: name = '' }) => (
    <svg class={`icon ${name}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {strokes.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );

const ring = 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0';

export const BackIcon = drawn('M19 12H5M11 6l-6 6 6 6');
export const BookIcon = drawn('M12 6.5C10 5 7.5 4.5 4 4.5v14c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2v-14c-3.5 0-6 .5-8 2ZM12 6.5v14');
export const CasesIcon = drawn('M6 21V4M6 4.5h11.5L15 8.5l2.5 4H6');
export const CheckIcon = drawn('m5 12.5 4.5 4.5L19 7.5');
export const ChevronDownIcon = drawn('m6 9.5 6 6 6-6');
export const ClockIcon = drawn(ring, 'M12 7.5V12l3 2');
export const CloseIcon = drawn('m6.5 6.5 11 11M17.5 6.5l-11 11');
export const ErrorIcon = drawn(ring, 'M12 7.8v4.7M12 16h.01');
export const EyeIcon = drawn('M2.5 12c2.2-4 5.4-6 9.5-6s7.3 2 9.5 6c-2.2 4-5.4 6-9.5 6s-7.3-2-9.5-6Z', 'M9.2 12a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0');
export const ExternalIcon = drawn('M13.5 4H20v6.5M20 4l-9 9M10 5H6a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-4');
export const FormIcon = drawn(
  'M6 3.5h12a1.5 1.5 0 0 1 1.5 1.5v14a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 19V5A1.5 1.5 0 0 1 6 3.5Z',
  'M8 8.5h8M8 12.5h8M8 16.5h4',
);
export const InboxIcon = drawn('M3.5 13.5 6 5.5h12l2.5 8v5a1.5 1.5 0 0 1-1.5 1.5H5a1.5 1.5 0 0 1-1.5-1.5v-5Z', 'M3.5 13.5h5l1.2 2.5h4.6l1.2-2.5h5');
export const InfoIcon = drawn(ring, 'M12 11.5v4.7M12 8h.01');
export const KeyboardIcon = drawn(
  'M4.5 6h15a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2Z',
  'M6.5 10h.01M10 10h.01M14 10h.01M17.5 10h.01M8 14h8',
);
export const MoreIcon: Icon = (props) => <Dots {...props} class="icon-dots" />;
const Dots = drawn('M5.5 12h.01M12 12h.01M18.5 12h.01');
export const NoteIcon = drawn('M14 20H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v8l-6 6Z', 'M14 20v-4a2 2 0 0 1 2-2h4M8 9h8M8 13h3');
export const OfflineIcon = drawn(
  'm4 4 16 16M12 19h.01M8.5 15.5a5 5 0 0 1 6.6-.4M5 12a10 10 0 0 1 4.7-2.6M19 12a10 10 0 0 0-6-2.9M2 8.5a15 15 0 0 1 4-2.6M22 8.5a15 15 0 0 0-11-3.9',
);
export const PersonIcon = drawn('M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0', 'M4.5 20.5c.8-3.8 3.8-6 7.5-6s6.7 2.2 7.5 6');
export const RetryIcon = drawn('M19.5 12a7.5 7.5 0 1 1-2.3-5.4L19.5 9M19.5 4v5h-5');
export const SettingsIcon = drawn('M4 8h9M17 8h3M4 16h3M11 16h9', 'M13 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0', 'M7 16a2 2 0 1 0 4 0a2 2 0 1 0-4 0');
export const AttachIcon = drawn('m20 11.5-8.3 8.2a5 5 0 0 1-7.1-7.1l8.6-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.5 8.4a1.8 1.8 0 0 1-2.5-2.5l7.7-7.6');
export const DownloadIcon = drawn('M12 4v11M7 10.5l5 5 5-5M4.5 20h15');
export const FileIcon = drawn('M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5L13.5 3Z', 'M13.5 3v5.5H19');

export const SentIcon = CheckIcon;
export const DeliveredIcon = drawn('m2 12.5 4.5 4.5L15 8M11.5 16l1 1L22 7.5');
export const ReadIcon: Icon = (props) => <DeliveredIcon {...props} class="icon-bold" />;
export const SendingIcon: Icon = (props) => <ClockIcon {...props} />;

export const TeamIcon = drawn(
  'M6 8.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
  'M3 20c.6-3.5 3.2-5.5 6.5-5.5S15.4 16.5 16 20M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 15.2c1.6.8 2.6 2.4 3 4.8',
);
export const TrashIcon = drawn('M4 6.5h16M9 6.5V4h6v2.5M6 6.5 7 20h10l1-13.5M10 10.5v5.5M14 10.5v5.5');

/** The pilot's flag, half white and half filled: "pilot on board". */
export const Flag = () => (
  <svg class="flag" width="20" height="22" viewBox="0 0 20 22" aria-hidden="true" focusable="false">
    <path class="flag-pole" d="M2 1.5v19" />
    <path class="flag-edge" d="M5 3.5h13v10H5Z" />
    <path class="flag-half" d="M11.5 3.5H18v10h-6.5Z" />
  </svg>
);
