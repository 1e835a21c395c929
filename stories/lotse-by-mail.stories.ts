import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as states from './lotse-by-mail.states.ts';

export default { title: 'lotse-by-mail', component: 'lotse-by-mail' } satisfies Meta;

export const Empty: StoryObj = { render: states.empty };
export const NothingWritten: StoryObj = { render: states.nothingWritten };
export const WrongAddress: StoryObj = { render: states.wrongAddress };
export const MeantAnother: StoryObj = { render: states.meantAnother };
export const Sent: StoryObj = { render: states.sent };
export const SentToALongAddress: StoryObj = { render: states.sentToALongAddress };
export const WantedBefore: StoryObj = { render: states.wantedBefore };
export const Bounced: StoryObj = { render: states.bounced };
export const TooMany: StoryObj = { render: states.tooMany };
export const DidNotWork: StoryObj = { render: states.didNotWork };
export const Transcript: StoryObj = { render: states.transcript };
export const TranscriptSent: StoryObj = { render: states.transcriptSent };
