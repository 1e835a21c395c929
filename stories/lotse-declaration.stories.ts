import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as states from './lotse-declaration.states.ts';

export default { title: 'lotse-declaration', component: 'lotse-declaration' } satisfies Meta;

export const EntryLink: StoryObj = { render: states.entryLink };
export const EntryWithout: StoryObj = { render: states.entryWithout };
export const EntryOfOtherWords: StoryObj = { render: states.entryOfOtherWords };
export const EntryEnglish: StoryObj = { render: states.entryEnglish };
export const ToCancel: StoryObj = { render: states.toCancel };
export const ToWithdraw: StoryObj = { render: states.toWithdraw };
export const Filled: StoryObj = { render: states.filled };
export const Extraordinary: StoryObj = { render: states.extraordinary };
export const Mistakes: StoryObj = { render: states.mistakes };
export const English: StoryObj = { render: states.english };
export const LongestWords: StoryObj = { render: states.longestWords };
export const Received: StoryObj = { render: states.received };
export const ReceivedEnglish: StoryObj = { render: states.receivedEnglish };
export const AsksForCode: StoryObj = { render: states.asksForCode };
export const Sending: StoryObj = { render: states.sending };
export const Unsure: StoryObj = { render: states.unsure };
export const NotTaken: StoryObj = { render: states.notTaken };
export const Waiting: StoryObj = { render: states.waiting };
export const NotSentOffline: StoryObj = { render: states.notSentOffline };
export const Failed: StoryObj = { render: states.failed };
export const Coming: StoryObj = { render: states.coming };
export const NoneTaken: StoryObj = { render: states.noneTaken };
export const InPanel: StoryObj = { render: states.inPanel };
