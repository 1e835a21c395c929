import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as states from './lotse-search.states.ts';

export default { title: 'lotse-search', component: 'lotse-search' } satisfies Meta;

export const BeforeTyping: StoryObj = { render: states.beforeTyping };
export const Answers: StoryObj = { render: states.answers };
export const Suggestions: StoryObj = { render: states.suggestions };
export const NoSureAnswer: StoryObj = { render: states.noSureAnswer };
export const NothingNear: StoryObj = { render: states.nothingNear };
export const Loading: StoryObj = { render: states.loading };
export const Failed: StoryObj = { render: states.failed };
export const Unavailable: StoryObj = { render: states.unavailable };
export const WithoutNetwork: StoryObj = { render: states.withoutNetwork };
export const WithoutArticles: StoryObj = { render: states.withoutArticles };
export const WithNoArticleYet: StoryObj = { render: states.withNoArticleYet };
export const Hostile: StoryObj = { render: states.hostile };
export const InThePanel: StoryObj = { render: states.inThePanel };
export const InThePanelBeforeTyping: StoryObj = { render: states.inThePanelBeforeTyping };
export const InThePanelSuggestions: StoryObj = { render: states.inThePanelSuggestions };
export const InThePanelNoSureAnswer: StoryObj = { render: states.inThePanelNoSureAnswer };
export const InThePanelLoading: StoryObj = { render: states.inThePanelLoading };
export const InThePanelFailed: StoryObj = { render: states.inThePanelFailed };
export const InThePanelOffline: StoryObj = { render: states.inThePanelOffline };
