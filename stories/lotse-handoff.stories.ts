import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as states from './lotse-handoff.states.ts';

export default { title: 'lotse-handoff', component: 'lotse-handoff' } satisfies Meta;

export const EveryKind: StoryObj = { render: states.everyKind };
export const NothingYet: StoryObj = { render: states.nothingYet };
export const AfterASearch: StoryObj = { render: states.afterASearch };
export const ManyItems: StoryObj = { render: states.manyItems };
export const WithoutNetwork: StoryObj = { render: states.withoutNetwork };
export const Hostile: StoryObj = { render: states.hostile };
export const InAPage: StoryObj = { render: states.inAPage };
