import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as states from './lotse-callback.states.ts';

export default { title: 'lotse-callback', component: 'lotse-callback' } satisfies Meta;

export const Free: StoryObj = { render: states.free };
export const FiftySlots: StoryObj = { render: states.fiftySlots };
export const NoSlots: StoryObj = { render: states.noSlots };
export const Mistakes: StoryObj = { render: states.mistakes };
export const Booked: StoryObj = { render: states.booked };
export const JustTaken: StoryObj = { render: states.justTaken };
export const UnderWay: StoryObj = { render: states.underWay };
export const LongestWords: StoryObj = { render: states.longestWords };
export const AMessage: StoryObj = { render: states.aMessage };
export const AMessageWithMistakes: StoryObj = { render: states.aMessageWithMistakes };
export const AMessageLeft: StoryObj = { render: states.aMessageLeft };
