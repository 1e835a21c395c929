import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as states from './lotse-flow.states.ts';

export default { title: 'lotse-flow', component: 'lotse-flow' } satisfies Meta;

export const FirstStep: StoryObj = { render: states.firstStep };
export const Choice: StoryObj = { render: states.choice };
export const Mistakes: StoryObj = { render: states.mistakes };
export const DateMistake: StoryObj = { render: states.dateMistake };
export const FiftyOptions: StoryObj = { render: states.fiftyOptions };
export const LongestWords: StoryObj = { render: states.longestWords };
export const Consent: StoryObj = { render: states.consent };
export const KnownValues: StoryObj = { render: states.knownValues };
export const Plausible: StoryObj = { render: states.plausible };
export const Slots: StoryObj = { render: states.slots };
export const ReviewPage: StoryObj = { render: states.reviewPage };
export const Received: StoryObj = { render: states.received };
export const Unsure: StoryObj = { render: states.unsure };
export const Sending: StoryObj = { render: states.sending };
export const NotTaken: StoryObj = { render: states.notTaken };
export const Offline: StoryObj = { render: states.offline };
export const Refused: StoryObj = { render: states.refused };
export const Gone: StoryObj = { render: states.gone };
export const CutOff: StoryObj = { render: states.cutOff };
export const Code: StoryObj = { render: states.code };
export const InPanel: StoryObj = { render: states.inPanel };
