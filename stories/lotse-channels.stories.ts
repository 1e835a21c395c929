import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as states from './lotse-channels.states.ts';

export default { title: 'lotse-channels', component: 'lotse-channels' } satisfies Meta;

export const Open: StoryObj = { render: states.open };
export const ClosedHours: StoryObj = { render: states.closedHours };
export const OnAHoliday: StoryObj = { render: states.onAHoliday };
export const HoursUnknown: StoryObj = { render: states.hoursUnknown };
export const EmailOnly: StoryObj = { render: states.emailOnly };
export const Unavailable: StoryObj = { render: states.unavailable };
export const NothingKnown: StoryObj = { render: states.nothingKnown };
