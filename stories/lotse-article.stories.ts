import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as states from './lotse-article.states.ts';

export default { title: 'lotse-article', component: 'lotse-article' } satisfies Meta;

export const Read: StoryObj = { render: states.read };
export const WithRelated: StoryObj = { render: states.withRelated };
export const EveryKindOfText: StoryObj = { render: states.everyKindOfText };
export const HostileText: StoryObj = { render: states.hostileText };
export const InAnotherLanguage: StoryObj = { render: states.inAnotherLanguage };
export const Gone: StoryObj = { render: states.gone };
export const Failed: StoryObj = { render: states.failed };
export const Loading: StoryObj = { render: states.loading };
export const Unavailable: StoryObj = { render: states.unavailable };
export const WithoutNetwork: StoryObj = { render: states.withoutNetwork };
export const InAPage: StoryObj = { render: states.inAPage };
export const InThePanel: StoryObj = { render: states.inThePanel };
export const InThePanelWithRelated: StoryObj = { render: states.inThePanelWithRelated };
export const InThePanelGone: StoryObj = { render: states.inThePanelGone };
export const InThePanelFailed: StoryObj = { render: states.inThePanelFailed };
export const InThePanelLoading: StoryObj = { render: states.inThePanelLoading };
