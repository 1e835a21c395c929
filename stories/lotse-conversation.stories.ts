import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as states from './lotse-conversation.states.ts';

export default { title: 'lotse-conversation', component: 'lotse-conversation' } satisfies Meta;

export const InQueue: StoryObj = { render: states.inQueue };
export const NextInQueue: StoryObj = { render: states.nextInQueue };
export const Waiting: StoryObj = { render: states.waiting };
export const ClosedHours: StoryObj = { render: states.closedHours };
export const Answered: StoryObj = { render: states.answered };
export const Typing: StoryObj = { render: states.typing };
export const ByABot: StoryObj = { render: states.byABot };
export const NotSent: StoryObj = { render: states.notSent };
export const WithoutNetwork: StoryObj = { render: states.withoutNetwork };
export const Behind: StoryObj = { render: states.behind };
export const NotKept: StoryObj = { render: states.notKept };
export const Resolved: StoryObj = { render: states.resolved };
export const ClosedByTheCustomer: StoryObj = { render: states.closedByTheCustomer };
export const RedactedAndEdited: StoryObj = { render: states.redactedAndEdited };
export const LongConversation: StoryObj = { render: states.longConversation };
export const WritingAtLength: StoryObj = { render: states.writingAtLength };
export const TooLong: StoryObj = { render: states.tooLong };
export const Hostile: StoryObj = { render: states.hostile };
export const InAPage: StoryObj = { render: states.inAPage };
export const InAPageWithoutNetwork: StoryObj = { render: states.inAPageWithoutNetwork };
export const InAPageClosed: StoryObj = { render: states.inAPageClosed };
