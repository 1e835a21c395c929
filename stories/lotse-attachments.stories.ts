import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as states from './lotse-attachments.states.ts';

export default { title: 'lotse-attachments', component: 'lotse-attachments' } satisfies Meta;

export const Uploading: StoryObj = { render: states.uploading };
export const Ready: StoryObj = { render: states.ready };
export const TooLarge: StoryObj = { render: states.tooLarge };
export const WrongType: StoryObj = { render: states.wrongType };
export const NotArrived: StoryObj = { render: states.notArrived };
export const ManyFiles: StoryObj = { render: states.manyFiles };
export const LongestName: StoryObj = { render: states.longestName };
export const InMessages: StoryObj = { render: states.inMessages };
